/** Logeion's niveaurichtlijn, where it is on this machine: counts from reading it by hand, facts from the built-in framework. */
import { bnp2021 } from "../../src/frameworks/bnp-2021";
import { printingsOf, readPlaats } from "../../src/importers/document/plaats";
import { importDocument } from "../../src/importers/import-document";
import { expectWhole } from "./expected";
import { readSourceBytes } from "./source-bytes";

const bytes = readSourceBytes("000_2e367f6692d027d8.txt");

if (bytes === null) {
  test("the built-in facts that the document would be compared with are there", () => expect(bnp2021.tabellen.Niveaus).toHaveLength(6));
} else {
  const reading = importDocument(bytes, "richtlijn.txt");
  const KERNTAKEN = ["Analyseren", "Adviseren", "Integreren", "Creëren", "Organiseren", "Begeleiden"];
  const LEVELS = ["1", "2", "3", "4", "5", "6"];

  test.each([
    ["Functies", ["functie", "schaal", "plaats"]],
    ["Niveaus", ["niveau", "naam", "volgorde", "schaalVan", "schaalTot", "plaats"]],
    ["Profielen", ["functie", "competentie", "niveau", "niveaunaam", "soort", "herkomst", "plaats"]],
    ["Competenties", ["competentie", "groep"]],
  ] as const)("%s are the document's", async (tabel, kolommen) => {
    const pick = (rows: readonly object[] | undefined): readonly unknown[] => (rows ?? []).map((rij) => kolommen.map((kolom) => (rij as Record<string, unknown>)[kolom]));
    expect(pick((await reading).kader.tabellen[tabel])).toEqual(pick(bnp2021.tabellen[tabel]));
  });

  // wat doe ik / waaraan laat ik dat zien / wat lever ik op, level 1 to 6; focus / verschijningsvorm / samenhang at the end
  test.each([
    ["Analyseren", "2/2/2 3/3/2 1/4/2 2/4/2 1/5/2 2/3/2", "1/2/1"],
    ["Adviseren", "1/2/2 1/3/2 1/3/2 3/7/2 2/5/2 1/4/2", "1/6/1"],
    ["Integreren", "1/3/2 1/2/1 1/3/2 2/3/3 3/5/3 1/4/2", "1/4/1"],
    ["Creëren", "1/3/2 1/2/2 1/3/2 1/2/2 2/3/2 1/3/2", "2/5/1"],
    ["Organiseren", "1/2/3 1/4/2 1/4/2 1/2/1 1/3/1 1/3/2", "2/2/2"],
    ["Begeleiden", "1/2/2 2/2/2 2/3/4 3/3/3 1/3/2 1/2/2", "1/3/2"],
  ])("%s has as many answers per level and question as the document prints", async (kerntaak, perLevel, aspects) => {
    const rijen = ((await reading).kader.tabellen.Indicatoren ?? []).filter((rij) => rij.onderwerp === kerntaak);
    const count = (niveau: string | null, soort: string): number => rijen.filter((rij) => rij.niveau === niveau && rij.soort === soort).length;
    expect(LEVELS.map((niveau) => ["watDoeIk", "waaraanLaatIkDatZien", "watLeverIkOp"].map((soort) => count(niveau, soort)).join("/")).join(" ")).toBe(perLevel);
    expect(["focus", "verschijningsvorm", "samenhang"].map((soort) => count(null, soort)).join("/")).toBe(aspects);
  });

  test("the five criteria have 57 points over the levels", async () => {
    const rijen = ((await reading).kader.tabellen.Indicatoren ?? []).filter((rij) => rij.soort === "criterium");
    const counts = LEVELS.map((niveau) => ["Zelfstandigheid", "Complexiteit", "Ervaringskennis", "Verantwoording", "Sensitiviteit"].map((onderwerp) => rijen.filter((rij) => rij.niveau === niveau && rij.onderwerp === onderwerp).length).join("/"));
    expect(counts).toEqual(["1/1/2/2/2", "1/1/2/2/2", "2/1/4/2/2", "1/1/3/2/3", "1/1/3/2/2", "1/2/5/1/2"]);
  });

  test("the 552 printed bullets are each in one row, and levels 2 to 5 have two printings", async () => {
    const { Indicatoren = [], Competenties = [] } = (await reading).kader.tabellen;
    const lines = new TextDecoder().decode(bytes).split("\n");
    const owners = new Map<number, number>();
    for (const rij of [...Indicatoren, ...Competenties]) {
      for (const [from, to] of readPlaats(rij.plaats)) for (let line = from; line <= to; line++) if (lines[line - 1]?.startsWith("•")) owners.set(line, (owners.get(line) ?? 0) + 1);
    }
    const bullets = lines.flatMap((line, index) => (line.startsWith("•") ? [index + 1] : []));
    expect(bullets).toHaveLength(552);
    expect(bullets.filter((line) => owners.get(line) !== 1)).toEqual([]);
    const levelled = Indicatoren.filter((rij) => rij.niveau !== null);
    expect(levelled.filter((rij) => printingsOf(rij.plaats) !== (rij.niveau === "1" || rij.niveau === "6" ? 1 : 2))).toEqual([]);
    expect(KERNTAKEN.map((kerntaak) => levelled.filter((rij) => rij.onderwerp === kerntaak).length)).toEqual([44, 45, 42, 35, 35, 40]);
  });

  test("words that lost their hyphen are whole, other breaks keep slash, dash and blank", async () => {
    const all = ((await reading).kader.tabellen.Indicatoren ?? []).map((rij) => rij.tekst).join("\n");
    for (const broken of ["stake holders", "vraag stukken", "uit voering", "aan pak", "communi catie", "com municatieve", "onder zoek", "data/ gegevens", "\ufffd", "net werken"]) expect(all).not.toContain(broken);
    for (const whole of ["stakeholders", "data/gegevens", "handel ernaar – eventueel"]) expect(all).toContain(whole);
  });

  test("what differs between printings or levels is reported with its lines", async () => {
    const { bevindingen } = await reading;
    const places = (code: string): readonly string[] => bevindingen.filter((rij) => rij.code === code).map((rij) => rij.plaats);
    expect(places("vraag-ontbreekt")).toEqual(["regel 1590"]);
    expect(places("drukverschil")).toEqual(["regel 1633; regel 1660"]);
    expect(places("naam-verschilt")).toEqual(["regel 302; regel 690"]);
    expect(places("niveaus-gelijk").slice(0, 5).map((plaats) => plaats.split("-")[0])).toEqual(["regel 740", "regel 2138; regel 2162; regel 2183; regel 2207", "regel 1801", "regel 556", "regel 344; regel 380; regel 455"]);
    expect(places("niveau-zonder-gedrag")).toEqual([]);
    expect(bevindingen.filter((rij) => rij.ernst === "fout").map((rij) => rij.code)).toEqual(["naam-verschilt"]);
  });

  test("nothing is dropped silently, and what is left out has a reason of its own", async () => {
    const result = await reading;
    expectWhole(result);
    expect(result.leftOut.filter((left) => left.reden.startsWith("hoort bij geen"))).toEqual([]);
  });
}
