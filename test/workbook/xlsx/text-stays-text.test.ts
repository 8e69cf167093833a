import { cellKey, emptySheet } from "../../../src/model/book";
import { STYLES } from "../../../src/model/style";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { recalculate } from "../../system/recalculate";
import { plainSheet } from "./full-plan";
import { partsOf } from "./parts-of";
import { scratchFile } from "./scratch-file";

/** What a spreadsheet would take for a formula, a date, a number, a truth value or an error when it were typed. */
const TEMPTING = ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "3-7", "8-10", "1/2", "2026-11-21", "10", "1e3", "0012", "45,5", "WAAR", "TRUE", "#N/A", "'tekst", " "];

describe("a text", () => {
  test("is never written as a formula, whatever it looks like", async () => {
    const sheet = emptySheet("Teksten");
    for (const [index, value] of TEMPTING.entries()) sheet.cells.set(cellKey(index + 1, 1), { value, formula: null, style: STYLES.formulaText, link: null });
    const written = partsOf(await writeXlsx({ title: "", sheets: [sheet], names: [], active: 0 }))["xl/worksheets/sheet1.xml"] ?? "";
    expect(written).not.toContain("<f>");
    expect(written.match(/<c [^>]*t="s"/g)).toHaveLength(TEMPTING.length);
  });

  test("shows as itself in LibreOffice and comes back as itself, in every column of a table", async () => {
    const rows = TEMPTING.map((text) => [text, text, text]);
    const plan = { title: "", names: [], sheets: [plainSheet("Blad", { tables: [{ name: "T", top: 1, left: 1, rows, columns: [{ name: "a", role: "text" }, { name: "b", role: "prose" }, { name: "c", role: "fte" }] }] })] } as const;
    const bytes = await writeXlsx(bookOfPlan(plan));
    const shown = await recalculate(scratchFile("teksten.xlsx", bytes));
    expect(shown.get("Blad")?.slice(1)).toEqual(rows);
    const sheet = (await readXlsx(bytes)).sheets[0];
    expect(TEMPTING.map((_, index) => sheet?.cells.get(cellKey(index + 2, 3))?.value)).toEqual(TEMPTING);
  });

  test("is what a number becomes in a text column of a plan", () => {
    const plan = { title: "", names: [], sheets: [plainSheet("Blad", { tables: [{ name: "T", top: 1, left: 1, rows: [[11, 11]], columns: [{ name: "schaal", role: "text" }, { name: "fte", role: "fte" }] }] })] } as const;
    const cells = bookOfPlan(plan).sheets[0]?.cells;
    expect([cells?.get(cellKey(2, 1))?.value, cells?.get(cellKey(2, 2))?.value]).toEqual(["11", 11]);
  });
});
