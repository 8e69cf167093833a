import type { Kader } from "../kader";
import type { Formatieplaats } from "./formatieplaats";
import type { ConversietabelGegevens, SalaristabelGegevens } from "./gedateerde-tabel";
import type { FormatieplanParameters } from "./parameters";

/** All of a formation plan as data: what a generator makes the workbook of, and what is read back from one. */
export interface FormatieplanGegevens {
  /** Shown as title: "Gemeente Ommen". */
  readonly naam: string;
  /** Where functions, normfuncties, scores and scales come from; null = a plan without framework: every row states its own scale. */
  readonly kader: Kader | null;
  readonly plaatsen: readonly Formatieplaats[];
  /** Heads of the user's own columns, kept behind ours. */
  readonly eigenKolommen: readonly string[];
  /** Whether the table has the column Naam. */
  readonly metNamen: boolean;
  readonly parameters: FormatieplanParameters;
  /** Null = to be pasted by the user: until then there are no amounts. */
  readonly salaristabel: SalaristabelGegevens | null;
  readonly conversietabel: ConversietabelGegevens | null;
}
