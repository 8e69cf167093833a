/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { paneAtPlan } from "./plan-pane";
import type { OpenPane } from "../open-pane";
import { LEGE_FORMATIEPLAATS } from "../../../src/model/formatieplan/lege-formatieplaats";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { planFormatieplan } from "../../../src/plans/formatieplan/plan-formatieplan";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";
import { inExcel } from "../../workbench/in-excel";
import { cellOf, contents, sheetOf } from "../../workbook/excel/fixtures";
import { chooseFiles, pickedFile } from "../form-fields";

globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

let pane: OpenPane;
afterEach(() => pane.close());

/** The new plan: P02 has less fte, P07 (which ended on 30 June) is gone, P13 is new; the other ten are as they were. */
const NIEUW = {
  ...KLEIN_PLAN,
  plaatsen: [
    ...KLEIN_PLAN.plaatsen.filter(({ formatieplaats }) => formatieplaats !== "P07").map((plaats) => (plaats.formatieplaats === "P02" ? { ...plaats, fte: 0.8 } : plaats)),
    { ...LEGE_FORMATIEPLAATS, formatieplaats: "P13", functie: "Adviseur", afdeling: "Beleid", fte: 1 },
  ],
};

/** The columns that a user fills, by line. */
function lines(): readonly (readonly unknown[])[] {
  const sheet = sheetOf(pane.engine, "Was-wordt");
  const [table] = sheet.tables;
  if (!table) throw new Error("no table");
  const along = ["Was plaats", "Wordt plaats", "Motief"].map((kop) => table.columns.findIndex(({ name }) => name === kop));
  return Array.from({ length: table.rowCount }, (_, down) => along.map((at) => cellOf(sheet, table.top + 1 + down, table.left + at)?.value ?? null));
}

const LINES = [
  ...["P01", "P02", "P03", "P04", "P05", "P06"].map((plaats) => [plaats, plaats, null]), ["P07", null, "einddatum 30-06-2026"],
  ...["P08", "P09", "P10", "P11", "P12"].map((plaats) => [plaats, plaats, null]), [null, "P13", null],
];

test("two plans of one workbook: what changes and what will be written is said first, then just those sheets are made, and can be taken back", async () => {
  pane = await paneAtPlan([KLEIN_PLAN, NIEUW], "Klein2");
  pane.press("Was/wordt");
  await pane.see("Welk plan is het oude (was)?");
  pane.press("Plan Klein");
  await pane.see("Wat er verandert");
  const text = pane.text();
  expect(text).toContain("Was: Klein, 12 plaatsen, fte op");
  expect(text).toMatch(/10 ongewijzigd 1 gewijzigd 1 nieuw 1 vervallen/);
  // The changed one and the new one; the one that ended brings its end date.
  expect(text).toContain("2 wijzigingen vragen een motief");
  expect(text).toMatch(/op andere bladen wordt niets geschreven.*Was-wordt: de regels.*Plaatsing: per persoon.*Was: het oude plan/);
  const before = pane.sheets();
  const plan = contents(sheetOf(pane.engine, "Formatieplan Klein2"));
  pane.press("Maak 3 bladen");
  await pane.see("3 bladen zijn gemaakt.");
  expect(pane.sheets().filter((name) => !before.includes(name)).sort()).toEqual(["Plaatsing", "Was", "Was-wordt"]);
  expect(lines()).toEqual(LINES);
  expect(contents(sheetOf(pane.engine, "Formatieplan Klein2"))).toEqual(plan);
  pane.press("Draai terug");
  await pane.see("Ja, draai terug");
  pane.press("Ja, draai terug");
  await pane.see("3 bladen zijn weer verwijderd.");
  expect(pane.sheets()).toEqual(before);
});

test("an old plan from a file; then the plan grows, and only the line that lacks is added: motives stay", async () => {
  pane = await paneAtPlan([NIEUW], "Klein");
  pane.press("Was/wordt");
  await pane.see("Uit een bestand");
  chooseFiles(pickedFile("geen-plan.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4)));
  await pane.see("werkmap");
  expect(pane.text()).toContain("Welk plan is het oude (was)?");
  const oud = await writeXlsx(bookOfPlan(planFormatieplan(KLEIN_PLAN, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" })));
  chooseFiles(pickedFile("plan-2026.xlsx", oud));
  await pane.see("Was: plan-2026.xlsx, 12 plaatsen");
  pane.press("Blad Plaatsing");
  await pane.see("Deze 2 bladen komen erbij");
  pane.press("Maak 2 bladen");
  await pane.see("2 bladen zijn gemaakt.");
  expect(lines()).toEqual(LINES);

  const table = sheetOf(pane.engine, "Was-wordt").tables[0];
  if (!table) throw new Error("no table");
  const motief = table.columns.findIndex(({ name }) => name === "Motief");
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Was-wordt").getCell(table.top + 1, table.left - 1 + motief).values = [["besluit van 3 november"]];
    const plan = context.workbook.tables.getItem("Klein_Formatieplan");
    const heads = sheetOf(pane.engine, "Formatieplan").tables[0]?.columns.map(({ name }) => name) ?? [];
    plan.rows.add(undefined, [heads.map((kop) => ({ Formatieplaats: "P14", Functie: "Adviseur", Fte: 1 } as Readonly<Record<string, string | number>>)[kop] ?? "")]);
  });
  pane.press("Naar het begin");
  await pane.see("Wat wilt u doen?");
  pane.press("Formatie");
  await pane.see("Werken met dit plan");
  pane.press("Werken met dit plan");
  await pane.see("Met dit plan");
  pane.press("Was/wordt");
  await pane.see("1 plaats staat nog in geen regel: P14: nieuw");
  // P13 and P14 have none; P02 has its motive now.
  expect(pane.text()).toContain("1 wijziging vraagt een motief");
  pane.press("Voeg 1 regel toe");
  await pane.see("1 regel is toegevoegd; vul het motief in.");
  expect(lines()).toEqual([...LINES.map((line) => (line[0] === "P02" ? ["P02", "P02", "besluit van 3 november"] : line)), [null, "P14", null]]);
});

test("what is left of an earlier was/wordt is named before anything can be made", async () => {
  pane = await paneAtPlan([NIEUW], "Klein");
  pane.press("Was/wordt");
  await pane.see("Uit een bestand");
  const oud = await writeXlsx(bookOfPlan(planFormatieplan(KLEIN_PLAN, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" })));
  chooseFiles(pickedFile("plan-2026.xlsx", oud));
  await pane.see("Maak 3 bladen");
  pane.press("Maak 3 bladen");
  await pane.see("3 bladen zijn gemaakt.");
  pane.engine.book.sheets = pane.engine.book.sheets.filter(({ name }) => name !== "Was-wordt");
  pane.press("Naar het begin");
  await pane.see("Wat wilt u doen?");
  pane.press("Formatie");
  await pane.see("Werken met dit plan");
  pane.press("Werken met dit plan");
  await pane.see("Met dit plan");
  pane.press("Was/wordt");
  await pane.see("Van een eerdere was/wordt staat nog: Plaatsing, Was.");
});
