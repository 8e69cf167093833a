/** @jest-environment jsdom */
import { cellOf, contents, sheetOf } from "../../workbook/excel/fixtures";
import { KLEIN_PLAN } from "../../plans/formatieplan/klein-plan";
import { inExcel } from "../../workbench/in-excel";
import { field, fill } from "../form-fields";
import type { OpenPane } from "../open-pane";
import { kleinInPaneel, kolom } from "./klein-in-paneel";

let pane: OpenPane;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

async function open(plan = KLEIN_PLAN): Promise<void> {
  pane = await kleinInPaneel(plan);
  await toNextYear();
}

async function toNextYear(): Promise<void> {
  await pane.see("Formatieplan Klein");
  pane.press("Werken met dit plan");
  await pane.see("Volgend jaar");
  pane.press("Volgend jaar");
  await pane.see("Peildatum");
}

const PASTED = ["Schaal\tPeriodiek\tBedrag", "6\t1\t3.000", "8\t1\t3.500", "9\t1\t4.000", "10A\t1\t4.800", "11\t1\t€ 5.500,00", "14\t1\t7000"].join("\n");

test("shows the next year against this plan before anything is made, makes it beside it, and takes it back", async () => {
  await open();
  const before = pane.sheets();
  const plan = contents(sheetOf(pane.engine, "Formatieplan"));
  expect([field<HTMLInputElement>("Planjaar").value, field<HTMLInputElement>("Peildatum").value]).toEqual(["2027", "2027-01-01"]);
  fill("Salaristabel", "plakken");
  await pane.see("Tabel, met koppen");
  fill("Tabel, met koppen", PASTED);
  await pane.see("6 regels gelezen");
  expect(() => pane.press("Bekijk eerst")).toThrow("cannot be pressed");
  fill("Naam van de tabel", "Bedachte tabel 2027");
  fill("Geldig vanaf", "2027-01-01");
  await pane.see("Bekijk eerst");
  pane.press("Bekijk eerst");
  await pane.see("Plan Klein blijft zoals het is. Het nieuwe plan heet Klein2027.");
  const text = pane.text();
  // On 1 July 2026: 12 places of 10,70 fte in all, of which P07 (1,00) ended the day before. In 2027 P11 (1,00) has ended too.
  expect(text).toContain("Fte op de peildatum9,708,70-1,00");
  // 2026, at (1 + 0,2) x (1 + 0,25) = 1,5 a month: 126.000 + 90.000 + 72.000 + 86.400 + (43.200 + 24.000 inhuur) + 49.959,68 (9 16/31 months) + 31.500 (6 months)
  // + 56.700 + 54.000 + 27.000 + 81.000 = 741.759,68; P12 has no amount for schaal 9.
  // 2027 with the new table: 126.000 + 99.000 + 79.200 + 86.400 + 43.200 + 63.000 + 56.700 + 54.000 + 27.000 + 72.000 (P12) = 706.500.
  expect(text).toContain("Kosten van het jaar (€)741.760706.500onbekend");
  expect(text).toContain("Zonder de kosten van 1 plaats in het oude en 0 plaatsen in het nieuwe plan");
  expect(text).toContain("Niet meegenomen: 2 beëindigde regels P07, Medewerker*: tot en met 30-06-2026 P11, Administratief medewerker: tot en met 31-12-2026");
  expect(text).toContain("10 ongewijzigd, 2 vervallen");
  expect(text).toContain("IKB is overgenomen uit het vorige plan");
  expect(pane.sheets()).toEqual(before);

  pane.press("Maak ");
  await pane.see("bladen zijn gemaakt.");
  expect(contents(sheetOf(pane.engine, "Formatieplan"))).toEqual(plan);
  expect(kolom(pane, "Formatieplan Klein2027", "Formatieplaats")).toEqual(["P01", "P02", "P03", "P04", "P05", "P06", "P08", "P09", "P10", "P12"]);
  expect(kolom(pane, "Was-wordt", "Was plaats")).toHaveLength(12);
  expect(kolom(pane, "Was-wordt", "Motief").filter((motief) => motief !== null)).toEqual(["einddatum 30-06-2026", "einddatum 31-12-2026"]);
  expect(kolom(pane, "Salaristabel Klein2027", "bedrag")).toEqual([3000, 3500, 4000, 4800, 5500, 7000]);
  expect(kolom(pane, "Salaristabel", "bedrag")).toContain(5000);

  pane.press("Draai terug");
  await pane.see("Ja, draai terug");
  pane.press("Ja, draai terug");
  await pane.see("weer verwijderd.");
  expect(pane.sheets()).toEqual(before);
});

test("a year or day that cannot be is refused in words", async () => {
  await open();
  fill("Planjaar", "2026");
  await pane.see("Kies een jaar na 2026.");
  expect(() => pane.press("Bekijk eerst")).toThrow("cannot be pressed");
  fill("Planjaar", "2028");
  await pane.see("Peildatum");
  expect(field<HTMLInputElement>("Peildatum").value).toBe("2028-01-01");
  fill("Peildatum", "2027-12-31");
  await pane.see("Kies een dag in 2028.");
});

test("a conversietabel in the workbook is read from its range; a cell that cannot be read is named and nothing goes on", async () => {
  await open({ ...KLEIN_PLAN, parameters: { ...KLEIN_PLAN.parameters, schaalbron: { waarde: "conversietabel", datum: null, bron: "bedacht" } } });
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2:C6").values = [["Score", "Schaal"], ["tot en met 20", 6], ["21 t/m 42", "10"], ["43 t/m 50", "11"], ["51 en meer", "veertien"]];
    sheet.activate();
    sheet.getRange("B3").select();
  });
  fill("Conversietabel", "selectie");
  await pane.see("Lees de selectie");
  pane.press("Lees de selectie: Conversietabel");
  await pane.see('rij 5: "veertien" is niet te lezen als score of schaal.');
  expect(() => pane.press("Bekijk eerst")).toThrow("cannot be pressed");
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("C6").values = [[14]];
  });
  pane.press("Lees de selectie: Conversietabel");
  await pane.see("Blad1, B2:C6: 4 regels gelezen");
  fill("Geldig vanaf", "2027-01-01");
  await pane.see("Bekijk eerst");
  pane.press("Bekijk eerst");
  // Without a conversietabel the old plan had no scale for a row without one of its own; now 60 is 14, 45 is 11, 42 and 30 are 10, 20 is 6.
  await pane.see("1 ongewijzigd, 9 gewijzigd, 2 vervallen");
  await pane.see("Directeur: geen → 14");
  await pane.see("score 60 valt in band 51 en hoger; was geen band. 1 regel van het plan, 1,00 fte.");
  pane.press("Maak ");
  await pane.see("bladen zijn gemaakt.");
  expect([kolom(pane, "Conversietabel Klein2027", "van"), kolom(pane, "Conversietabel Klein2027", "tot")]).toEqual([[null, 21, 43, 51], [20, 42, 50, null]]);
  const parameters = sheetOf(pane.engine, "Parameters Klein2027");
  const line = [...Array(40).keys()].find((row) => cellOf(parameters, row + 1, 1)?.value === "Conversietabel") ?? 0;
  expect(cellOf(parameters, line + 1, 2)?.value).toBe("Blad1");
});

test("offers the salary table that the settings of this workbook name", async () => {
  pane = await kleinInPaneel();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C3").values = [["schaal", "periodiek", "bedrag"], [6, 1, 3100], [8, 1, 3600]];
    sheet.tables.add("A1:C3", true).name = "Salaris2027";
    context.workbook.settings.add("Functieboek.tabellen", JSON.stringify({ salaris: { tabel: "Salaris2027", datum: "2027-01-01" }, conversie: null }));
  });
  await toNextYear();
  await pane.see("Uit de instellingen van deze werkmap, vanaf 01-01-2027: Salaris2027");
  fill("Salaristabel", "eigen");
  pane.press("Bekijk eerst");
  await pane.see("Het nieuwe plan heet Klein2027.");
  // P06 3.600 x 1,5 x 12 = 64.800, P08 58.320, P09 3.100 x 1,5 x 12 = 55.800, P10 27.900; the other scales have no amount. P05's inhuur is over.
  expect(pane.text()).toContain("206.820onbekend");
});

test("a plan that was changed after it was read is not made from what it was", async () => {
  await open();
  pane.press("Bekijk eerst");
  await pane.see("Het nieuwe plan heet Klein2027.");
  const before = pane.sheets();
  await inExcel((context) => {
    context.workbook.tables.getItem("Klein_Formatieplan").columns.getItem("Fte").getDataBodyRange().getCell(0, 0).values = [[2]];
  });
  pane.press("Maak ");
  await pane.see("Het plan is gewijzigd sinds het is gelezen.");
  expect(pane.sheets()).toEqual(before);
});
