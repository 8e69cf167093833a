import { calculate, type FunctionId } from "../../../cells/catalogue";
import { readChosenTables } from "../../../workbook/excel/parameter-tables/chosen-tables";
import { readTable } from "../../../workbook/excel/read/read-table";
import { constantText } from "../formula/show-formula";
import type { GuideExample } from "./example";

/** Functions with a dated table as an argument: which of the settings it is, and the arguments around it. */
const DATED: Partial<Record<FunctionId, { readonly of: "salaris" | "conversie"; readonly column: RegExp; readonly rest: readonly number[] }>> = {
  LOONKOSTEN: { of: "salaris", column: /^schaal$/i, rest: [1] },
  SCHAAL: { of: "conversie", column: /^van$/i, rest: [] },
  "FUWASYS.SCHAAL": { of: "conversie", column: /^van$/i, rest: [] },
};

/**
 * A formula on the workbook's own dated table with a scale or score of its first row; null for a function without such a table, where the
 * settings name none, or where it does not answer. @throws what Office.js throws
 */
export async function datedExample(id: FunctionId): Promise<GuideExample | null> {
  const about = DATED[id];
  if (!about) return null;
  const chosen = (await readChosenTables())[about.of];
  const table = chosen && (await readTable(chosen.tabel));
  const [heads = [], first = []] = table?.rows ?? [];
  const value = first[heads.findIndex((head) => about.column.test(String(head).trim()))];
  if (!chosen || !table || value === undefined || value === null || value === "") return null;
  const formula = `=FUNCTIEBOEK.${id}(${[value, ...about.rest].map(constantText).join(",")},${chosen.tabel}[#All])`;
  const answer = calculate(id, [[[value]], ...about.rest.map((number) => [[number]]), table.rows]) ?? [[""]];
  return answer.some((row) => row.some((cell) => typeof cell === "object")) ? null : { formula, answer, kort: chosen.tabel };
}
