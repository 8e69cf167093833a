import type { Indicator } from "../../../model/tabellen";
import { NIVEAUNAMEN, type NiveauCode } from "../niveaus";

/** [plaats, tekst]: the line of the answer's first bullet in each printing, and our summary of all its bullets. */
export type Antwoord = readonly [plaats: string, tekst: string];

/** What the document answers for one kerntaak on one level, under its three questions. */
export interface NiveauProfiel {
  readonly watDoeIk: Antwoord;
  readonly waaraanLaatIkDatZien: Antwoord;
  readonly watLeverIkOp: Antwoord;
}

const NIVEAUS: readonly NiveauCode[] = ["1", "2", "3", "4", "5", "6"];
const VRAGEN = ["watDoeIk", "waaraanLaatIkDatZien", "watLeverIkOp"] as const;

/** The 18 rows of a kerntaak: levels from 1 to 6, in each the three questions. */
export function kerntaakRijen(onderwerp: string, profielen: Readonly<Record<NiveauCode, NiveauProfiel>>): readonly Indicator[] {
  return NIVEAUS.flatMap((niveau) =>
    VRAGEN.map((soort): Indicator => {
      const [plaats, tekst] = profielen[niveau][soort];
      return { onderwerp, niveau, niveaunaam: NIVEAUNAMEN[niveau], soort, nr: null, tekst, tekstsoort: "samenvatting", plaats };
    }),
  );
}
