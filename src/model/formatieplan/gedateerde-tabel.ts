/** A table that holds from a date: wherever a figure of it stands, its name and date stand too. */
interface GedateerdeTabel<Regel> {
  /** Id of a built-in example, else null. */
  readonly id: string | null;
  readonly naam: string;
  /** First day on which it holds, "2020-07-01"; null = the user did not say. */
  readonly datum: string | null;
  readonly bron: string | null;
  readonly regels: readonly Regel[];
}

/** A step of a scale. `schaal` as pasted, a number too: lookups normalise it. `bedrag` is euro gross a month, full time. */
export interface Salarisregel {
  readonly schaal: string | number | null;
  readonly periodiek: number | null;
  readonly bedrag: number | null;
}

/** A band of scores, bounds inclusive; null = open. */
export interface Conversieregel {
  readonly van: number | null;
  readonly tot: number | null;
  readonly schaal: string | number | null;
}

export type SalaristabelGegevens = GedateerdeTabel<Salarisregel>;
export type ConversietabelGegevens = GedateerdeTabel<Conversieregel>;
