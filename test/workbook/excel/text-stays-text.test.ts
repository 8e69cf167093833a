import type { CellRole } from "../../../src/model/style";
import { STYLES } from "../../../src/model/style";
import { writePlan } from "../../../src/workbook/excel/write/write-plan";
import { startExcel } from "../../workbench/office-js";
import { cellOf, quietly, sheetOf } from "./fixtures";
import { sheetPlan } from "./small-plan";

const TEXTS = ["3-7", "=1+1", "10", "1 mei", "-", "@x", "+31", "8-10", "WAAR", "'s-Gravenhage", "50%", "#N/B", " 7", "12:30", "€ 10", "regel 1\nregel 2", "constructor"];

/** One role with the text format, one without. */
describe.each(["text", "prose"] as const satisfies readonly CellRole[])("texts in cells of role %s", (role) => {
  test.each(["nl-NL", "en-US"] as const)("stay text in an Excel set to %s, in a block and in a table", async (culture) => {
    const { engine } = await startExcel({ culture });
    const plan = sheetPlan("proef/teksten", "Teksten", {
      blocks: [{ top: 1, left: 1, rows: TEXTS.map((value) => [{ value, role }]) }],
      tables: [{ name: "Teksten", top: 1, left: 3, columns: [{ name: "tekst", role }], rows: TEXTS.map((value) => [value]) }],
    });
    const report = await writePlan({ title: "", sheets: [plan], names: [] }, quietly());
    expect(report.kind).toBe("written");
    const sheet = sheetOf(engine, "Teksten");
    for (const [index, text] of TEXTS.entries()) {
      const expected = { value: text, formula: null, style: STYLES[role] };
      expect(cellOf(sheet, index + 1, 1)).toMatchObject(expected);
      expect(cellOf(sheet, index + 2, 3)).toMatchObject(expected);
    }
  });
});

test("a number in a text cell becomes its text, with a schaal of its own", async () => {
  const { engine } = await startExcel();
  const plan = sheetPlan("p", "Schalen", { blocks: [{ top: 1, left: 1, rows: [[{ value: 10, role: "text" }, { value: 10, role: "count" }]] }] });
  await writePlan({ title: "", sheets: [plan], names: [] }, quietly());
  expect(cellOf(sheetOf(engine, "Schalen"), 1, 1)?.value).toBe("10");
  expect(cellOf(sheetOf(engine, "Schalen"), 1, 2)?.value).toBe(10);
});

test("a formula planned with a text look is a formula all the same", async () => {
  const { engine } = await startExcel();
  const plan = sheetPlan("p", "Formules", { blocks: [{ top: 1, left: 1, rows: [[{ value: "x", role: "text", formula: '="x"' }]] }] });
  await writePlan({ title: "", sheets: [plan], names: [] }, quietly());
  expect(cellOf(sheetOf(engine, "Formules"), 1, 1)).toMatchObject({ formula: '="x"', style: { numberFormat: "General" } });
});
