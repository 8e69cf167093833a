/** The Ommen functieboek line by line against the document, where the document is on this machine. */
import { ommenHr21 } from "../../src/frameworks/ommen-hr21";
import { TABELNAMEN } from "../../src/model/kolommen";
import { lineRanges, readSource, textAt } from "./source-document";

const LINES = 5315;
const lines = readSource("003_dea093692f32c66a.txt");
const { Functies = [], Kenmerken = [], Taken = [], Competenties = [], Indicatoren = [], Profielen = [], Eisen = [], Clusters = [] } = ommenHr21.tabellen;

const ranges = (plaats: string): readonly string[] => lineRanges(plaats).map((range) => (lines ? textAt(lines, range) : ""));
/** The numbers of the document's lines, from `from` to `to`, on which the pattern stands. */
const linesWith = (pattern: RegExp, from: number, to: number): readonly number[] =>
  (lines ?? []).flatMap((line, index) => (index + 1 >= from && index + 1 <= to && pattern.test(line) ? [index + 1] : []));
const firstLines = (rows: readonly { readonly plaats: string }[]): readonly number[] =>
  rows.map((row) => lineRanges(row.plaats)[0]?.[0] ?? 0).sort((a, b) => a - b);

test("every row names lines that the document has", () => {
  if (lines) expect(lines).toHaveLength(LINES);
  for (const tabel of TABELNAMEN) {
    for (const row of tabel === "Kader" ? [ommenHr21.kader] : (ommenHr21.tabellen[tabel] ?? [])) {
      for (const [from, to] of lineRanges(row.plaats)) expect([row.plaats, from >= 1 && from <= to && to <= LINES]).toEqual([row.plaats, true]);
    }
  }
});

if (lines) {
  test("each function stands in the table with its normfunctie, schaal and formatie, and its series and group in the description", () => {
    for (const row of Functies) {
      const [table = "", reeks, groep] = ranges(row.plaats);
      expect(table).toContain(`${row.functie} ${row.normfunctie}`);
      expect(` ${table} `).toContain(row.formatie === null ? ` ${row.schaal} ` : ` ${row.schaal} ${row.formatie},00 `);
      expect(reeks).toBe(`Functiereeks ${row.reeks}:`);
      expect(groep).toBe(`Functiegroep ${row.groep}:`);
    }
  });

  test("features stand on the same lines as the bullets of table and description: 49 in each", () => {
    const bullets = (from: number, to: number): number => linesWith(/\uf0b7/, from, to).length;
    const table = Kenmerken.filter((row) => row.herkomst === "tabel").map((row) => lineRanges(row.plaats)[0] ?? ([0, 0] as const));
    const description = Kenmerken.flatMap((row) => (row.herkomst === "tabel" ? lineRanges(row.plaats).slice(1) : lineRanges(row.plaats)));
    const count = (all: readonly (readonly [number, number])[]): number => all.reduce((sum, [from, to]) => sum + bullets(from, to), 0);
    expect([table.length, count(table)]).toEqual([16, 49]);
    expect([description.length, count(description)]).toEqual([16, 49]);
  });

  test("each result area begins at its heading and holds as many bullets as it has tasks", () => {
    for (const row of Taken) {
      const [from, to] = lineRanges(row.plaats)[0] ?? [0, 0];
      const heading = row.functie === "Coördinatiemodule" ? `${row.gebiedNr}. ${row.gebied}` : `Resultaatgebied ${row.gebiedNr}: ${row.gebied}`;
      expect(lines[from - 1]).toBe(heading);
      expect([row.plaats, linesWith(/^(\uf0b7|- )\s*\S/, from, to).length]).toEqual([row.plaats, row.aantalTaken]);
    }
  });

  test("no result area of the document is left out", () => {
    expect(firstLines(Taken)).toEqual([...linesWith(/^Resultaatgebied [0-9]:/, 906, 2456), 2469]);
  });

  test("each competence asked stands at its line with its level and the level's name", () => {
    for (const row of Profielen) {
      const text = ranges(row.plaats).join(" ").toLowerCase();
      expect(text).toMatch(new RegExp(`${row.competentie.toLowerCase()}.* niveau ${String(row.niveau).toLowerCase()} ?\\(${row.niveaunaam}\\)$`));
    }
  });

  test("no competence of the descriptions or the profiles is left out", () => {
    expect(firstLines(Profielen.filter((row) => row.herkomst !== "competentieprofiel"))).toEqual(linesWith(/, niveau [A-D] ?\(/, 906, 2487));
    const levels = Profielen.filter((row) => row.herkomst === "competentieprofiel").map((row) => lineRanges(row.plaats)[1]?.[0]);
    expect(levels).toEqual(linesWith(/^Niveau [A-D] \(/, 2488, LINES));
  });

  test("each competence and each level stands at the heads of its lines, and every level of the profiles has its indicator row", () => {
    for (const row of Competenties) {
      for (const text of ranges(row.plaats)) expect(text.startsWith(row.competentie)).toBe(true);
    }
    for (const row of Indicatoren) {
      for (const text of ranges(row.plaats)) expect(text).toMatch(new RegExp(`^Niveau ${row.niveau} \\(${row.niveaunaam}\\) [−–] `));
    }
    expect(Indicatoren.flatMap((row) => lineRanges(row.plaats).map(([from]) => from)).sort((a, b) => a - b)).toEqual(linesWith(/^Niveau [A-D] \(/, 2488, LINES));
  });

  test("each requirement stands at its line under its name, and none of the document is left out", () => {
    for (const row of Eisen) {
      const [text = ""] = ranges(row.plaats);
      const head = row.soort === "werksituatie" ? `${row.nr}. ${row.naam}:` : row.soort === "opleiding" ? `Minimaal ${row.naam}` : `${row.naam}:`;
      expect(text.replace(/^[−–] /, "").startsWith(head)).toBe(true);
    }
    const of = (...soorten: readonly string[]): readonly number[] => firstLines(Eisen.filter((row) => soorten.includes(row.soort)));
    expect(of("werksituatie")).toEqual(linesWith(/^[1-5]\. [^:]+:/, 2488, LINES));
    expect(of("vakkennis", "vaardigheid")).toEqual(linesWith(/^[−–] [^:.]+: de medewerker/, 2488, LINES));
    expect(of("opleiding")).toEqual(linesWith(/^Minimaal /, 2488, LINES));
  });

  test("each cluster stands in the list and in a heading with its fte", () => {
    for (const row of Clusters) {
      const [list = "", heading = ""] = ranges(row.plaats);
      expect(list).toContain(`Cluster ${row.cluster}`);
      expect(heading.toLowerCase()).toContain(`cluster ${row.cluster.toLowerCase()} (ca ${String(row.fte).replace(".", ",")} fte)`);
    }
  });

  test("the contradictions that the findings tell are really there", () => {
    expect(textAt(lines, [1749, 1778])).toBe(textAt(lines, [1661, 1690])); // zelfde-taken
    expect(lines[4551 - 1]).toBe(lines[4059 - 1]); // vreemde-indicator
    expect(linesWith(/resultaatgerichtheid/i, 1, LINES)).toEqual([135]); // competentie-zonder-definitie
    expect(lines[853 - 1]).not.toContain("locaties"); // kenmerken-verschillen
    expect(lines[2075 - 1]).toContain("locaties en accommodaties");
    expect(linesWith(/^Code :$/, 906, 2456)).toHaveLength(16); // code-en-module-leeg
    expect(linesWith(/^Module$/, 906, 2456)).toHaveLength(16);
  });
}
