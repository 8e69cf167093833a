import type { CellValue } from "../../model/workbook-plan";
import { leesCel } from "../formatielijst/lees-cel";
import { celtekst } from "../formatielijst/lijst";

export interface Omvang {
  readonly fte: number | null;
  /** Dutch reason why there is none; null when there is. */
  readonly gebrek: string | null;
}

const TEN_THOUSAND = 10_000;
/** A percentage below it may as well be a fraction that Excel shows as one: 0,8889 is shown as 88,89%. */
const SMALLEST_PERCENTAGE = 2;
/** Hours are rounded to a tenth, percentages to a hundredth. */
const SAME_FTE = 0.003;

/** The fte of a contract from its fte, hours or percentage; where a list has more of them they must agree. */
export function leesOmvang(fte: CellValue, uren: CellValue, percentage: CellValue, urenPerWeek: number): Omvang {
  const read = [
    { cel: fte, found: leesCel(fte, "fte"), naam: "fte", toFte: (value: number) => value },
    { cel: uren, found: leesCel(uren, "uren"), naam: "uren", toFte: (value: number) => rounded(value / urenPerWeek) },
    { cel: percentage, found: leesPercentage(percentage), naam: "deeltijdpercentage", toFte: (value: number) => rounded(value / 100) },
  ];
  const wrong = read.flatMap(({ found }) => (found.kind === "onleesbaar" ? [found.reden] : []));
  if (wrong[0] !== undefined) return { fte: null, gebrek: wrong[0] };
  const known = read.flatMap(({ cel, found, naam, toFte }) => (found.kind === "waarde" ? [{ text: `${naam} ${celtekst(cel)}`, fte: toFte(Number(found.waarde)) }] : []));
  const [first] = known;
  if (first === undefined) return { fte: null, gebrek: "geen fte, uren of percentage in deze rij" };
  const other = known.find((one) => Math.abs(one.fte - first.fte) > SAME_FTE);
  return other === undefined ? { fte: first.fte, gebrek: null } : { fte: null, gebrek: `${first.text} en ${other.text} spreken elkaar tegen` };
}

function leesPercentage(cel: CellValue): ReturnType<typeof leesCel> {
  const explicit = typeof cel === "string" && cel.includes("%");
  const found = leesCel(explicit ? cel.replace("%", "") : cel, "bedrag");
  if (found.kind !== "waarde" || explicit || Number(found.waarde) === 0 || Number(found.waarde) >= SMALLEST_PERCENTAGE) return found;
  const text = celtekst(cel);
  return { kind: "onleesbaar", reden: `"${text}" kan ${text}% of een factor zijn; kies Fte als het een factor is` };
}

const rounded = (fte: number): number => Math.round(fte * TEN_THOUSAND) / TEN_THOUSAND;
