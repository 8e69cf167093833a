import { cellKey, emptySheet } from "../../../src/model/book";
import type { BookSheet } from "../../../src/model/book";
import { PLAIN } from "../../../src/model/style";
import type { WriteReport } from "../../../src/workbook/excel/write/write-report";
import type { Engine } from "../../../src/workbench/engine/engine";
import { startExcel } from "../../workbench/office-js";
import { cellOf, quietly, sheetOf, snapshot } from "./fixtures";
import { smallPlan } from "./small-plan";
import { takeBack, writePlan } from "./in-dutch";

function put(sheet: BookSheet, row: number, column: number, input: string | number): void {
  const isFormula = typeof input === "string" && input.startsWith("=");
  sheet.cells.set(cellKey(row, column), { value: isFormula ? 0 : input, formula: isFormula ? input : null, style: PLAIN, link: null });
}

async function written(): Promise<{ engine: Engine; report: WriteReport; before: unknown }> {
  const { engine } = await startExcel();
  put(sheetOf(engine, "Blad1"), 1, 1, "van mij");
  const before = snapshot(engine);
  return { engine, report: await writePlan(smallPlan(), quietly()), before };
}

describe("taking back a write", () => {
  test("deletes its sheets, tables and names, and nothing else", async () => {
    const { engine, report, before } = await written();
    expect(await takeBack(report)).toMatchObject({ kind: "takenBack", sentences: ["Teruggenomen: 'Start', 'Matrix', 'Functies'."] });
    expect(snapshot(engine)).toEqual(before);
  });

  test("does so as well when the user renamed a sheet, or only looked and coloured", async () => {
    const { engine, report, before } = await written();
    const matrix = sheetOf(engine, "Matrix");
    matrix.name = "Overzicht";
    const cell = cellOf(matrix, 4, 1);
    if (cell) cell.style = { ...cell.style, fill: "#FFFF00" };
    expect((await takeBack(report)).kind).toBe("takenBack");
    expect(snapshot(engine)).toEqual(before);
  });

  test.each<[string, (engine: Engine) => void, RegExp]>([
    ["a value in a table was changed", (engine) => put(sheetOf(engine, "Functies"), 4, 3, 3), /Op het blad 'Functies' is sindsdien iets gewijzigd/],
    ["something was typed beside a matrix", (engine) => put(sheetOf(engine, "Matrix"), 4, 9, "opmerking"), /'Matrix' is sindsdien iets gewijzigd/],
    ["a text was typed in an input cell", (engine) => put(sheetOf(engine, "Start"), 3, 2, "Medewerker"), /'Start' is sindsdien iets gewijzigd/],
    ["a formula was changed", (engine) => put(sheetOf(engine, "Matrix"), 4, 2, "=1+1"), /'Matrix' is sindsdien iets gewijzigd/],
    ["one formula of a column was changed", (engine) => put(sheetOf(engine, "Functies"), 5, 4, "=1+1"), /'Functies' is sindsdien iets gewijzigd/],
    ["a cell was emptied", (engine) => sheetOf(engine, "Matrix").cells.delete(cellKey(1, 1)), /'Matrix' is sindsdien iets gewijzigd/],
    ["a chart was added", (engine) => {
      const { charts } = sheetOf(engine, "Matrix");
      const [chart] = charts;
      if (chart) charts.push({ ...chart, name: "Eigen" });
    }, /'Matrix' is sindsdien iets gewijzigd/],
    ["a sheet was protected", (engine) => {
      sheetOf(engine, "Matrix").protected = true;
    }, /Het blad 'Matrix' is inmiddels beveiligd/],
    ["a sheet is gone already", (engine) => {
      engine.book.sheets.pop();
    }, /Het blad 'Functies' is er niet meer/],
    ["the user's formula needs a sheet", (engine) => put(sheetOf(engine, "Blad1"), 2, 2, "=Matrix!E7"), /Op blad 'Blad1' verwijst cel B2/],
    ["the user's formula needs a table", (engine) => put(sheetOf(engine, "Blad1"), 2, 3, "=SUM(T_Functies[fte])"), /Op blad 'Blad1' verwijst cel C2/],
  ])("is refused when %s", async (_, change, sentence) => {
    const { engine, report } = await written();
    change(engine);
    const before = snapshot(engine);
    const answer = await takeBack(report);
    expect(answer.kind).toBe("refused");
    expect(answer.sentences.join(" ")).toMatch(sentence);
    expect(answer.sentences.at(-1)).toBe("Er is niets verwijderd.");
    expect(snapshot(engine)).toEqual(before);
  });

  test("is refused when someone put a comment on a made sheet, which would go with it", async () => {
    const { engine, report } = await written();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Matrix").comments.add("B4", "klopt dit?");
      await context.sync();
    });
    expect(await takeBack(report)).toMatchObject({ kind: "refused", sentences: ["Op het blad 'Matrix' is sindsdien iets gewijzigd; het wordt niet verwijderd. Doe dat zelf als het weg kan.", "Er is niets verwijderd."] });
    expect(engine.book.sheets.map(({ name }) => name)).toContain("Matrix");
  });

  test("is not held up by formulas that only look alike", async () => {
    const { engine, report } = await written();
    put(sheetOf(engine, "Blad1"), 2, 2, '="Matrix!A1 van T_Functies"');
    put(sheetOf(engine, "Blad1"), 3, 2, "=A1");
    expect((await takeBack(report)).kind).toBe("takenBack");
  });

  test("of a write that did not happen is refused", async () => {
    await startExcel();
    const report = await writePlan(smallPlan(), { ...quietly(), signal: AbortSignal.abort() });
    expect(await takeBack(report)).toMatchObject({ kind: "refused", sentences: ["Er is niets om terug te nemen."], syncs: 0 });
  });

  test("that fails at any request leaves everything, or nothing, and says so", async () => {
    const kinds: string[] = [];
    for (let nth = 1; kinds.at(-1) !== "takenBack"; nth++) {
      const { engine, report, before } = await written();
      const standing = snapshot(engine);
      engine.faults.failRequest(nth);
      const answer = await takeBack(report);
      expect(snapshot(engine)).toEqual(answer.kind === "takenBack" ? before : standing);
      if (answer.kind === "failed") expect(answer.sentences.at(-1)).toMatch(/^Er is niets verwijderd\.$|^Deze bladen staan er nog: 'Start', 'Matrix', 'Functies'\.$/);
      kinds.push(answer.kind);
    }
    expect(kinds.filter((kind) => kind === "failed").length).toBeGreaterThan(3);
  });

  test("with a big sheet of the user's beside it reads it in parts that Excel can answer", async () => {
    const { engine, report } = await written();
    const big = emptySheet("Groot");
    for (let row = 1; row <= 3_000; row++) for (let column = 1; column <= 10; column++) big.cells.set(cellKey(row, column), { value: "x".repeat(50), formula: null, style: PLAIN, link: null });
    engine.book.sheets.push(big);
    expect((await takeBack(report)).kind).toBe("takenBack");
  });
});
