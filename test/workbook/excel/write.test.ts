import { cellKey } from "../../../src/model/book";
import type { BookCell, BookSheet } from "../../../src/model/book";
import { STYLES } from "../../../src/model/style";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { smallPlan } from "./small-plan";
import { writePlan } from "./in-dutch";

const QUIET = { onProgress: () => undefined, signal: new AbortController().signal };

function sheetOf(engine: Engine, name: string): BookSheet {
  const sheet = engine.book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cellOf(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

describe("writing a plan into the open workbook", () => {
  test("makes its sheets behind the user's own, in the plan's order, and says so", async () => {
    const { engine } = await startExcel();
    const report = await writePlan(smallPlan(), QUIET);
    expect(report.sentences).toEqual(["3 bladen zijn gemaakt: 'Start', 'Matrix', 'Functies'."]);
    expect(report.kind).toBe("written");
    expect(engine.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Start", "Matrix", "Functies"]);
    expect(engine.book.names).toEqual([{ name: "Lijst_Functies", refersTo: "=T_Functies[functie]", hidden: false }]);
  });

  test("puts every constant, formula and look where the plan has it", async () => {
    const { engine } = await startExcel();
    await writePlan(smallPlan(), QUIET);
    const matrix = sheetOf(engine, "Matrix");
    expect(cellOf(matrix, 1, 1)).toMatchObject({ value: "Matrix", style: STYLES.title });
    expect(cellOf(matrix, 3, 2)).toMatchObject({ value: "8", style: STYLES.headNumber });
    expect(cellOf(matrix, 4, 1)).toMatchObject({ value: "Adviseur 3-7", style: STYLES.rowHead });
    expect(cellOf(matrix, 4, 2)).toMatchObject({ formula: "=SUMIFS(T_Functies[fte],T_Functies[functie],$A4,T_Functies[schaal],B$3)", style: STYLES.fte });
    expect(cellOf(matrix, 7, 5)).toMatchObject({ formula: "=SUM(E4:E6)", style: STYLES.totalFte });
    expect(matrix).toMatchObject({ gridlines: false, tabColor: "#2F6F9F", freeze: { rows: 3, columns: 1 } });
    expect(matrix.columnWidths.get(1)).toBe(30);
    expect(matrix.rowHeights.get(1)).toBe(24);
    expect(matrix.conditionalFormats).toEqual([{ range: "B4:D6", formula: "=B4>1", tone: "attention" }]);
    expect(matrix.print).toMatchObject({ orientation: "landscape", titleRows: "1:3", pagesTall: 1 });
    expect(matrix.charts).toMatchObject([{ name: "Verdeling", kind: "column", title: "Verdeling", categories: "B3:D3", series: [{ name: "fte", values: "B7:D7" }], from: "A10", to: "D22" }]);
    const functies = sheetOf(engine, "Functies");
    expect(functies.tables).toEqual([{
      name: "T_Functies", top: 3, left: 1, rowCount: 3, style: "TableStyleLight1",
      columns: [{ name: "functie", formula: null }, { name: "schaal", formula: null }, { name: "fte", formula: null }, { name: "dubbel", formula: "=2*T_Functies[[#This Row],[fte]]" }],
    }]);
    expect(cellOf(functies, 4, 2)).toMatchObject({ value: "10", style: STYLES.input });
    expect(functies.validations).toMatchObject([{ range: "C4:C6", allow: { kind: "decimal", min: 0, max: null } }]);
    const start = sheetOf(engine, "Start");
    expect(cellOf(start, 2, 1)).toMatchObject({ value: "Naar de matrix", link: { sheet: "Matrix", cell: "A1" }, style: STYLES.link });
    expect(start.validations).toMatchObject([{ range: "B3", allow: { kind: "listName", name: "Lijst_Functies" } }]);
  });
});
