import type { CellValue } from "../../model/workbook-plan";
import { getalUitTekst } from "../lezen/getal-uit-tekst";
import { celtekst } from "./lijst";

/** An amount or step of a salary table; undefined when it is no number, or below 0: no scale pays that. */
export function salarisgetal(cel: CellValue): number | undefined {
  const getal = typeof cel === "number" ? cel : numberOf(cel);
  return getal === undefined || getal < 0 ? undefined : getal;
}

function numberOf(cel: CellValue): number | undefined {
  const read = getalUitTekst(celtekst(cel));
  // Month amounts have no three decimals: "2.773" is 2773 in this column (domein.md section 3, municipal tables).
  if (read.kind === "dubbelzinnig") return Number(read.lezingen[0]);
  return read.kind === "getal" ? read.getal : undefined;
}
