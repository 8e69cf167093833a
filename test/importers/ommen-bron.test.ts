/** The Ommen functieboek, where it is on this machine: counts from reading it by hand, facts from the built-in framework. */
import { ommenHr21 } from "../../src/frameworks/ommen-hr21";
import { importDocument } from "../../src/importers/import-document";
import { expectWhole } from "./expected";
import { readSourceBytes } from "./source-bytes";

const bytes = readSourceBytes("003_dea093692f32c66a.txt");

if (bytes === null) {
  test("the built-in facts that the document would be compared with are there", () => expect(ommenHr21.tabellen.Functies).toHaveLength(16));
} else {
  const reading = importDocument(bytes, "functieboek.txt");
  const without = <T extends { readonly plaats: string }>(rows: readonly T[] = []): readonly object[] => rows.map((rij) => ({ ...rij, plaats: "" }));

  test("functions with scale and fte, competence assignments, ladder and clusters are the document's", async () => {
    const { tabellen, totaleFormatie } = (await reading).kader;
    expect(without(tabellen.Functies)).toEqual(without(ommenHr21.tabellen.Functies));
    expect(without(tabellen.Profielen)).toEqual(without(ommenHr21.tabellen.Profielen));
    expect(tabellen.Niveaus).toEqual(ommenHr21.tabellen.Niveaus);
    expect(tabellen.Clusters).toEqual(ommenHr21.tabellen.Clusters);
    expect(totaleFormatie).toEqual(ommenHr21.totaleFormatie);
  });

  test("every text is there once: 49 and 49 kenmerken, 199 + 5 taken, 203 indicatoren, 71, 65, 34 and 16 eisen, 25 definities", async () => {
    const { tabellen } = (await reading).kader;
    const count = <T>(rows: readonly T[] | undefined, test: (row: T) => boolean): number => (rows ?? []).filter(test).length;
    expect(["tabel", "functiebeschrijving"].map((herkomst) => count(tabellen.Kenmerken, (rij) => rij.herkomst === herkomst))).toEqual([49, 49]);
    expect([count(tabellen.Taken, (rij) => rij.functie !== "Coördinatiemodule"), count(tabellen.Taken, (rij) => rij.functie === "Coördinatiemodule")]).toEqual([199, 5]);
    expect(["A", "B", "C", "D"].map((niveau) => count(tabellen.Indicatoren, (rij) => rij.niveau === niveau))).toEqual([48, 67, 68, 20]);
    expect(["werksituatie", "vakkennis", "vaardigheid", "opleiding"].map((soort) => count(tabellen.Eisen, (rij) => rij.soort === soort && rij.tekst !== null))).toEqual([71, 65, 34, 16]);
    expect(count(tabellen.Competenties, (rij) => rij.definitie !== null)).toBe(25);
  });

  test("each result area has as many tasks as are printed below it", async () => {
    const { tabellen } = (await reading).kader;
    const counts = new Map<string, number>();
    for (const rij of tabellen.Taken ?? []) {
      const key = `${rij.functie}|${rij.gebiedNr}|${rij.gebied}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts]).toEqual((ommenHr21.tabellen.Taken ?? []).map((rij) => [`${rij.functie}|${rij.gebiedNr}|${rij.gebied}`, rij.aantalTaken]));
  });

  test("the 358 printed indicators are all in the plaats of a row", async () => {
    const { tabellen } = (await reading).kader;
    const printings = (tabellen.Indicatoren ?? []).reduce((sum, rij) => sum + rij.plaats.split("; ").length, 0);
    // 358 with the module's nine
    expect(printings).toBe(358);
  });

  test("the contradictions that readers found by hand are reported", async () => {
    const { bevindingen } = await reading;
    const told = (code: string): string => bevindingen.filter((rij) => rij.code === code).map((rij) => `${rij.plaats} ${rij.melding}`).join("\n");
    expect(told("competenties-verschillen")).toContain("Medewerker educatie III");
    expect(told("competenties-verschillen")).toContain("Medewerker publiek V");
    expect(told("fte-clusters")).toContain("41,5");
    expect(told("formatie-ontbreekt")).toContain("6 functies");
    expect(told("vreemde-indicator")).toContain("regel 4551");
    expect(told("kenmerken-verschillen").split("\n")).toHaveLength(5);
    // One printing of three ends in two full stops; a grave accent stands alone behind a task.
    expect(told("drukverschil")).toContain("regel 4504");
    expect(told("los-teken")).toContain("regel 2017");
    expect(told("zelfde-taken")).toContain("woordelijk dezelfde 13 taken");
    expect(told("competentie-zonder-definitie")).toContain("resultaatgerichtheid");
    expect(bevindingen.filter((rij) => rij.ernst === "fout").map((rij) => rij.code).sort()).toEqual(["competenties-verschillen", "fte-clusters"]);
  });

  test("nothing is dropped silently, and what is left out has a reason of its own", async () => {
    const result = await reading;
    expectWhole(result);
    expect(result.leftOut.filter((left) => left.reden.startsWith("hoort bij geen"))).toEqual([]);
  });
}
