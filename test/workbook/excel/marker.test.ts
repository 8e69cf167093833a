import { contentPrint } from "../../../src/model/content-print";
import { MARKER_LENGTH, markerText, readMarker } from "../../../src/model/marker";
import { sheetExtent } from "../../../src/model/sheet-extent";
import { sheetMarker } from "../../../src/model/sheet-marker";
import { CATALOGUE } from "../../../src/frameworks/catalogue";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { planWorkbook } from "../../../src/plans/plan-workbook";
import { matrixSheet, sheetPlan, tableSheet } from "./small-plan";

describe("the marker of a sheet", () => {
  test("reads back as it was written, whatever the tab is called", () => {
    const marker = { key: "ommen-hr21/matrix", name: 'Plan "A" | concept', extent: [{ top: 1, left: 1, bottom: 1, right: 1 }, { top: 3, left: 1, bottom: 40, right: 20 }], print: "0a1b2c3d" };
    expect(markerText(marker)).toBe('="ommen-hr21/matrix|Plan ""A"" | concept|A1,A3:T40|0a1b2c3d"');
    expect(readMarker(markerText(marker))).toEqual(marker);
  });

  test.each(["", "=1", '="x"', '="a|b"', '="a|b|nergens|c"', "=Blad1!A1"])("%j is none of ours", (refersTo) => {
    expect(readMarker(refersTo)).toBeNull();
  });

  test("fits in a text constant for every sheet that we make", () => {
    for (const kader of CATALOGUE) {
      const plan = planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" });
      for (const sheet of plan.sheets) expect(markerText(sheetMarker(sheet)).length - 3).toBeLessThanOrEqual(MARKER_LENGTH);
    }
  });
});

describe("the cells that are ours", () => {
  test("are a rectangle for each block and table, without the empty cells at a block's edges", () => {
    expect(sheetExtent(tableSheet())).toEqual([{ top: 1, left: 1, bottom: 1, right: 1 }, { top: 3, left: 1, bottom: 6, right: 4 }]);
    const ragged = sheetPlan("p", "P", { blocks: [{ top: 2, left: 2, rows: [[{ value: 1 }, null], [null, { value: 2 }, null], [null]] }] });
    expect(sheetExtent(ragged)).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
  });

  test("are one rectangle when there are many blocks", () => {
    const many = sheetPlan("p", "P", { blocks: Array.from({ length: 9 }, (_, index) => ({ top: 1 + 2 * index, left: 1 + index, rows: [[{ value: 1 }]] })) });
    expect(sheetExtent(many)).toEqual([{ top: 1, left: 1, bottom: 17, right: 9 }]);
  });
});

describe("the print of contents", () => {
  const print = (...values: readonly (string | number | boolean | null)[]): string => contentPrint(values.map((value, index) => ({ row: 1, column: index + 1, value })));

  test("is the same in any order and without empty cells", () => {
    const cells = [{ row: 1, column: 1, value: "a" }, { row: 2, column: 1, value: 2 }, { row: 3, column: 1, formula: true as const }];
    expect(contentPrint([...cells].reverse())).toBe(contentPrint([...cells, { row: 9, column: 9, value: "" }, { row: 9, column: 8, value: null }]));
  });

  test("differs by value, kind and place", () => {
    const prints = [print("1"), print(1), print(true), print("b1"), print(null, "1"), print("=")];
    expect(new Set(prints).size).toBe(prints.length);
  });

  test("does not mind how a spreadsheet keeps a number or ends a line", () => {
    expect(print(0.1 + 0.2, "a\r\nb")).toBe(print(0.3, "a\nb"));
  });

  test("of a sheet leaves its input cells out", () => {
    const form = (value: string | null): string => sheetMarker(sheetPlan("p", "P", { blocks: [{ top: 1, left: 1, rows: [[{ value: "Naam" }, { value, role: "input" }]] }] })).print;
    expect(form("Jansen")).toBe(form(null));
    expect(sheetMarker(matrixSheet()).print).not.toBe(sheetMarker(matrixSheet([])).print);
  });
});
