/** ECABO's beroepscompetentieprofiel, where it is on this machine: counts from reading it by hand, facts from the built-in framework. */
import { ecaboCa006 } from "../../src/frameworks/ecabo-ca006";
import { importDocument } from "../../src/importers/import-document";
import { expectWhole } from "./expected";
import { readSourceBytes } from "./source-bytes";

const bytes = readSourceBytes("001_b34380e68ea9fcdd.txt");
/** Criteria for process / result of competence 1 to 23. */
const CRITERIA = "6/2 3/1 9/3 4/1 5/1 5/2 7/2 7/3 7/2 4/2 3/2 5/2 2/2 8/1 2/2 4/2 3/1 7/1 4/2 5/2 4/2 2/1 5/1";

if (bytes === null) {
  test("the built-in facts that the document would be compared with are there", () => expect(ecaboCa006.tabellen.Competenties).toHaveLength(23));
} else {
  const reading = importDocument(bytes, "profiel.txt");
  const pick = (rows: readonly object[] | undefined, kolommen: readonly string[]): readonly unknown[] => (rows ?? []).map((rij) => kolommen.map((kolom) => (rij as Record<string, unknown>)[kolom]));

  test.each([
    ["Functies", ["functie", "code", "schaal", "plaats"]],
    ["Competenties", ["nr", "competentie", "groep"]],
    ["Profielen", ["functie", "competentie", "niveau", "soort", "herkomst", "plaats"]],
  ] as const)("%s are the document's, with unknown cells left unknown", async (tabel, kolommen) => {
    expect(pick((await reading).kader.tabellen[tabel], kolommen)).toEqual(pick(ecaboCa006.tabellen[tabel], kolommen));
  });

  test("20 and 12 cells of the overviews are certain, 95 and 57 unknown", async () => {
    const { Profielen = [], Taken = [] } = (await reading).kader.tabellen;
    const kerntaken = new Set(Taken.map((rij) => rij.gebied));
    const count = (soort: string, kerntaak: boolean): number => Profielen.filter((rij) => rij.soort === soort && kerntaken.has(rij.functie) === kerntaak).length;
    expect([count("zeker", true), count("onbekend", true), count("zeker", false), count("onbekend", false)]).toEqual([20, 95, 12, 57]);
  });

  test("each kerntaak has six sections and its dilemmas, 3, 3, 3, 4 and 4", async () => {
    const { Taken = [] } = (await reading).kader.tabellen;
    const counts = new Map<string, number>();
    for (const rij of Taken) counts.set(`${rij.gebiedNr} ${rij.gebied}`, (counts.get(`${rij.gebiedNr} ${rij.gebied}`) ?? 0) + 1);
    expect([...counts]).toEqual((ecaboCa006.tabellen.Taken ?? []).map((rij) => [`${rij.gebiedNr} ${rij.gebied}`, rij.aantalTaken]));
    expect(Taken.filter((rij) => rij.tekst.startsWith("kwaliteit van proces en resultaat: ")).filter((rij) => /(?<!en |het |en\/of )\bresultaat (?:mondeling|teksten|communicatieprof|documenteren)/.test(rij.tekst))).toEqual([]);
  });

  test("the description has four parts of which one is an Eis, the trends seven paragraphs, and each kernopgave its text", async () => {
    const { Kenmerken = [], Eisen = [] } = (await reading).kader.tabellen;
    expect(Kenmerken.filter((rij) => rij.nr !== null).map((rij) => rij.nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(Eisen.map((rij) => [rij.soort, rij.plaats])).toEqual([["beroepshouding", "regel 127-132"]]);
    expect(Kenmerken.filter((rij) => rij.nr === null).map((rij) => rij.functie)).toEqual(["Simultaan werken", "Omgaan met klanten en relaties", "Geïntegreerde communicatie"]);
  });

  test("the criteria are 111 for the process and 40 for the result, as many per competence as are printed", async () => {
    const { Competenties = [], Indicatoren = [] } = (await reading).kader.tabellen;
    const count = (naam: string, soort: string): number => Indicatoren.filter((rij) => rij.onderwerp === naam && rij.soort === soort).length;
    expect(Competenties.map(({ competentie }) => `${count(competentie, "proces")}/${count(competentie, "resultaat")}`).join(" ")).toBe(CRITERIA);
    expect(["proces", "resultaat"].map((soort) => Indicatoren.filter((rij) => rij.soort === soort).length)).toEqual([111, 40]);
  });

  test("misread letters are mended and reported, and no label or code is left in a text", async () => {
    const { kader, bevindingen } = await reading;
    const all = [kader.tabellen.Taken, kader.tabellen.Kenmerken, kader.tabellen.Competenties, kader.tabellen.Indicatoren].flat().map((rij) => JSON.stringify(rij)).join("\n");
    for (const fault of ["0.a.", "vOoor", "eén ", "iént", "iéle", "odrdin", "odérd", "oérd", "odper", "enquéte", " vM ", " sc ", " Yo ", "|De", "commu nicatie"]) expect(all).not.toContain(fault);
    for (const kept of ["één", "Eén", "vraag-het-de", "e-mailnieuwsbrieven", "pr-bureaus", "abstractienivau", "uigevoerd"]) expect(all).toContain(kept);
    expect(bevindingen.find((rij) => rij.code === "ocr-hersteld")?.melding).toContain("codperatief > coöperatief");
    expect(bevindingen.find((rij) => rij.code === "ocr-groepscode")?.plaats).toContain("regel 1129");
    expect(bevindingen.filter((rij) => rij.ernst === "fout").map((rij) => [rij.code, rij.plaats])).toEqual([["matrixkolommen-verloren", "regel 647"], ["matrixkolommen-verloren", "regel 776"]]);
  });

  test("nothing is dropped silently, and what is left out has a reason of its own", async () => {
    const result = await reading;
    expectWhole(result);
    expect(result.leftOut.filter((left) => left.reden.startsWith("hoort bij geen"))).toEqual([]);
  });
}
