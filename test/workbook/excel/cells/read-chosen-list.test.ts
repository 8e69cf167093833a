/** A list that the user points at, through the real Office.js. */
import { readChosenList } from "../../../../src/workbook/excel/cells/read-chosen-list";
import { inExcel } from "../../../workbench/in-excel";
import { startExcel } from "../../../workbench/office-js";

const LIST = [["Functie", "Fte", "Ingang"], ["Adviseur", 1.5, 46204], ["Beheerder", "", ""]];

beforeEach(async () => {
  await startExcel();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B3:D5").values = LIST;
    sheet.getRange("F9").values = [["los"]];
  });
});

const choose = (address: string) => inExcel((context) => context.workbook.worksheets.getItem("Blad1").getRange(address).select());

test("a selected range is read as it stands, with empty cells as null and dates as day numbers", async () => {
  await choose("B3:D5");
  expect(await readChosenList()).toEqual({
    sheet: "Blad1", address: "B3:D5", firstRow: 3, rows: [["Functie", "Fte", "Ingang"], ["Adviseur", 1.5, 46204], ["Beheerder", null, null]],
  });
});

test("whole columns end where the sheet does", async () => {
  await choose("B:C");
  expect(await readChosenList()).toMatchObject({ address: "B3:C9", firstRow: 3 });
});

test("with one cell of a table selected the table is the list; outside it all that the sheet uses", async () => {
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").tables.add("B3:D5", true);
  });
  await choose("C4");
  expect(await readChosenList()).toMatchObject({ address: "B3:D5" });
  await choose("A20");
  expect(await readChosenList()).toMatchObject({ address: "B3:F9" });
});

test("an error in a cell is its code as text; a selection of nothing is nothing", async () => {
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("C5").values = [["#N/A"]];
  });
  await choose("B3:D5");
  expect((await readChosenList())?.rows[2]).toEqual(["Beheerder", "#N/A", null]);
  await choose("H20:J22");
  expect(await readChosenList()).toBeNull();
});
