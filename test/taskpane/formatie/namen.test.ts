/** @jest-environment jsdom */
import { unzipSync } from "fflate";
import { paneAtPlan } from "./plan-pane";
import type { OpenPane } from "../open-pane";
import { cellAddress } from "../../../src/model/address";
import { cellKey } from "../../../src/model/book";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";
import { inExcel } from "../../workbench/in-excel";
import { cellOf, contents, sheetOf } from "../../workbook/excel/fixtures";
import { until } from "../../system/until";

let pane: OpenPane;
afterEach(() => pane.close());

/** Names in P01, P02 and P04; an own column that sounds like persons, and one that does not. */
const MET_NAMEN = {
  ...KLEIN_PLAN, metNamen: true, eigenKolommen: ["Naam leidinggevende", "Leaseauto"],
  plaatsen: KLEIN_PLAN.plaatsen.map((plaats, at) => ({ ...plaats, naam: ["A. de Boer", "B. Smit", null, "C. Visser en D. Mulder"][at] ?? null, eigen: ["E. Bakker", "ja"] })),
};

/** Column -> what stands in it. */
function column(kop: string, blad = "Formatieplan"): readonly unknown[] {
  const sheet = sheetOf(pane.engine, blad);
  const [table] = sheet.tables;
  const along = table?.columns.findIndex(({ name }) => name === kop) ?? -1;
  if (!table || along < 0) throw new Error(`no column ${kop} on ${blad}`);
  return Array.from({ length: table.rowCount }, (_, down) => cellOf(sheet, table.top + 1 + down, table.left + along)?.value ?? null);
}

describe("emptying names", () => {
  beforeEach(async () => {
    pane = await paneAtPlan([MET_NAMEN], "Klein");
    pane.press("Maak namen leeg");
    await pane.see("Deze cellen worden leeg.");
  });

  test("says which cells on which sheet, empties just those after a confirmation, and leaves the user's own columns", async () => {
    expect(pane.text()).toContain("Blad Formatieplan, kolom Naam: 3 cellen");
    expect(pane.text()).toContain("Blad Formatieplan, kolom Naam leidinggevende: 12 cellen");
    const sheet = sheetOf(pane.engine, "Formatieplan");
    const [table] = sheet.tables;
    const along = table?.columns.findIndex(({ name }) => name === "Naam") ?? 0;
    const before = contents(sheet);
    const named = (table?.left ?? 0) + along;
    expect(() => pane.press("Maak 3 cellen leeg")).toThrow("cannot be pressed");
    pane.press("Ja, deze 3 cellen mogen leeg");
    await until(() => [...document.querySelectorAll("button")].some((button) => button.textContent === "Maak 3 cellen leeg" && !button.disabled));
    pane.press("Maak 3 cellen leeg");
    await pane.see("3 cellen zijn leeg gemaakt.");
    expect(pane.text()).toContain("Eerder bewaarde versies van dit bestand bevatten de namen nog.");
    expect(column("Naam")).toEqual(Array.from({ length: 12 }, () => null));
    expect(column("Naam leidinggevende")).toEqual(Array.from({ length: 12 }, () => "E. Bakker"));
    // All else is as it was.
    const emptied = [1, 2, 4].map((down) => cellAddress((table?.top ?? 0) + down, named));
    expect(contents(sheet)).toEqual(Object.fromEntries(Object.entries(before).filter(([address]) => !emptied.includes(address))));
  });

  test("what changed since it was shown is not emptied", async () => {
    pane.press("Ja, deze 3 cellen mogen leeg");
    await inExcel((context) => {
      context.workbook.tables.getItem("Klein_Formatieplan").columns.getItem("Naam").getDataBodyRange().getCell(2, 0).values = [["F. Kok"]];
    });
    pane.press("Maak 3 cellen leeg");
    await pane.see("De cellen zijn intussen gewijzigd. Er is niets leeg gemaakt; kijk opnieuw.");
    expect(column("Naam").slice(0, 4)).toEqual(["A. de Boer", "B. Smit", "F. Kok", "C. Visser en D. Mulder"]);
  });
});

test("a plan without names says that there is nothing to empty", async () => {
  pane = await paneAtPlan([KLEIN_PLAN], "Klein");
  pane.press("Maak namen leeg");
  await pane.see("Niets gevonden. Dit plan heeft geen ingevulde namen van personen.");
});

test("the copy for the works council is a set of its own without persons; the plan stays as it was", async () => {
  pane = await paneAtPlan([MET_NAMEN], "Klein");
  pane.press("Kopie voor de ondernemingsraad");
  await pane.see("Het plan Klein zoals het nu is, zonder personen");
  pane.press("In deze werkmap");
  await pane.see("Maak 13 bladen");
  expect(pane.text()).toContain("Naam, Opmerking, Afwezig fte en Periodiek zijn leeg gemaakt.");
  expect(pane.text()).toContain("Eigen kolommen zijn weggelaten: Naam leidinggevende, Leaseauto.");
  pane.press("Leaseauto");
  await pane.see("Eigen kolommen zijn weggelaten: Naam leidinggevende.");
  const before = contents(sheetOf(pane.engine, "Formatieplan"));
  const sheets = pane.sheets();
  pane.press("Maak 13 bladen");
  await pane.see("13 bladen zijn gemaakt.");
  expect(pane.text()).toContain("Delen zonder het plan zelf");
  expect(contents(sheetOf(pane.engine, "Formatieplan"))).toEqual(before);
  const made = pane.sheets().filter((name) => !sheets.includes(name));
  expect(made).toHaveLength(13);
  const words = made.flatMap((name) => [...sheetOf(pane.engine, name).cells.values()].map(({ value }) => String(value ?? "")));
  expect(words.filter((word) => /Boer|Smit|Visser|Mulder|Bakker/.test(word))).toEqual([]);
  const blad = "Formatieplan KleinOR";
  expect(column("Leaseauto", blad)).toEqual(Array.from({ length: 12 }, () => "ja"));
  expect(column("Fte", blad)).toEqual(column("Fte"));
  expect(() => column("Naam", blad)).toThrow("no column");
  // No formula of the copy looks at the plan itself.
  const formulas = made.flatMap((name) => [...sheetOf(pane.engine, name).cells.values()].flatMap(({ formula }) => formula ?? []));
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => /\bKlein_/.test(formula))).toEqual([]);
  pane.press("Draai terug");
  await pane.see("Ja, draai terug");
  pane.press("Ja, draai terug");
  await pane.see("13 bladen zijn weer verwijderd.");
  expect(pane.sheets()).toEqual(sheets);
});

test("the copy as a workbook of its own holds no person, no name in its properties and nothing that points back; this workbook is not touched", async () => {
  pane = await paneAtPlan([MET_NAMEN], "Klein");
  const opened: Uint8Array[] = [];
  pane.engine.showNewWorkbook = (file) => opened.push(file);
  const before = pane.sheets().map((name) => contents(sheetOf(pane.engine, name)));
  pane.press("Kopie voor de ondernemingsraad");
  await pane.see("In een nieuwe werkmap");
  expect(pane.text()).not.toContain("Delen zonder het plan zelf");
  pane.press("Open een werkmap met 13 bladen");
  await pane.see("Een nieuwe werkmap met 13 bladen is geopend");
  expect(pane.text()).not.toContain("Draai terug");
  expect(pane.sheets().map((name) => contents(sheetOf(pane.engine, name)))).toEqual(before);
  const [file] = opened;
  if (!file) throw new Error("no workbook was opened");
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  // Every part: sheets, properties, names.
  expect(parts.filter(([, xml]) => /Boer|Smit|Visser|Mulder|Bakker/.test(xml)).map(([path]) => path)).toEqual([]);
  expect(parts.filter(([, xml]) => /\bKlein_|externalLink|\[\d+\]/.test(xml)).map(([path]) => path)).toEqual([]);
  const book = await readXlsx(file);
  expect(book.title).toBe("Formatieplan Gemeente Klein, kopie zonder personen");
  const plan = book.sheets.find(({ name }) => name === "Formatieplan");
  expect(plan?.tables.map(({ name }) => name)).toEqual(["KleinOR_Formatieplan"]);
  // The values come along: what a viewer shows that does not calculate.
  const [table] = plan?.tables ?? [];
  const along = table?.columns.findIndex(({ name }) => name === "Fte") ?? -1;
  const fte = Array.from({ length: table?.rowCount ?? 0 }, (_, down) => plan?.cells.get(cellKey((table?.top ?? 0) + 1 + down, (table?.left ?? 0) + along))?.value ?? null);
  expect(fte).toEqual(column("Fte"));
});

test("where Excel opens no workbook the user is told, and can have the sheets here", async () => {
  pane = await paneAtPlan([MET_NAMEN], "Klein");
  const sheets = pane.sheets();
  pane.press("Kopie voor de ondernemingsraad");
  await pane.see("Open een werkmap met 13 bladen");
  pane.engine.faults.failRequest();
  pane.press("Open een werkmap met 13 bladen");
  await pane.see("Niets gedaan");
  expect(pane.text()).toContain("Excel opende geen nieuwe werkmap");
  expect(pane.text()).toContain("Kies 'In deze werkmap'");
  expect(pane.sheets()).toEqual(sheets);
});

test("an Excel that cannot open a workbook is not offered the choice", async () => {
  pane = await paneAtPlan([MET_NAMEN], "Klein", { excelApi: "1.7" });
  pane.press("Kopie voor de ondernemingsraad");
  await pane.see("Deze Excel kan vanuit het venster geen nieuwe werkmap openen");
  expect(pane.text()).toContain("Maak 13 bladen");
  expect(pane.text()).not.toContain("In een nieuwe werkmap");
});
