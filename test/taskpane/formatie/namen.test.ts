/** @jest-environment jsdom */
import { paneAtPlan } from "./plan-pane";
import type { OpenPane } from "../open-pane";
import { cellAddress } from "../../../src/model/address";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";
import { inExcel } from "../../workbench/in-excel";
import { cellOf, contents, sheetOf } from "../../workbook/excel/fixtures";

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
    await new Promise((resolve) => setTimeout(resolve, 20));
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
  await pane.see("Er komt een tweede set bladen in deze werkmap");
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
