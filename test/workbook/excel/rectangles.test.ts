import * as fc from "fast-check";
import { equalRectangles } from "../../../src/workbook/excel/write/rectangles";

/** A drawing: a letter a cell, "." for a cell that is left out. */
function rectanglesOf(drawing: readonly string[]): string[] {
  const area = { top: 1, left: 1, bottom: drawing.length, right: Math.max(...drawing.map((line) => line.length)) };
  const found = equalRectangles(area, (row, column) => {
    const letter = drawing[row - 1]?.[column - 1] ?? ".";
    return letter === "." ? null : letter;
  });
  return found.map(({ key, rect }) => `${key}${rect.top},${rect.left}-${rect.bottom},${rect.right}`);
}

describe("equal cells as rectangles", () => {
  test("a column of equal cells is one rectangle", () => {
    expect(rectanglesOf(["ab", "ab", "ab"])).toEqual(["a1,1-3,1", "b1,2-3,2"]);
  });

  test("a head over a body makes two", () => {
    expect(rectanglesOf(["hhh", "bbb", "bbb"])).toEqual(["h1,1-1,3", "b2,1-3,3"]);
  });

  test("a hole and a shorter row cut", () => {
    expect(rectanglesOf(["aaa", "a.a", "aa"])).toEqual(["a1,1-1,3", "a2,1-2,1", "a2,3-2,3", "a3,1-3,2"]);
  });

  test("every cell is in exactly one rectangle, of its own letter", () => {
    const drawings = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "."), minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(drawings, (drawing) => {
      const drawn = drawing.map((line) => [...line].map(() => "."));
      const area = { top: 1, left: 1, bottom: drawing.length, right: 4 };
      for (const { key, rect } of equalRectangles(area, (row, column) => (drawing[row - 1]?.[column - 1] === "." ? null : drawing[row - 1]?.[column - 1] ?? null))) {
        for (let row = rect.top; row <= rect.bottom; row++) {
          for (let column = rect.left; column <= rect.right; column++) {
            const line = drawn[row - 1];
            expect(line?.[column - 1]).toBe(".");
            if (line) line[column - 1] = key;
          }
        }
      }
      expect(drawn.map((line) => line.join(""))).toEqual(drawing);
    }));
  });
});
