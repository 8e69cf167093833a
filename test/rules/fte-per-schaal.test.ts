/** Fte over the scales as the cells' functions spread it: exact, in scale order, with the mean. */
import { FteSom, gemiddeldeRang, totaleFte, verdeelFte } from "../../src/rules/schaal/fte-per-schaal";

const sum = (...values: readonly number[]): number => {
  const som = new FteSom();
  for (const value of values) som.add(value);
  return som.value;
};

// A double cannot hold 1e16 + 1: what is dropped comes back, whichever of the two is larger.
test.each([[[1e16, 1, -1e16], 1], [[1, 1e16, -1e16], 1], [[0.5, 0.25], 0.75], [[], 0], [[-1e16, 3, 1e16], 3]])("the sum of %j is %d", (values, expected) => {
  expect(sum(...values)).toBe(expected);
});

const MAP = new Map([["10A", 1], ["8", 3]]);

test("each scale in order with its part of the total: 3 of 4 and 1 of 4", () => {
  expect(verdeelFte(MAP, false)).toEqual([{ schaal: "8", fte: 3, aandeel: 0.75 }, { schaal: "10A", fte: 1, aandeel: 0.25 }]);
});

test("with the empty ones: 9 and 10 lie between 8 and 10A", () => {
  expect(verdeelFte(MAP, true)).toEqual([{ schaal: "8", fte: 3, aandeel: 0.75 }, { schaal: "9", fte: 0, aandeel: 0 }, { schaal: "10", fte: 0, aandeel: 0 }, { schaal: "10A", fte: 1, aandeel: 0.25 }]);
});

test("what binary fractions leave behind is taken away, and a sum beyond a million kept as it is", () => {
  expect(verdeelFte(new Map([["8", 0.1 + 0.2]]), false)[0]?.fte).toBe(0.3);
  expect(verdeelFte(new Map([["8", 1_000_000.1234567891]]), false)[0]?.fte).toBe(1_000_000.1234567891);
});

test("the mean counts 10A as 10.5: (3 x 8 + 1 x 10.5) / 4 = 8.625", () => {
  expect([gemiddeldeRang(MAP), totaleFte(MAP)]).toEqual([8.625, 4]);
});
