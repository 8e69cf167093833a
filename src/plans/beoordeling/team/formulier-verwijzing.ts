import { formulierSleutel, tabNaam } from "../beoordeling-context";
import type { Formulierfeiten } from "../formulier/feiten";

/** "'Formulier 001'!$B$12": a cell of a form, for the sheets that read forms. */
export function verwijzing({ context, medewerker }: Formulierfeiten, cell: string): string {
  return `'${tabNaam(context, formulierSleutel(context.kort, medewerker.nr)).replaceAll("'", "''")}'!${cell}`;
}
