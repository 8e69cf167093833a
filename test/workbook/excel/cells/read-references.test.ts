/** References in formulas, read through the real Office.js from an emulated workbook. */
import { parseReference } from "../../../../src/workbook/excel/cells/reference";
import { readReferences, type FormulaPlace } from "../../../../src/workbook/excel/cells/read-references";
import { inExcel } from "../../../workbench/in-excel";
import { startExcel } from "../../../workbench/office-js";

const HERE: FormulaPlace = { sheet: "Blad1", row: 3, column: 6 };

beforeEach(async () => {
  await startExcel();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C4").values = [["van", "tot", "schaal"], [1, 10, "'5"], [11, "", "'6"], ["#N/A", true, "'#N/A"]];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Banden";
    context.workbook.worksheets.add("Blad 2").getRange("B2").values = [["elders"]];
    context.workbook.names.add("Scores", sheet.getRange("A2:A3"));
  });
});

async function cellsOf(text: string): Promise<unknown> {
  const read = (await readReferences([text], HERE)).get(text);
  return read?.kind === "cells" ? read.cells : read?.why;
}

const ROW2 = [1, 10, "5"];
const ROW3 = [11, "", "6"];
/** An error is told from a text that looks like one. */
const ROW4 = [{ code: "#N/A" }, true, "#N/A"];

test.each<readonly [string, unknown]>([
  ["A2", [[1]]],
  ["$A$2:B3", [[1, 10], [11, ""]]],
  ["'Blad 2'!B2", [["elders"]]],
  ["Scores", [[1], [11]]],
  ["Banden", [ROW2, ROW3, ROW4]],
  ["Banden[schaal]", [["5"], ["6"], ["#N/A"]]],
  ["banden[Schaal]", [["5"], ["6"], ["#N/A"]]],
  ["Banden[#All]", [["van", "tot", "schaal"], ROW2, ROW3, ROW4]],
  ["Banden[#Headers]", [["van", "tot", "schaal"]]],
  ["Banden[[#Headers],[#Data],[schaal]]", [["schaal"], ["5"], ["6"], ["#N/A"]]],
  ["Banden[[tot]:[schaal]]", [[10, "5"], ["", "6"], [true, "#N/A"]]],
  ["Banden[@schaal]", [["6"]]],
  ["Banden[[#This Row],[van]:[tot]]", [[11, ""]]],
  ["A:A", [["van"], [1], [11], [{ code: "#N/A" }]]],
  ["2:3", [ROW2, ROW3]],
])("%s is read as Excel hands it to a function", async (text, expected) => {
  expect(await cellsOf(text)).toEqual(expected);
});

test("within its own table a reference needs no name", async () => {
  expect((await readReferences(["[@tot]"], { ...HERE, column: 3 })).get("[@tot]")).toEqual({ kind: "cells", cells: [[""]] });
  expect(await cellsOf("[@tot]")).toBe("notFound");
});

test.each(["Weg!A1", "Onbekend", "Banden[onbekend]", "Weg[schaal]"])("%s, which is not there, is said not to be found", async (text) => {
  expect(await cellsOf(text)).toBe("notFound");
});

test("an escaped sign in a column name is read as the sign", () => {
  expect(parseReference("T['[haken']]")).toEqual({ kind: "table", table: "T", part: "data", columns: ["[haken]", "[haken]"] });
  expect(parseReference("T[[#Totals],[a]]")).toBeNull();
});
