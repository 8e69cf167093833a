import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fuwasysSchaal } from "../../src/rules/fuwasys/fuwasys-schaal";
import { FUWASYS_KENMERKEN } from "../../src/rules/fuwasys/kenmerken";
import { patroonTotaal, readPatroon } from "../../src/rules/fuwasys/patroon";
import { FUWASYS_TOTALEN } from "../../src/rules/fuwasys/totalen";

interface Facts {
  readonly kenmerken: readonly { readonly nr: number; readonly naam: string; readonly blok: number }[];
  readonly totaalNaarSchaal: Readonly<Record<string, { readonly schaal: number | null; readonly kandidaten: readonly number[]; readonly basis: string }>>;
}

const FACTS = resolve(__dirname, "../../../shared/gegevens/fuwasys.json");

describe("the FUWASYS totals", () => {
  it("run from 14 to 70 without a gap, and candidates never fall", () => {
    expect(FUWASYS_TOTALEN.map(({ totaal }) => totaal)).toEqual(Array.from({ length: 57 }, (_, index) => index + 14));
    for (const bound of [0, -1]) {
      const schalen = FUWASYS_TOTALEN.map(({ kandidaten }) => Number(kandidaten.at(bound)));
      expect([...schalen].sort((a, b) => a - b)).toEqual(schalen);
    }
  });

  it.each([[14, "1"], [16, "1"], [32, "6"], [37, "7"], [38, "8"], [46, "10"], [49, "11"], [70, "18"]])("total %i is scale %s, proven or enclosed", (totaal, schaal) => {
    expect(fuwasysSchaal(totaal)).toMatchObject({ kind: "determined", value: schaal });
  });

  it.each([[31, ["5", "6"]], [17, ["1", "2"]], [66, ["16", "17"]], [22, ["3"]], [23, ["3"]], [50, ["11"]]])("total %i is open, with its candidates", (totaal, candidates) => {
    expect(fuwasysSchaal(totaal)).toMatchObject({ kind: "undetermined", candidates });
  });

  it("leaves 22 totals open", () => {
    // Counted by hand in the facts: 19 between two scales, and 22, 23 and 50.
    expect(FUWASYS_TOTALEN.filter(({ totaal }) => fuwasysSchaal(totaal).kind === "undetermined").map(({ totaal }) => totaal)).toEqual([
      17, 20, 22, 23, 24, 27, 31, 41, 43, 44, 48, 50, 51, 54, 57, 58, 61, 63, 65, 66, 68, 69,
    ]);
  });

  it("has fourteen features in blocks of 5, 5, 2 and 2", () => {
    expect(FUWASYS_KENMERKEN.map(({ nr }) => nr)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    expect([1, 2, 3, 4].map((blok) => FUWASYS_KENMERKEN.filter((kenmerk) => kenmerk.blok === blok).length)).toEqual([5, 5, 2, 2]);
  });

  if (existsSync(FACTS)) {
    it("says what the collected facts say", () => {
      const facts = JSON.parse(readFileSync(FACTS, "utf8")) as Facts;
      expect(FUWASYS_KENMERKEN).toEqual(facts.kenmerken.map(({ nr, naam, blok }) => ({ nr, naam, blok })));
      for (const { totaal } of FUWASYS_TOTALEN) {
        const fact = facts.totaalNaarSchaal[totaal];
        const proven = /^(bewezen|ingesloten)/.test(fact?.basis ?? "");
        const outcome = fuwasysSchaal(totaal);
        expect([totaal, outcome.kind]).toEqual([totaal, proven ? "determined" : "undetermined"]);
        expect(outcome.kind === "determined" ? [outcome.value] : outcome.kind === "undetermined" && outcome.candidates).toEqual(fact?.kandidaten.map(String));
      }
    });
  }
});

describe("a FUWASYS pattern", () => {
  it.each([
    ["32232 33222 22 22", 32], // 12 + 12 + 4 + 4
    ["32232 33222 22 22 (32)", 32],
    ["32232332222222", 32],
    ["32232 33222 2332 (34)", 34], // a space is missing, the digits are there: 12 + 12 + 10
    ["33332  33233  33  32 (39)", 39], // double spaces: 14 + 14 + 6 + 5
    ["\u00a032232\u00a033222 22 22 ( 32 ) ", 32],
    ["55555 55555 55 55", 70],
    ["11111 11111 11 11", 14],
    // Whatever a program puts between digits: tab, line ends, thin and narrow spaces.
    ["32232\t33222\n22\r22", 32],
    ["32232\u202f33222\u200922\u000b22", 32],
    ["32232332222222(00000000000000000032)", 32],
  ])("%p adds up to %i", (text, totaal) => {
    expect(readPatroon(text)).toMatchObject({ totaal });
    expect(patroonTotaal(text)).toBe(totaal);
  });

  it.each([
    ["322333222 22 22 (32)", "13 cijfers; een patroon heeft er 14"],
    ["22122 12112 221 (23)", "13 cijfers; een patroon heeft er 14"],
    ["1", "1 cijfer; een patroon heeft er 14"],
    ["32232 33222 22 22 32", "16 cijfers; een patroon heeft er 14"],
    ["32232 33222 22 26", "score 6 bij kenmerk 14; een score is 1 tot en met 5"],
    ["02232 33222 22 22", "score 0 bij kenmerk 1; een score is 1 tot en met 5"],
    ["32232 33222 22 22 (33)", "het totaal tussen haakjes is 33, de som van de 14 scores is 32"],
    ["32232 33222 22 22 (3", "het totaal tussen haakjes is niet te lezen"],
    ["32232 33222 22 22 (32) x", "het totaal tussen haakjes is niet te lezen"],
    ["(32)", "0 cijfers; een patroon heeft er 14"],
    ["32232332222222(000000000000000000032)", "het totaal tussen haakjes is niet te lezen"],
    ["32232332222222(32x)", "het totaal tussen haakjes is niet te lezen"],
    ["32232332222222(x32)", "het totaal tussen haakjes is niet te lezen"],
    ["32232332222222()", "het totaal tussen haakjes is niet te lezen"],
    ["3223\u00083322222222", "een patroon bestaat uit 14 cijfers, met eventueel het totaal tussen haakjes"],
    ["3223\u000e3322222222", "een patroon bestaat uit 14 cijfers, met eventueel het totaal tussen haakjes"],
    ["schaal 6", "een patroon bestaat uit 14 cijfers, met eventueel het totaal tussen haakjes"],
  ])("%p is refused: %s", (text, fout) => {
    expect(readPatroon(text)).toEqual({ fout });
    expect(patroonTotaal(text)).toBeNull();
  });
});
