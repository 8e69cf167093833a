/** What typing does to the workbook, without a browser. */
import { cellKey, emptySheet } from "../../../src/model/book";
import type { BookSheet } from "../../../src/model/book";
import { PLAIN } from "../../../src/model/style";
import { Engine } from "../../../src/workbench/engine/engine";
import { fromDutchFormula } from "../../../src/workbench/page/user/dutch-formula";
import { isAllowed } from "../../../src/workbench/page/user/input-check";
import { typeInCell } from "../../../src/workbench/page/user/type-in-cell";

/** A table of two columns and two rows at B2, the second a calculated column; "x" stands at B8. */
function withTable(): { readonly engine: Engine; readonly sheet: BookSheet } {
  const sheet = emptySheet("Blad1");
  const put = (row: number, column: number, value: string | number, formula: string | null = null, numberFormat: "General" | "@" = "General"): void => {
    sheet.cells.set(cellKey(row, column), { value, formula, style: { ...PLAIN, numberFormat }, link: null });
  };
  put(2, 2, "schaal");
  put(2, 3, "dubbel");
  for (const row of [3, 4]) {
    put(row, 2, "10", null, "@");
    put(row, 3, 20, "=T[[#This Row],[schaal]]*2");
  }
  put(8, 2, "x");
  sheet.tables.push({ name: "T", top: 2, left: 2, rowCount: 2, style: null, columns: [{ name: "schaal", formula: null }, { name: "dubbel", formula: "=T[[#This Row],[schaal]]*2" }] });
  sheet.validations.push({ range: "B3:B4", allow: { kind: "list", items: ["8", "10"] }, prompt: null, error: null });
  sheet.conditionalFormats.push({ range: "B3:C4", formula: "=$B3=\"8\"", tone: "attention" });
  return { engine: new Engine({ book: { title: "", sheets: [sheet], names: [], active: 0 } }), sheet };
}

test("typing right below a table makes a row of it: format, calculated column and rules come along", () => {
  const { engine, sheet } = withTable();
  typeInCell(engine, sheet, 5, 2, "8");
  expect(sheet.tables[0]?.rowCount).toBe(3);
  expect(sheet.cells.get(cellKey(5, 2))).toMatchObject({ value: "8", style: { numberFormat: "@" } });
  expect(sheet.cells.get(cellKey(5, 3))?.formula).toBe("=T[[#This Row],[schaal]]*2");
  expect(sheet.validations[0]?.range).toBe("B3:B5");
  expect(sheet.conditionalFormats[0]?.range).toBe("B3:C5");
});

test("typing right beside a table makes a column of it, named after the header that was typed", () => {
  const { engine, sheet } = withTable();
  typeInCell(engine, sheet, 2, 4, "opmerking");
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["schaal", "dubbel", "opmerking"]);
});

test("a table does not grow over filled cells, nor by typing further away", () => {
  const { engine, sheet } = withTable();
  sheet.cells.set(cellKey(5, 3), { value: "in de weg", formula: null, style: PLAIN, link: null });
  typeInCell(engine, sheet, 5, 2, "8");
  typeInCell(engine, sheet, 7, 2, "los");
  expect(sheet.tables[0]?.rowCount).toBe(2);
  expect(sheet.cells.get(cellKey(5, 3))?.value).toBe("in de weg");
});

test("emptying the cell below a table does not make it grow", () => {
  const { engine, sheet } = withTable();
  typeInCell(engine, sheet, 5, 2, "");
  expect(sheet.tables[0]?.rowCount).toBe(2);
});

test.each([
  ["=SOM(A1;A2)", "=SUM(A1,A2)"],
  ["=ALS(A1>1,5;\"SOM;1,5\";ONWAAR)", "=IF(A1>1.5,\"SOM;1,5\",FALSE)"],
  ["=SOMMEN.ALS(Ommen_Functies[formatie];Ommen_Functies[SOM];\"10\")", "=SUMIFS(Ommen_Functies[formatie],Ommen_Functies[SOM],\"10\")"],
  ["=FUNCTIEBOEK.NIVEAU(A1;\"Visie\")", "=FUNCTIEBOEK.NIVEAU(A1,\"Visie\")"],
  ["='Blad; 2'!A1+SOM(1;2)", "='Blad; 2'!A1+SUM(1,2)"],
])("a Dutch formula is read as Excel reads it: %s", (typed, held) => {
  expect(fromDutchFormula(typed)).toBe(held);
});

test.each(["=SUM(1,2)", "=SUMIFS(T[fte],T[schaal],\"10\")", "=Som+1"])("an English formula, or a name that is no function, stays as typed: %s", (typed) => {
  expect(fromDutchFormula(typed)).toBe(typed);
});

describe("input against a validation", () => {
  const engine = new Engine();
  const rule = (allow: Parameters<typeof isAllowed>[1]["allow"]) => ({ range: "A1", allow, prompt: null, error: null });

  test.each([["3", true], ["2,5", true], ["0", true], ["-1", false], ["9", false], ["tien", false], ["", true], ["=A2", true]])("a number from 0 to 8: %s is allowed: %s", (text, allowed) => {
    expect(isAllowed(engine, rule({ kind: "decimal", min: 0, max: 8 }), text)).toBe(allowed);
  });

  test.each([["ja", true], ["Ja", false], ["misschien", false]])("a typed list minds capitals: %s is allowed: %s", (text, allowed) => {
    expect(isAllowed(engine, rule({ kind: "list", items: ["ja", "nee"] }), text)).toBe(allowed);
  });

  test("a list of a defined name is the column that it refers to, without regard to capitals", () => {
    const { engine: filled, sheet } = withTable();
    filled.book.names.push({ name: "Schalen", refersTo: "=T[schaal]", hidden: false });
    expect([isAllowed(filled, rule({ kind: "listName", name: "schalen" }), "10"), isAllowed(filled, rule({ kind: "listName", name: "schalen" }), "11")]).toEqual([true, false]);
    expect(sheet.tables).toHaveLength(1);
  });
});
