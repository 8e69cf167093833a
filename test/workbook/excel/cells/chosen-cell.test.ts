/** The chosen cell in an Excel that has no word for it (before ExcelApi 1.7): the first of the selection. */
import { readActiveCell } from "../../../../src/workbook/excel/cells/active-cell";
import { insertFormula } from "../../../../src/workbook/excel/cells/insert-formula";
import { insertTexts } from "../../../../src/workbook/excel/cells/insert-texts";
import { cellOf, inExcel } from "../../../workbench/in-excel";
import { startExcel } from "../../../workbench/office-js";
import { dutch } from "../in-dutch";

describe.each(["1.4", "1.6", "1.7", "1.15"])("with ExcelApi %s", (excelApi) => {
  test("formulas and texts come where the user stands, and the cell is read back", async () => {
    const { engine } = await startExcel({ excelApi });
    await inExcel((context) => context.workbook.worksheets.getItem("Blad1").getRange("C3").select());
    expect(dutch((await insertFormula("=1+1")).message)).toBe("De formule staat in C3.");
    expect(await readActiveCell()).toMatchObject({ sheet: "Blad1", row: 3, column: 3, formula: "=1+1" });
    await inExcel((context) => context.workbook.worksheets.getItem("Blad1").getRange("E2").select());
    expect(dutch((await insertTexts([["3-7", "Adviseur"]])).message)).toBe("De tekst staat in E2:F2.");
    expect([cellOf(engine.book, "E2")?.value, cellOf(engine.book, "F2")?.value]).toEqual(["3-7", "Adviseur"]);
  });
});
