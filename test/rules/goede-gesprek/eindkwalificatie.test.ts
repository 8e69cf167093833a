/** Artikel 6, vierde tot en met zevende lid; the sums stand beside the cases. O = 1, E = 2, N = 3, G = 4, U = 5. */
import fc from "fast-check";
import { berekendeKwalificatie, eindkwalificatie, indicatie, totaal } from "../../../src/rules/goede-gesprek/artikel-06-eindkwalificatie";
import { extraBeloningMogelijk } from "../../../src/rules/goede-gesprek/artikel-06-extra-beloning";
import { lid7Mogelijk } from "../../../src/rules/goede-gesprek/artikel-06-lid-7";
import type { BeoordelingFeiten } from "../../../src/rules/goede-gesprek/beoordeling-feiten";
import { KWALIFICATIES, readKwalificatie, type Kwalificatie } from "../../../src/rules/goede-gesprek/kwalificatie";

const LABELS: Readonly<Record<string, Kwalificatie | null>> = { O: "Onvoldoende", E: "Enigszins onvoldoende", N: "Normaal", G: "Goed", U: "Uitstekend", "-": null };
const label = (letter: string): Kwalificatie | null => LABELS[letter] ?? null;

/** "NNE", "GG", "U": werkafspraken, competences (! after a crucial one), kennisniveau. Weights in ten-thousandths. */
function facts(a: string, b: string, kennis: string, gewichten: readonly number[] = [], afwijkingLid7 = false): BeoordelingFeiten {
  return {
    werkafspraken: [...a].map((letter, index) => ({ kwalificatie: label(letter), gewicht: gewichten[index] ?? 10_000 })),
    competenties: [...b.matchAll(/(.)(!?)/g)].map(([, letter = "", mark]) => ({ kwalificatie: label(letter), cruciaal: mark === "!" })),
    kennisniveau: label(kennis),
    afwijkingLid7,
  };
}

describe("the computed label", () => {
  it.each([
    ["all alike", facts("NNN", "NNN", "N"), "Normaal"],
    ["lowest", facts("O", "O", "O"), "Onvoldoende"],
    ["highest", facts("U", "U", "U"), "Uitstekend"],
    ["a tie: (3 + 4) / 2 = 3.5 goes up", facts("N", "G", "G"), "Goed"],
    ["a tie of thirds: (8/3 + 13/3) / 2 = 3.5 goes up", facts("NNE", "GG", "U"), "Goed"],
    ["a tie at the bottom: (1 + 2) / 2 = 1.5 goes up", facts("O", "E", "E"), "Enigszins onvoldoende"],
    ["just below a tie: (1 + 5/3) / 2 = 1.33", facts("O", "EE", "O"), "Onvoldoende"],
    ["part b counts as half however many items: (5 + 1) / 2 = 3", facts("U", "OOOOOOOOO", "O"), "Normaal"],
    ["the kennisniveau is one item: b = (3 x 4 + 1) / 4 = 3.25, (4 + 3.25) / 2 = 3.625", facts("G", "GGG", "O"), "Goed"],
    ["weights 3333 and 6667: a = 19999/10000, (1.9999 + 1) / 2 = 1.49995", facts("GO", "O", "O", [3333, 6667]), "Onvoldoende"],
    ["weights 3334 and 6666: a = 20002/10000, (2.0002 + 1) / 2 = 1.5001", facts("GO", "O", "O", [3334, 6666]), "Enigszins onvoldoende"],
    ["weights are relative: 1 to 3 as 25 to 75", facts("UO", "E", "E", [250_000, 750_000]), "Enigszins onvoldoende"], // a = (5 + 3) / 4 = 2, b = 2
    ["weight 0 leaves the item out of the mean (K10)", facts("UO", "U", "U", [10_000, 0]), "Uitstekend"],
    ["products beyond plain numbers stay exact: a = 3, b = 4", facts("NN", "GGGGGGGGG", "G", [1_000_000_000_000_001, 2]), "Goed"],
    ["a hair below that tie: a is 3 less 1 in 10^15", facts("NE", "GGGGGGGGG", "G", [1_000_000_000_000_001, 1]), "Normaal"],
    // S = 1,7 x 10^15: 2·(3S - 1) + 8·S against 14·S; plain numbers round the difference of 2 away.
    ["a hair below a tie that plain numbers would take for one", facts("NE", "G", "G", [1_699_999_999_999_999, 1]), "Normaal"],
  ])("%s", (_, feiten, kwalificatie) => {
    expect(berekendeKwalificatie(feiten)).toMatchObject({ kind: "determined", value: kwalificatie });
    expect(eindkwalificatie(feiten)).toMatchObject({ kind: "determined", value: kwalificatie });
  });

  it("does not depend on how high the weights are, nor on the order of the items", () => {
    const item = fc.tuple(fc.constantFrom(...KWALIFICATIES), fc.integer({ min: 0, max: 30_000 }));
    fc.assert(fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.array(fc.constantFrom(...KWALIFICATIES), { minLength: 1, maxLength: 9 }), fc.integer({ min: 2, max: 9 }), (a, b, times) => {
      const make = (items: readonly (readonly [Kwalificatie, number])[], factor: number): BeoordelingFeiten => ({
        werkafspraken: items.map(([kwalificatie, gewicht]) => ({ kwalificatie, gewicht: gewicht * factor })),
        competenties: b.map((kwalificatie) => ({ kwalificatie, cruciaal: false })), kennisniveau: "Normaal", afwijkingLid7: false,
      });
      const first = eindkwalificatie(make(a, 1));
      const second = eindkwalificatie(make(a.toReversed(), times));
      expect(second).toEqual(first);
    }));
  });

  it("is the nearest label to the total, checked with fractions of our own", () => {
    const item = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 10 }), (a, b) => {
      const S = a.reduce((sum, [, weight]) => sum + weight, 0);
      fc.pre(S > 0);
      const P = a.reduce((sum, [score, weight]) => sum + score * weight, 0);
      const C = b.reduce((sum, score) => sum + score, 0);
      const n = b.length;
      // 2·S·n times the distance to k; the higher label wins a tie.
      const distance = (k: number): number => Math.abs(P * n + C * S - 2 * k * S * n);
      const expected = [5, 4, 3, 2, 1].reduce((best, k) => (distance(k) < distance(best) ? k : best));
      const outcome = berekendeKwalificatie({
        werkafspraken: a.map(([score, weight]) => ({ kwalificatie: KWALIFICATIES[score - 1] ?? null, gewicht: weight })),
        competenties: b.slice(1).map((score) => ({ kwalificatie: KWALIFICATIES[score - 1] ?? null, cruciaal: false })),
        kennisniveau: KWALIFICATIES[(b[0] ?? 1) - 1] ?? null, afwijkingLid7: false,
      });
      expect(outcome).toMatchObject({ value: KWALIFICATIES[expected - 1] });
    }));
  });
});

describe("what is missing", () => {
  it.each([
    ["a label", facts("N-", "N", "N"), ["werkafspraak 2"]],
    ["labels of both parts", facts("-N", "N-", "-"), ["werkafspraak 1", "competentie 2", "kennisniveau"]],
    ["the werkafspraken", facts("", "N", "N"), ["werkafspraken (onderdeel a)"]],
    ["the competences", facts("N", "", "N"), ["competenties (onderdeel b)"]],
  ])("%s: no eindkwalificatie, and it says which", (_, feiten, missing) => expect(eindkwalificatie(feiten)).toEqual({ kind: "missing", facts: missing }));

  it("all weights 0: neither eindkwalificatie nor indication (K7)", () => {
    expect(eindkwalificatie(facts("NN", "N", "N", [0, 0]))).toMatchObject({ kind: "undetermined" });
    expect(indicatie(facts("NN", "N", "N", [0, 0]))).toMatchObject({ kind: "undetermined" });
  });

  it("both parts empty: both are named", () => {
    expect(eindkwalificatie(facts("", "", "-"))).toEqual({ kind: "missing", facts: ["werkafspraken (onderdeel a)", "competenties (onderdeel b)", "kennisniveau"] });
  });
});

describe("the indication (K6)", () => {
  it("leaves out what is missing, renormalises the weights and says so", () => {
    // Without werkafspraak 2: a = (5 x 1 + 1 x 1) / 2 = 3; b without the kennisniveau = 4; (3 + 4) / 2 = 3.5 -> Goed.
    expect(indicatie(facts("U-O", "GG", "-", [10_000, 80_000, 10_000]))).toMatchObject({ kind: "determined", value: { kwalificatie: "Goed", zonder: ["werkafspraak 2", "kennisniveau"] } });
  });
  it("is the computed label when all is there", () => {
    expect(indicatie(facts("N", "G", "G"))).toMatchObject({ value: { kwalificatie: "Goed", zonder: [] } });
  });
  it.each<[string, BeoordelingFeiten, readonly string[]]>([
    ["no label of a werkafspraak", facts("--", "N", "N"), ["kwalificaties van de werkafspraken (onderdeel a)"]],
    ["no label of part b", facts("N", "--", "-"), ["kwalificaties van competenties en kennisniveau (onderdeel b)"]],
    ["no label at all", facts("-", "-", "-"), ["kwalificaties van de werkafspraken (onderdeel a)", "kwalificaties van competenties en kennisniveau (onderdeel b)"]],
    ["no werkafspraak", facts("", "N", "N"), ["werkafspraken (onderdeel a)"]],
    ["neither part", facts("", "", "N"), ["werkafspraken (onderdeel a)", "competenties (onderdeel b)"]],
    ["weights of 0 beside a part without labels", facts("N", "-", "-", [0]), ["kwalificaties van competenties en kennisniveau (onderdeel b)"]],
  ])("asks for what it cannot do without: %s", (_, feiten, missing) => expect(indicatie(feiten)).toEqual({ kind: "missing", facts: missing }));
  it("says why it cannot count: weights that are 0, or too large", () => {
    const why = (gewichten: readonly number[]): unknown => indicatie(facts("NN", "N", "N", gewichten));
    expect(why([0, 0])).toEqual({ kind: "undetermined", candidates: [], because: [{ sentence: "alle gewichten van de werkafspraken zijn 0", plaats: "K7" }] });
    expect(why([9_007_199_254_740_991, 1])).toEqual({ kind: "undetermined", candidates: [], because: [{ sentence: "de gewichten zijn samen te groot om exact mee te rekenen", plaats: "K4" }] });
  });
  it.each([["part a", facts("--", "N", "N")], ["part b", facts("N", "-", "-")], ["an empty part", facts("N", "", "N")], ["what is left weighs 0", facts("-N", "N", "N", [10_000, 0])]])(
    "is not there without labels in %s (K7)",
    (_, feiten) => expect(indicatie(feiten).kind).not.toBe("determined"),
  );
});

describe("artikel 6, zevende lid", () => {
  it("is never applied by itself", () => {
    expect(lid7Mogelijk(facts("U", "O!U", "U"))).toMatchObject({ kind: "determined", value: true });
    expect(eindkwalificatie(facts("U", "O!U", "U"))).toMatchObject({ value: "Goed" }); // (5 + 11/3) / 2 = 4.33
  });
  it("gives Onvoldoende when the manager chooses it", () => {
    expect(eindkwalificatie(facts("U", "O!U", "U", [], true))).toMatchObject({ value: "Onvoldoende", because: [{ plaats: "art. 6 lid 7; K8" }] });
  });
  it.each([["no competence is crucial", facts("U", "OU", "U")], ["the crucial one is Enigszins onvoldoende", facts("U", "E!U", "U")], ["only the kennisniveau is Onvoldoende", facts("U", "U!U", "O")]])(
    "is not possible when %s",
    (_, feiten) => expect(lid7Mogelijk(feiten)).toMatchObject({ kind: "determined", value: false }),
  );
  it("asked and not possible leaves the computed label open, with the reason", () => {
    expect(eindkwalificatie(facts("N", "N!", "N", [], true))).toEqual({ kind: "undetermined", candidates: ["Normaal"], because: [{ sentence: "lid 7 is gevraagd maar niet mogelijk", plaats: "art. 6 lid 7; K8" }] });
  });
  it("says on what it rests", () => {
    expect([lid7Mogelijk(facts("U", "O!", "U")), lid7Mogelijk(facts("U", "O", "U"))].map((outcome) => outcome.kind === "determined" && outcome.because)).toEqual([
      [{ sentence: "een cruciale competentie is Onvoldoende; de leidinggevende beslist", plaats: "art. 6 lid 7; K8" }], [{ sentence: "geen cruciale competentie is Onvoldoende", plaats: "art. 6 lid 7; K8" }],
    ]);
  });
  it("waits for the label of a crucial competence", () => expect(lid7Mogelijk(facts("U", "-!U", "U"))).toEqual({ kind: "missing", facts: ["competentie 1"] }));
  it("does not stand in for a label that is missing (K6)", () => expect(eindkwalificatie(facts("-", "O!", "U", [], true)).kind).toBe("missing"));
});

describe("labels and totals", () => {
  it.each([["goed", "Goed"], [" ENIGSZINS  onvoldoende ", "Enigszins onvoldoende"], ["Enigszins\u00a0onvoldoende", "Enigszins onvoldoende"]])("reads %p", (text, kwalificatie) => expect(readKwalificatie(text)).toBe(kwalificatie));
  it.each(["matig", "3", "zeer goed", ""])("does not read %p", (text) => expect(readKwalificatie(text)).toBeNull());
  it("keeps both halves of the total fractions", () => expect(totaal(facts("NNE", "GG", "U", [1, 1, 1]))).toMatchObject({ value: { a: { teller: 8, noemer: 3 }, b: { teller: 13, noemer: 3 } } }));
  it("refuses weights past what is counted exactly", () => expect(eindkwalificatie(facts("NN", "G", "G", [9_007_199_254_740_991, 1])).kind).toBe("undetermined"));
  it("gives extra reward a chance from Goed up (lid 9)", () => expect(KWALIFICATIES.filter(extraBeloningMogelijk)).toEqual(["Goed", "Uitstekend"]));
});
