/** BNP-2021 line by line against the document, when the document is on this machine. */
import { bnp2021 } from "../../src/frameworks/bnp-2021";
import { TABELNAMEN } from "../../src/model/kolommen";
import type { Indicator } from "../../src/model/tabellen";
import { lineRanges, readSource } from "./source-document";

/** The document has 2404 lines; the stored text ends in one empty line more. */
const LINES = 2404;
const lines = readSource("000_2e367f6692d027d8.txt");
const { Functies = [], Competenties = [], Niveaus = [], Indicatoren = [], Profielen = [] } = bnp2021.tabellen;

/** First and last line of the profile pages of each kerntaak, read from the navigation lines at their ends. */
const PAGES: Readonly<Record<string, readonly [number, number]>> = {
  Analyseren: [697, 994], Adviseren: [995, 1267], Integreren: [1268, 1541], Creëren: [1542, 1796], Begeleiden: [1797, 2102], Organiseren: [2103, 2330],
};
const HEADS: Readonly<Record<string, string>> = {
  watDoeIk: "Wat doe ik?", waaraanLaatIkDatZien: "Waaraan laat ik dat zien?", watLeverIkOp: "Wat lever ik op?",
  focus: "Focus", verschijningsvorm: "Verschijningsvormen", samenhang: "Samenhang met andere kerntaken",
};
/** Bullets of each kerntaak, level 1 to 6: wat doe ik / waaraan laat ik dat zien / wat lever ik op. */
const BULLETS: Readonly<Record<string, string>> = {
  Analyseren: "2/2/2 3/3/2 1/4/2 2/4/2 1/5/2 2/3/2", Adviseren: "1/2/2 1/3/2 1/3/2 3/7/2 2/5/2 1/4/2", Integreren: "1/3/2 1/2/1 1/3/2 2/3/3 3/5/3 1/4/2",
  Creëren: "1/3/2 1/2/2 1/3/2 1/2/2 2/3/2 1/3/2", Organiseren: "1/2/3 1/4/2 1/4/2 1/2/1 1/3/1 1/3/2", Begeleiden: "1/2/2 2/2/2 2/3/4 3/3/3 1/3/2 1/2/2",
};
/** The only printing without its question: Creëren 2, the second time. */
const WITHOUT_HEAD = 1590;

test("every row names lines that the document has", () => {
  if (lines) expect(lines.slice(LINES)).toEqual([""]);
  for (const tabel of TABELNAMEN) {
    for (const row of tabel === "Kader" ? [bnp2021.kader] : (bnp2021.tabellen[tabel] ?? [])) {
      for (const [from, to] of lineRanges(row.plaats)) expect([row.plaats, from >= 1 && from <= to && to <= LINES]).toEqual([row.plaats, true]);
    }
  }
});

if (lines) describe("the lines of the document", () => {
  const at = (line: number): string => lines[line - 1] ?? "";
  const starts = (plaats: string): readonly number[] => lineRanges(plaats).map(([from]) => from);
  /** The nearest line above that fits. */
  const above = (line: number, fits: (text: string) => boolean): string => {
    for (let row = line - 1; row > 0; row--) if (fits(at(row))) return at(row);
    return "";
  };
  const bulletsFrom = (line: number): number => {
    let count = 0;
    for (let row = line; at(row) !== ""; row++) if (at(row).startsWith("•")) count++;
    return count;
  };
  const answers = Indicatoren.filter((row) => row.niveau !== null && row.soort !== "criterium");
  const answer = (onderwerp: string, niveau: number, soort: string): Indicator | undefined =>
    answers.find((row) => row.onderwerp === onderwerp && row.niveau === String(niveau) && row.soort === soort);

  test("names stand where their rows say: persons, kerntaken, competences, levels", () => {
    for (const row of Functies) expect(at(starts(row.plaats)[0] ?? 0).startsWith(`${row.functie} `)).toBe(true);
    for (const row of Competenties) {
      const from = starts(row.plaats)[0] ?? 0;
      expect(`${at(from)} ${at(from + 1)}`.replace("- sensi", "sensi").replace(/^Kerntaak /, "").startsWith(row.competentie)).toBe(true);
    }
    for (const row of Niveaus) for (const line of starts(row.plaats)) expect(at(line)).toBe(`Niveau ${row.niveau} ${row.naam}`);
  });

  test("the level of each person stands between the two descriptions, and the comparison pages name the person", () => {
    for (const row of Profielen) {
      const [level = 0, ...pages] = starts(row.plaats);
      expect(at(level)).toBe(`Niveau ${row.niveau}`);
      for (const page of pages) expect(at(page)).toContain(row.functie === "Emine" ? "Ermine" : row.functie);
    }
  });

  test("each answer begins at the first bullet under its question, level and kerntaak, in both printings of levels 2 to 5", () => {
    for (const row of answers) {
      const [first = 0, last = 0] = PAGES[row.onderwerp] ?? [];
      expect([row.onderwerp, row.niveau, starts(row.plaats).length]).toEqual([row.onderwerp, row.niveau, row.niveau === "1" || row.niveau === "6" ? 1 : 2]);
      for (const line of starts(row.plaats)) {
        expect(line >= first && line <= last).toBe(true);
        expect(at(line)).toMatch(/^•/);
        if (line !== WITHOUT_HEAD) expect(at(line - 1)).toBe(HEADS[row.soort]);
        expect(above(line, (text) => /^Niveau \d$/.test(text))).toBe(`Niveau ${row.niveau}`);
      }
    }
    const printed = lines.flatMap((text, index) => (["watDoeIk", "waaraanLaatIkDatZien", "watLeverIkOp"].some((soort) => HEADS[soort] === text) ? [index + 2] : []));
    expect(answers.flatMap((row) => starts(row.plaats)).sort((a, b) => a - b)).toEqual([...printed, WITHOUT_HEAD].sort((a, b) => a - b));
  });

  test("the answers sum up 241 bullets: 52 for the first question, 114 for the second, 75 for the third", () => {
    const sums = [0, 0, 0];
    for (const [kerntaak, printed] of Object.entries(BULLETS)) {
      const counted = [1, 2, 3, 4, 5, 6].map((niveau) =>
        ["watDoeIk", "waaraanLaatIkDatZien", "watLeverIkOp"].map((soort, vraag) => {
          const counts = starts(answer(kerntaak, niveau, soort)?.plaats ?? "regel 0").map(bulletsFrom);
          expect(new Set(counts).size).toBe(1);
          sums[vraag] = (sums[vraag] ?? 0) + (counts[0] ?? 0);
          return counts[0];
        }).join("/"),
      );
      expect([kerntaak, counted.join(" ")]).toEqual([kerntaak, printed]);
    }
    expect(sums).toEqual([52, 114, 75]);
    expect(lines.filter((text) => text.includes("•"))).toHaveLength(552);
  });

  test("each criterion begins under its heading and level, and focus, verschijningsvorm and samenhang under theirs", () => {
    for (const row of Indicatoren.filter((indicator) => indicator.soort === "criterium")) {
      for (const line of starts(row.plaats)) {
        expect(at(line - 1).replace(/[()]/g, "").startsWith(row.onderwerp)).toBe(true);
        expect(above(line, (text) => /^Niveau \d .*niveau/.test(text))).toBe(`Niveau ${row.niveau} ${row.niveaunaam}`);
      }
    }
    for (const row of Indicatoren.filter((indicator) => indicator.niveau === null)) {
      for (const line of starts(row.plaats)) expect(at(line - 1)).toBe(HEADS[row.soort]);
    }
  });

  test("what the findings call equal, different or missing is so", () => {
    const joined = (from: number, to: number): string => lines.slice(from - 1, to).join(" ").replace("- ", "");
    expect(at(344)).toBe(at(380));
    expect(joined(556, 557)).toBe(joined(636, 637));
    expect(joined(740, 742)).toBe(joined(858, 860));
    expect(joined(1801, 1803)).toBe(joined(1819, 1821));
    expect(at(2138)).toBe(at(2183));
    expect(at(302)).toMatch(/^Emine /);
    expect(at(690)).toContain("Ermine");
    expect([at(1588), at(1589)]).toEqual(["Niveau 2", ""]);
    expect(`${at(1633)}.`).toBe(at(1660));
    expect(at(643)).not.toContain("procedureel");
    expect(lines.filter((text) => /salar|schaal|opleiding|junior|\bhbo\b|\bmbo\b/i.test(text))).toEqual([]);
    expect([...new Set([331, 366, 478, 549].map((line) => /afbreuk\s?risico/.test(at(line))))]).toEqual([true]);
  });
});
