/** Numbers that stand as text in a cell; a text that can be two numbers is refused with both. */
import { getalUitTekst } from "../../rules/lezen/getal-uit-tekst";
import type { CellProblem } from "../answer";
import { wrong } from "../answer";
import { quoted } from "../sentence";

/** @returns the number, or why the text is none */
export function numberFromText(raw: string): number | CellProblem {
  const found = getalUitTekst(raw);
  if (found.kind === "getal") return found.getal;
  if (found.kind === "geen") return wrong(`${quoted(raw)} is geen getal`);
  return wrong(`${quoted(raw)} kan ${found.lezingen.join(" of ")} zijn; geef een getal in plaats van tekst`);
}
