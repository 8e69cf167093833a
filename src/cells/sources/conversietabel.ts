import { makeConversie, type Band, type Conversie } from "../../rules/conversie/conversietabel";
import { readSchaal } from "../../model/schaal";
import { CellProblem, wrong, type Value } from "../answer";
import { cellContent } from "../reading/cell-content";
import { cellRange } from "../reading/cell-range";
import { readTable, tableProblem } from "../reading/table";
import { numberValue, textValue } from "../reading/values";
import { shown } from "../sentence";

const NAAM = "conversie";

/** The table of bands in a range: columns van, tot and schaal. An empty bound is open; rows without a scale or without bounds are refused. */
export function conversietabel(argument: unknown): Conversie | CellProblem {
  const range = cellRange(argument);
  if (range === null || (range.rows === 1 && range.columns === 1 && cellContent(range.cells[0]?.[0]) === null)) return wrong("geef een conversietabel met de kolommen van, tot en schaal");
  const table = readTable(range, NAAM, ["van", "tot", "schaal"]);
  if (table instanceof CellProblem) return table;
  const banden: Band[] = [];
  for (const row of table.rows) {
    const van = bound(row, "van");
    const tot = bound(row, "tot");
    const schaal = table.content(row, "schaal");
    if (van instanceof CellProblem) return van;
    if (tot instanceof CellProblem) return tot;
    if (schaal === null) return tableProblem(NAAM, row, "schaal", "de cel is leeg");
    if (schaal instanceof CellProblem) return tableProblem(NAAM, row, "schaal", schaal);
    if (van === null && tot === null) return tableProblem(NAAM, row, "van", "de band heeft geen grenzen");
    if (van !== null && tot !== null && van > tot) return tableProblem(NAAM, row, "van", `${shown(van)} is hoger dan tot, ${shown(tot)}`);
    const name = bandSchaal(schaal);
    if (name === null) return tableProblem(NAAM, row, "schaal", `${shown(schaal)} is geen schaal`);
    banden.push({ van, tot, schaal: name });
  }
  return banden.length > 0 ? makeConversie(banden) : wrong("de conversietabel heeft geen rijen");

  function bound(row: number, column: "van" | "tot"): number | null | CellProblem {
    const content = table instanceof CellProblem ? null : table.content(row, column);
    if (content === null) return null;
    const number = content instanceof CellProblem ? content : numberValue(content);
    return number instanceof CellProblem ? tableProblem(NAAM, row, column, number) : number;
  }
}

/** A scale, or another name that the user's own table gives a group ("A"); a number must be a scale. */
function bandSchaal(value: Value): string | null {
  if (typeof value === "boolean") return null;
  return readSchaal(value) ?? (typeof value === "string" ? textValue(value).trim() : null);
}
