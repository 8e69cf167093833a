import fc from "fast-check";
import { bandName, makeConversie, type Band } from "../../src/rules/conversie/conversietabel";

const NETJES: readonly Band[] = [{ van: 1, tot: 10, schaal: "5" }, { van: 11, tot: 20, schaal: "6" }, { van: 21, tot: null, schaal: "7" }];

describe("a table of bands", () => {
  it.each([[1, "5"], [10, "5"], [11, "6"], [15.5, "6"], [21, "7"], [1e6, "7"]])("puts score %d in scale %s, bounds included", (score, schaal) => {
    expect(makeConversie(NETJES)(score)).toMatchObject({ kind: "determined", value: schaal });
  });

  it.each([
    [0, [], "onder de laagste, 1-10"],
    [10.5, ["5", "6"], "tussen 1-10 en 11-20"],
  ])("has no band for %d and names the neighbours", (score, candidates, where) => {
    const outcome = makeConversie(NETJES)(score);
    expect(outcome).toMatchObject({ kind: "undetermined", candidates });
    expect(outcome).toHaveProperty("because.0.sentence", expect.stringContaining(where) as string);
  });

  it("names both bands of a shared bound, whatever the order of the rows", () => {
    const overlap: readonly Band[] = [{ van: 10, tot: 20, schaal: "6" }, { van: 1, tot: 10, schaal: "5" }];
    expect(makeConversie(overlap)(10)).toMatchObject({ kind: "conflict", candidates: ["5", "6"] });
    expect(makeConversie(overlap)(9.999)).toMatchObject({ kind: "determined", value: "5" });
  });

  it("keeps a table that says the same twice a conflict", () => {
    const twice: readonly Band[] = [{ van: 1, tot: 3, schaal: "5" }, { van: 2, tot: 4, schaal: "5" }];
    expect(makeConversie(twice)(2)).toMatchObject({ kind: "conflict", candidates: ["5"] });
  });

  it.each<[number | null, number | null, string]>([
    [41, 44, "41-44"], [7, 7, "7"], [1.5, 2.5, "1,5-2,5"], [45, null, "vanaf 45"], [null, 12, "tot en met 12"], [null, null, "zonder grenzen"],
  ])("names a band from %s to %s: %s", (van, tot, name) => {
    expect(bandName({ van, tot, schaal: "5" })).toBe(name);
    expect(makeConversie([{ van, tot, schaal: "5" }])(van ?? tot ?? 0)).toEqual({
      kind: "determined", value: "5", because: [{ sentence: `de score ligt in de band ${name}`, plaats: "conversietabel" }],
    });
  });

  it.each([[4, "1-9 = schaal 1, 1-9 = schaal 2, 1-9 = schaal 3, 1-9 = schaal 4"], [6, "1-9 = schaal 1, 1-9 = schaal 2, 1-9 = schaal 3, 1-9 = schaal 4 en nog 2"]])("of %i bands that hold a score names four", (count, named) => {
    const banden = Array.from({ length: count }, (_, index): Band => ({ van: 1, tot: 9, schaal: String(index + 1) }));
    expect(makeConversie(banden)(5)).toHaveProperty("because.0.sentence", `de tabel spreekt zichzelf tegen, de score ligt in ${count} banden (${named})`);
  });

  it("says of an empty table that it is", () => expect(makeConversie([])(5)).toMatchObject({ kind: "undetermined", candidates: [], because: [{ sentence: "de score ligt in geen band (de tabel is leeg)" }] }));

  it("agrees with walking every band, for any table and score", () => {
    const bound = fc.option(fc.integer({ min: -5, max: 25 }), { nil: null });
    const band = fc.tuple(bound, bound, fc.integer({ min: 1, max: 9 })).map(([a, b, schaal]): Band => {
      const swap = a !== null && b !== null && a > b;
      return { van: swap ? b : a, tot: swap ? a : b, schaal: String(schaal) };
    });
    fc.assert(fc.property(fc.array(band, { maxLength: 12 }), fc.integer({ min: -60, max: 300 }), (banden, tenth) => {
      const score = tenth / 10;
      const holding = banden.filter(({ van, tot }) => (van === null || van <= score) && (tot === null || score <= tot));
      const outcome = makeConversie(banden)(score);
      expect(outcome.kind).toBe(holding.length === 1 ? "determined" : holding.length === 0 ? "undetermined" : "conflict");
      if (outcome.kind === "determined") expect(outcome.value).toBe(holding[0]?.schaal);
    }));
  });

  it("looks 50,000 scores up in 50,000 bands that all overlap without walking them one by one", () => {
    const banden = Array.from({ length: 50_000 }, (_, index): Band => ({ van: index, tot: 100_000 + index, schaal: "5" }));
    const conversie = makeConversie(banden);
    let conflicts = 0;
    for (let score = 0; score < 50_000; score++) if (conversie(score).kind === "conflict") conflicts++;
    expect(conflicts).toBe(49_999); // only score 0 lies in one band
  });
});
