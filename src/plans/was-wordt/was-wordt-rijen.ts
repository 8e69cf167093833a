import type { CellValue } from "../../model/workbook-plan";
import type { WasWordtPlaats } from "../../rules/was-wordt/was-wordt-plaats";
import type { WasWordtRegel } from "../../rules/was-wordt/was-wordt-regels";
import type { PlaatsMetRijen } from "../../rules/was-wordt/wordt-plaatsen";

/** The cells of the lines in the order of WAS_WORDT_KOLOMMEN, as the formulas give them. */
export function wasWordtRijen(regels: readonly WasWordtRegel[], rijVanWas: (plaats: WasWordtPlaats) => number, inPlan: (plaats: WasWordtPlaats) => PlaatsMetRijen | undefined): CellValue[][] {
  const rijVanWordt = (plaats: WasWordtPlaats): number => inPlan(plaats)?.rij ?? 0;
  const wasEerder = new Set<WasWordtPlaats>();
  const wordtEerder = new Set<WasWordtPlaats>();
  return regels.map(({ overgang, was, wordt, wasRegels, wordtRegels, wasAandeel, wordtAandeel, soort, verschilFte, verschilKosten, kostenverschil, melding }) => [
    overgang.was, ...side(was, wasAandeel),
    soort ?? "",
    overgang.wordt, ...side(wordt, wordtAandeel),
    verschilFte ?? "", verschilKosten ?? "", kostenverschil.doorFte ?? "", kostenverschil.doorTarief ?? "", kostenverschil.doorInhuur ?? "", melding ?? "", overgang.motief,
    was === null ? "" : rijVanWas(was), wordt === null ? "" : rijVanWordt(wordt), was?.fte ?? "", wordt?.fte ?? "", was?.kosten ?? "", wordt?.kosten ?? "",
    wordt === null ? 0 : (inPlan(wordt)?.vervolg ?? 0), wordt === null ? "" : (inPlan(wordt)?.toonrij ?? ""),
    herhaald(was, rijVanWas, wasEerder), herhaald(wordt, rijVanWordt, wordtEerder), wasRegels, wordtRegels, wasAandeel, wordtAandeel,
    fteJaren(was, wasAandeel), fteJaren(wordt, wordtAandeel), (was?.inhuurkosten ?? 0) * wasAandeel, (wordt?.inhuurkosten ?? 0) * wordtAandeel,
  ]);
}

/** The row of the place, where an earlier line has it too. */
function herhaald(plaats: WasWordtPlaats | null, rij: (plaats: WasWordtPlaats) => number, eerder: Set<WasWordtPlaats>): CellValue {
  if (plaats === null) return "";
  if (eerder.has(plaats)) return rij(plaats);
  eerder.add(plaats);
  return "";
}

function fteJaren(plaats: WasWordtPlaats | null, aandeel: number): CellValue {
  if (plaats === null) return 0;
  return plaats.fteJaren === null || plaats.kosten === null ? "" : plaats.fteJaren * aandeel;
}

function side(plaats: WasWordtPlaats | null, aandeel: number): CellValue[] {
  if (plaats === null) return ["", "", "", "", ""];
  return [plaats.afdeling ?? "", plaats.functie ?? "", plaats.schaal ?? "", plaats.fte === null ? "" : plaats.fte * aandeel, plaats.kosten === null ? "" : plaats.kosten * aandeel];
}
