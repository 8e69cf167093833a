/** Review forms, the gap sheet and the level guide through both renderers: the same workbook. */
import { bnp2021 } from "../../src/frameworks/bnp-2021";
import { goedeGesprek } from "../../src/frameworks/goede-gesprek";
import { ommenHr21 } from "../../src/frameworks/ommen-hr21";
import { makeNaming } from "../../src/model/naming";
import type { WorkbookPlan } from "../../src/model/workbook-plan";
import { competentiekloof } from "../../src/plans/beoordeling/andere/competentiekloof";
import { niveaugids } from "../../src/plans/beoordeling/andere/niveaugids";
import { legeLijst } from "../../src/plans/beoordeling/lijst/lege-lijst";
import { writePlan } from "../../src/workbook/excel/write/write-plan";
import { bookOfPlan } from "../../src/workbook/xlsx/book-of-plan";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { gelezen, teamPlan } from "../plans/beoordeling/voorbeeld-team";
import { startExcel } from "../workbench/office-js";
import { differences } from "./compare-books";

const naming = (): ReturnType<typeof makeNaming> => makeNaming({ sheets: ["Blad1"], names: [] });
const people = gelezen([["medewerker", "functie", "schaal"], ["A. Proef", "Adviseur", "9"], ["B. Proef", "Zweminstructeur", "6"]]);

it.each<readonly [string, () => WorkbookPlan]>([
  ["review forms", () => teamPlan(gelezen(), { naming: naming() }).plan],
  ["an empty list", () => legeLijst(goedeGesprek, { naming: naming() })],
  ["the gap sheet", () => competentiekloof(ommenHr21, people, { naming: naming() }).plan],
  ["the level guide", () => niveaugids(bnp2021, ["A. Proef"], { naming: naming() })],
])("%s are the same workbook through Office.js and as a file", async (_, make) => {
  const plan = make();
  const { engine } = await startExcel();
  const report = await writePlan(plan, { onProgress: () => undefined, signal: new AbortController().signal });
  expect(report.kind).toBe("written");
  const [blank, ...sheets] = engine.book.sheets;
  expect([blank?.name, blank?.cells.size]).toEqual(["Blad1", 0]);
  expect(differences(await readXlsx(await writeXlsx(bookOfPlan(plan))), { ...engine.book, sheets })).toEqual([]);
  // At most three requests for each sheet.
  expect(report.syncs).toBeLessThanOrEqual(3 * plan.sheets.length);
});
