import type { CellValue } from "../../model/workbook-plan";
import type { WasWordtPlaats } from "../../rules/was-wordt/was-wordt-plaats";
import type { WasWordtRegel } from "../../rules/was-wordt/was-wordt-regels";

/** The cells of the lines in the order of WAS_WORDT_KOLOMMEN, as the formulas give them. */
export function wasWordtRijen(regels: readonly WasWordtRegel[], rijVanWas: (plaats: WasWordtPlaats) => number, rijVanWordt: (plaats: WasWordtPlaats) => number): CellValue[][] {
  return regels.map(({ overgang, was, wordt, wasRegels, wordtRegels, wasAandeel, wordtAandeel, soort, verschilFte, verschilKosten, melding }) => [
    overgang.was, ...side(was, wasAandeel),
    soort ?? "",
    overgang.wordt, ...side(wordt, wordtAandeel),
    verschilFte ?? "", verschilKosten ?? "", melding ?? "", overgang.motief,
    was === null ? "" : rijVanWas(was), wordt === null ? "" : rijVanWordt(wordt), was?.fte ?? "", wordt?.fte ?? "", wasRegels, wordtRegels, wasAandeel, wordtAandeel,
  ]);
}

function side(plaats: WasWordtPlaats | null, aandeel: number): CellValue[] {
  if (plaats === null) return ["", "", "", "", ""];
  return [plaats.afdeling ?? "", plaats.functie ?? "", plaats.schaal ?? "", plaats.fte === null ? "" : plaats.fte * aandeel, plaats.kosten === null ? "" : plaats.kosten * aandeel];
}
