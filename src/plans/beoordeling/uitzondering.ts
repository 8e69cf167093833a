/** A row of a list for which something could not be done or read. */
export interface Uitzondering {
  /** "rij 4", or the number of a form: what a sheet says, that people share. */
  readonly wie: string;
  /** Name of the employee, for the user who reads the list now; never on a sheet. "" when there is none. */
  readonly naam: string;
  /** Dutch. */
  readonly reden: string;
}

/** "rij 4 M. de Vries: geen schaal ingevuld". */
export function uitzonderingzin({ wie, naam, reden }: Uitzondering): string {
  return `${`${wie} ${naam}`.trim()}: ${reden}`;
}
