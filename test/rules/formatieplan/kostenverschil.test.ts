/** What a difference in cost comes from, worked out by hand. */
import { kostenverschil } from "../../../src/rules/was-wordt/kostenverschil";

const deel = (kosten: number | null, fteJaren: number | null, inhuurkosten: number | null = null) => ({ kosten, fteJaren, inhuurkosten });

it.each([
  // 0,5 fte-jaar more at 60.000 = 30.000; 1,5 x (66.000 - 60.000) = 9.000
  ["more fte and dearer", deel(60_000, 1), 1, deel(99_000, 1.5), 1, { doorFte: 30_000, doorTarief: 9_000, doorInhuur: 0 }],
  // half of the year at the same price is half of the fte-jaren, no other price
  ["the same place for half of the year", deel(60_000, 1), 1, deel(30_000, 0.5), 1, { doorFte: -30_000, doorTarief: 0, doorInhuur: 0 }],
  // loon 60.000 -> 66.000, inhuur 20.000 -> 5.000
  ["inhuur apart", deel(80_000, 1, 20_000), 1, deel(71_000, 1, 5_000), 1, { doorFte: 0, doorTarief: 6_000, doorInhuur: -15_000 }],
  ["a new place", null, 0, deel(45_000, 0.5, 5_000), 1, { doorFte: 40_000, doorTarief: 0, doorInhuur: 5_000 }],
  ["a place that ends", deel(60_000, 1), 1, null, 0, { doorFte: -60_000, doorTarief: 0, doorInhuur: 0 }],
  // a quarter of 80.000 over 1 fte-jaar against 0,5 fte-jaar of 50.000: (0,5 - 0,25) x 80.000 = 20.000; 0,5 x (100.000 - 80.000) = 10.000
  ["a part of a split", deel(80_000, 1), 0.25, deel(50_000, 0.5), 1, { doorFte: 20_000, doorTarief: 10_000, doorInhuur: 0 }],
  ["a place that comes into no force any more", deel(60_000, 1), 1, deel(0, 0), 1, { doorFte: -60_000, doorTarief: 0, doorInhuur: 0 }],
  // half of 90.000 with 10.000 inhuur: 40.000 and 5.000
  ["half of a place with inhuur ends", deel(90_000, 1, 10_000), 0.5, null, 0, { doorFte: -40_000, doorTarief: 0, doorInhuur: -5_000 }],
  ["a place that was not in force: it has no price", deel(0, 0), 1, deel(30_000, 0.5), 1, { doorFte: 30_000, doorTarief: 0, doorInhuur: 0 }],
])("%s", (_, was, wasAandeel, wordt, wordtAandeel, expected) => {
  expect(kostenverschil(was, wasAandeel, wordt, wordtAandeel)).toEqual(expected);
});

it.each([
  ["cost unknown", deel(null, 1), deel(60_000, 1)],
  ["loonkosten unknown beside inhuur", deel(20_000, null, 20_000), deel(60_000, 1)],
  ["an old plan without fte-jaren", deel(60_000, null), deel(60_000, 1)],
])("%s: not split", (_, was, wordt) => {
  expect(kostenverschil(was, 1, wordt, 1)).toEqual({ doorFte: null, doorTarief: null, doorInhuur: null });
});

it("says nothing of a line with neither, and of one whose other side is not known", () => {
  const onbekend = { doorFte: null, doorTarief: null, doorInhuur: null };
  expect(kostenverschil(null, 0, null, 0)).toEqual(onbekend);
  expect(kostenverschil(deel(60_000, 1), 1, deel(60_000, null), 1)).toEqual(onbekend);
});
