/** The pages of the Functiegebouw Rijk, where they are on this machine: counts from reading them by hand, facts from the built-in framework. */
import { fgrCommunicatie } from "../../src/frameworks/fgr-communicatie";
import { importDocument } from "../../src/importers/import-document";
import { expectWhole } from "./expected";
import { readSourceBytes } from "./source-bytes";

const bytes = readSourceBytes("002_c59a98fe6abeb3f8.txt");

if (bytes === null) {
  test("the built-in facts that the document would be compared with are there", () => expect(fgrCommunicatie.tabellen.Functies).toHaveLength(4));
} else {
  const reading = importDocument(bytes, "functiegroep.txt");

  test.each([
    ["Functies", ["functie", "schaal", "score"]],
    ["Waarderingen", ["functie", "schaal", "patroon", "totaal", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", "k11", "k12", "k13", "k14", "plaats"]],
    ["Competenties", ["competentie", "groep", "plaats"]],
    ["Profielen", ["functie", "competentie", "niveau", "soort", "herkomst", "plaats"]],
    ["Eisen", ["functie", "soort", "nr", "naam", "plaats"]],
  ] as const)("%s are the document's", async (tabel, kolommen) => {
    const pick = (rows: readonly object[] | undefined): readonly unknown[] => (rows ?? []).map((rij) => kolommen.map((kolom) => (rij as Record<string, unknown>)[kolom]));
    expect(pick((await reading).kader.tabellen[tabel])).toEqual(pick(fgrCommunicatie.tabellen[tabel]));
  });

  test("each typering has 2 features and 17, 16, 14 and 15 tasks in its four areas", async () => {
    const { Kenmerken = [], Taken = [] } = (await reading).kader.tabellen;
    const counts = new Map<string, number>();
    for (const rij of Taken) counts.set(`${rij.functie}|${rij.gebiedNr}|${rij.gebied}`, (counts.get(`${rij.functie}|${rij.gebiedNr}|${rij.gebied}`) ?? 0) + 1);
    expect([...counts]).toEqual((fgrCommunicatie.tabellen.Taken ?? []).map((rij) => [`${rij.functie}|${rij.gebiedNr}|${rij.gebied}`, rij.aantalTaken]));
    expect(["5", "6", "7", "8"].map((schaal) => Kenmerken.filter((rij) => rij.functie.endsWith(schaal)).length)).toEqual([2, 2, 2, 2]);
  });

  test("the group has 12 results (4, 3, 3, 2) and 18 behaviours (6, 6, 3, 3) in areas of one name", async () => {
    const { Indicatoren = [] } = (await reading).kader.tabellen;
    const areas = ["Opdracht(gever) (ambtelijk)", "Omgeving", "Bedrijfsvoering", "Vernieuwen en verbeteren"];
    const counts = (soort: string): readonly number[] => areas.map((onderwerp) => Indicatoren.filter((rij) => rij.onderwerp === onderwerp && rij.soort === soort).length);
    expect([Indicatoren.length, counts("resultaat"), counts("gedrag")]).toEqual([30, [4, 3, 3, 2], [6, 6, 3, 3]]);
  });

  test("what is misspelt, glued, open or undetermined is reported with its line", async () => {
    const { bevindingen } = await reading;
    const places = (code: string): readonly string[] => bevindingen.filter((rij) => rij.code === code).map((rij) => rij.plaats);
    expect(places("kop-verschreven")).toEqual(["regel 237"]);
    expect(places("spaties-weg")).toEqual(["regel 245; regel 332; regel 351"]);
    expect(places("schrijfwijze-verschilt")).toEqual(["regel 3; regel 29"]);
    expect(places("kwaliteitenprofiel-zonder-schaal")).toHaveLength(1);
    expect(bevindingen.filter((rij) => rij.ernst === "fout")).toEqual([]);
  });

  test("nothing is dropped silently, and what is left out has a reason of its own", async () => {
    const result = await reading;
    expectWhole(result);
    expect(result.leftOut.filter((left) => left.reden.startsWith("hoort bij geen"))).toEqual([]);
  });
}
