import { CATALOGUE } from "../../frameworks/catalogue";
import type { Kader } from "../../model/kader";
import { matchKey } from "../../rules/match-key";
import { CellProblem, wrong } from "../answer";
import { cellContent } from "../reading/cell-content";
import { cellRange, type CellRange } from "../reading/cell-range";
import { textValue } from "../reading/values";
import { listed, quoted } from "../sentence";

export type KaderArgument = { readonly kind: "kader"; readonly kader: Kader } | { readonly kind: "range"; readonly range: CellRange };

/** The argument `kader`: the id of a built-in framework, or a range with the workbook's own table. @param fallback id when it is left out */
export function kaderArgument(argument: unknown, fallback: string): KaderArgument | CellProblem {
  const range = cellRange(argument);
  if (range !== null && (range.rows > 1 || range.columns > 1)) return { kind: "range", range };
  const content = cellContent(range?.cells[0]?.[0]);
  if (content instanceof CellProblem) return content;
  const id = content === null ? fallback : textValue(content);
  const kader = CATALOGUE.find((each) => matchKey(each.kader.id) === matchKey(id));
  if (kader) return { kind: "kader", kader };
  return wrong(`kader ${quoted(id)} is niet ingebouwd (wel: ${listed(CATALOGUE.map((each) => each.kader.id), "en")}); geef een van deze namen of een tabel met [#Alles]`);
}
