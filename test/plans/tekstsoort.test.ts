/** Whose words a sheet shows: a summary is never taken for the text of a book, and the text of a book never for a summary. */
import type { Kader } from "../../src/model/kader";
import type { Kenmerk, Taak, Tekstsoort } from "../../src/model/tabellen";
import { makeNaming, NOTHING_TAKEN } from "../../src/model/naming";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { linesOf, sheetOf } from "./plan-tekst";
import { proefKader } from "./proef-kader";

const kenmerk = (functie: string, tekstsoort: Tekstsoort): Kenmerk => ({ functie, herkomst: "tabel", nr: 1, tekst: "Zet de ramen open", tekstsoort, plaats: "bedacht" });
const taak = (functie: string, tekstsoort: Tekstsoort): Taak => ({ functie, gebiedNr: 1, gebied: "Lucht", aantalTaken: 1, nr: 1, tekst: "Doet de ramen dicht", tekstsoort, plaats: "bedacht" });

function planOf(naam: string, Kenmerken: readonly Kenmerk[], Taken: readonly Taak[], competenties: Tekstsoort): ReturnType<typeof planWorkbook> {
  const Competenties = proefKader.tabellen.Competenties?.map((rij) => ({ ...rij, tekstsoort: competenties })) ?? [];
  const kader: Kader = { ...proefKader, kader: { ...proefKader.kader, naam }, tabellen: { ...proefKader.tabellen, Kenmerken, Taken, Competenties } };
  return planWorkbook(kader, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-11-21" });
}

test.each([
  ["samenvatting", "Kenmerken (samenvatting)", /^Samenvattingen zijn van Functieboek\./],
  ["bron", "Kenmerken (brontekst)", /^De teksten staan hier zoals uw document ze drukt\./],
] as const)("all of kind %s: the functieboek, the function sheet and Start say so", (soort, head, teksten) => {
  const plan = planOf("Proefkader", [kenmerk("Bode", soort)], [taak("Bode", soort)], soort);
  expect(linesOf(sheetOf(plan, "functieboek")).get("Beschikbare functie")).toContain(head);
  expect(linesOf(sheetOf(plan, "start")).get("Teksten")?.[0]).toMatch(teksten);
  const blad = [...linesOf(sheetOf(plan, "functieblad/Bode")).entries()].map(([label, cells]) => [label, ...cells].join("|")).join("\n");
  expect(blad).toContain(soort === "bron" ? "Kenmerken (brontekst)" : "Kenmerken (samengevat)");
  expect(blad).toContain(soort === "bron" ? "Gebied|Nr|Aantal taken|Taak" : "Gebied|Nr|Aantal taken|Samenvatting");
});

test("partly the one and partly the other is called neither", () => {
  const plan = planOf("Proefkader", [kenmerk("Bode", "bron"), kenmerk("Adviseur", "samenvatting")], [], "bron");
  expect(linesOf(sheetOf(plan, "functieboek")).get("Beschikbare functie")).toContain("Kenmerken (deels samenvatting)");
  expect(linesOf(sheetOf(plan, "start")).get("Teksten")?.[0]).toMatch(/^Een deel is de tekst van uw document, een deel is een samenvatting/);
});

test("a book that is called a functieboek has that word once in its title", () => {
  expect([...linesOf(sheetOf(planOf("Functieboek van Bedacht", [], [], "bron"), "functieboek")).keys()][0]).toBe("Functieboek van Bedacht");
  expect([...linesOf(sheetOf(planOf("Proefkader", [], [], "bron"), "functieboek")).keys()][0]).toBe("Functieboek: Proefkader");
});
