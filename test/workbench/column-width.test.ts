import { charactersFromPoints, pointsFromCharacters } from "../../src/model/column-width";

test("10 characters are 75 pixels, which are 56.25 points", () => {
  expect(pointsFromCharacters(10)).toBe(56.25);
  expect(charactersFromPoints(56.25)).toBe(10);
});

test("Excel's standard column of 64 pixels shows as 8.43", () => {
  expect(charactersFromPoints(48)).toBe(8.43);
});

test("a width survives the way there and back, and is never negative", () => {
  for (const width of [0.5, 5, 8.43, 18, 32, 44, 80, 90, 255]) expect(charactersFromPoints(pointsFromCharacters(width))).toBe(width);
  expect(charactersFromPoints(0)).toBe(0);
});
