/** ECABO CA 006 line by line against the document, when the document is on this machine. */
import { ecaboCa006 } from "../../src/frameworks/ecabo-ca006";
import { TABELNAMEN } from "../../src/model/kolommen";
import { lineRanges, readSource } from "./source-document";

/** The document has 1226 lines; the stored text ends in one empty line more. */
const LINES = 1226;
const lines = readSource("001_b34380e68ea9fcdd.txt");
const { Taken = [], Kenmerken = [], Competenties = [], Indicatoren = [], Profielen = [], Eisen = [] } = ecaboCa006.tabellen;

test("every row names lines that the document has", () => {
  if (lines) expect(lines.slice(LINES)).toEqual([""]);
  for (const tabel of TABELNAMEN) {
    for (const row of tabel === "Kader" ? [ecaboCa006.kader] : (ecaboCa006.tabellen[tabel] ?? [])) {
      for (const [from, to] of lineRanges(row.plaats)) expect([row.plaats, from >= 1 && from <= to && to <= LINES]).toEqual([row.plaats, true]);
    }
  }
});

if (lines) describe("the lines of the document", () => {
  const at = (line: number): string => lines[line - 1] ?? "";
  const starts = (plaats: string): readonly number[] => lineRanges(plaats).map(([from]) => from);
  /** The letters that the scan misread in names, as it printed them. */
  const scanned = (naam: string): string => naam.replace("Coördineren", "Codrdineren").replace("Geïntegreerde", "Geintegreerde");
  const crosses = (from: number, to: number): number => lines.slice(from - 1, to).filter((text) => /^[Xx |]+$/.test(text)).join("").replace(/[ |]/g, "").length;

  test("the name of each competence stands in both overviews, and its number at its succescriteria", () => {
    for (const row of Competenties) {
      const [kerntaken = 0, kernopgaven = 0, nummer = 0] = starts(row.plaats);
      expect([at(kerntaken), at(kernopgaven), at(nummer)]).toEqual([scanned(row.competentie), scanned(row.competentie), `Nr. ${row.nr}`]);
    }
  });

  test("each competence stands under its category in the overviews", () => {
    const heads = { VM: [655, 784], BOS: [689, 826], SC: [713, 848], ON: [751, 882] } as const;
    expect([at(655), at(689), `${at(713)}${at(715)}`, `${at(751)}${at(753)}`]).toEqual([
      "vakmatig-methodisch (VM)", "bestuurlijk-organisatorisch en strategische (BOS)", "sociaal-communicatieve (SC)", "ontwikkelings (ON)",
    ]);
    for (const row of Competenties) {
      const places = starts(row.plaats);
      const under = [0, 1].map((overview) =>
        Object.entries(heads).filter(([, lineOf]) => (lineOf[overview] ?? 0) < (places[overview] ?? 0)).at(-1)?.[0]);
      expect([row.nr, under]).toEqual([row.nr, [row.groep, row.groep]]);
    }
  });

  test("each text for process and result begins at its label, between its number and the next", () => {
    for (const row of Indicatoren) {
      const [line = 0] = starts(row.plaats);
      expect(at(line)).toMatch(row.soort === "proces" ? /^Proces / : /^Resultaat /);
      const nummers = Competenties.map((competentie) => starts(competentie.plaats)[2] ?? 0);
      const index = Competenties.findIndex((competentie) => competentie.competentie === row.onderwerp);
      expect(line > (nummers[index] ?? 0) && line < (nummers[index + 1] ?? LINES + 1)).toBe(true);
    }
  });

  test("each kerntaak and kernopgave stands at its line, and its dilemmas are printed within its chapter", () => {
    for (const [index, row] of Taken.entries()) {
      const [from = 0, dilemmas = 0] = starts(row.plaats);
      const until = starts(Taken[index + 1]?.plaats ?? "regel 627")[0] ?? 0;
      expect([at(from - 1), at(from)]).toEqual([`KERNTAAK ${row.gebiedNr}`, row.gebied]);
      expect(at(dilemmas)).toMatch(/^keuzes en dilemma's/);
      const printed = lines.slice(dilemmas - 1, until).map((text) => text.replace(/^keuzes en dilemma's ?/, ""));
      for (const naam of row.tekst.replace(/^.*Dilemma's: /, "").replace(/\.$/, "").split("; ")) expect(printed).toContain(naam);
      for (const section of [/^proces/, /^rol \/ verantw/, /^complexiteit($| )/, /^betrokkenen/, /^\(hulp-\)middelen/, /^kwaliteit van proces en/]) {
        expect(lines.slice(from - 1, dilemmas).filter((text) => section.test(text))).toHaveLength(1);
      }
    }
    for (const row of Kenmerken.filter((kenmerk) => kenmerk.nr === null)) expect(at(starts(row.plaats)[0] ?? 0)).toMatch(new RegExp(`^[123] ${scanned(row.functie)}$`));
  });

  test("the certain cells rest on as many marks as there are cells: 20 in 4 x 5 and 12 in 4 x 3", () => {
    expect([crosses(707, 711), crosses(844, 846)]).toEqual([20, 12]);
    const marks = new Set(Profielen.filter((row) => row.soort === "zeker").map((row) => row.plaats.replace(/^regel \d+; /, "")));
    expect(marks).toEqual(new Set(["regel 707-711", "regel 844-846"]));
    for (const row of Profielen) expect(at(starts(row.plaats)[0] ?? 0)).toBe(scanned(row.competentie));
  });

  test("the marks that the findings count are there: 10, 20, 20 and 8 at the kerntaken, 23, 12, 8 and 2 at the kernopgaven", () => {
    expect([crosses(655, 688), crosses(689, 712), crosses(713, 750), crosses(751, 775)]).toEqual([10, 20, 20, 8]);
    expect([crosses(784, 825), crosses(826, 847), crosses(848, 881), crosses(882, 900)]).toEqual([23, 12, 8, 2]);
    expect([at(687), at(723)]).toEqual(["be", "be"]);
    expect(at(653)).toMatch(/^1.*15$/);
  });

  test("the requirements and the contradictions stand at their lines", () => {
    for (const row of Eisen.filter((eis) => eis.soort !== "taal")) expect(at(starts(row.plaats)[0] ?? 0)).toContain(row.naam === "accuraat" ? "accurate" : row.naam);
    expect([at(411), at(1056), at(488), at(499)].map((text) => /geen teksten op|opgemaakt|ondersteunende rol|zelfstandig alle/.test(text))).toEqual([true, true, true, true]);
    expect([at(1154), at(1168)].map((text) => /minimaal één moderne (vreemde )?taal$/.exec(text)?.[1] ?? "")).toEqual(["vreemde ", ""]);
    expect(lines.filter((text) => /\bniveau [1-9]\b|schaal|mbo\b/i.test(text))).toEqual([]);
  });
});
