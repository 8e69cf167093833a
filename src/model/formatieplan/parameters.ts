/** A parameter with where it comes from. Null is "not filled in": what needs it is then not calculated, and Controles says so. */
export interface Parameter<T> {
  readonly waarde: T | null;
  /** Date on which it holds or was established, "2026-01-01". */
  readonly datum: string | null;
  readonly bron: string | null;
}

/** maximum = highest step of the scale; gemiddelde = mean of its steps; eigen = the step of the row. */
export type Periodiekkeuze = "maximum" | "gemiddelde" | "eigen";

/** Rise of wages in one year over the year before, as a fraction: cao, steps and premiums together. */
export interface Loonstijging extends Parameter<number> {
  readonly jaar: number;
}

/** Everything a plan counts with, besides its rows and its two dated tables. One visible sheet shows it all. */
export interface FormatieplanParameters {
  /** Fte views count the rows in force on this day. */
  readonly peildatum: Parameter<string>;
  /** Cost counts the months of this calendar year. */
  readonly planjaar: Parameter<number>;
  /** From where the scale of a row without one of its own follows. */
  readonly schaalbron: Parameter<"kader" | "conversietabel">;
  readonly periodiekkeuze: Parameter<Periodiekkeuze>;
  /** Fractions: 0.1705 is 17,05%. */
  readonly ikb: Parameter<number>;
  readonly werkgeverslasten: Parameter<number>;
  /** Hours a week of 1 fte. */
  readonly urenPerWeek: Parameter<number>;
  /** Productive hours of 1 fte a year, for the cost per productive hour. */
  readonly productieveUren: Parameter<number>;
  /** How the views show amounts; the table itself is always in euro. */
  readonly bedragenIn: Parameter<"euro" | "x 1.000">;
  /** Reeks or groep of the framework whose functions lead others, for the span of control. */
  readonly leidinggevenden: Parameter<string>;
  /** Total formatie that the source or the budget states, to compare the plan with. */
  readonly vermeldeFormatie: Parameter<number>;
  /** Up to two rises of wages within planjaar, each from its `datum`: the salary table holds until then. */
  readonly stijgingenInJaar: readonly Parameter<number>[];
  /** The three years after planjaar, in order; the first over the wages at the end of planjaar. */
  readonly loonstijgingen: readonly Loonstijging[];
}
