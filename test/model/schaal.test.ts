import { compareSchaal, readSchaal, schaalRang, schalenBetween } from "../../src/model/schaal";

describe("the schaal ladder", () => {
  it.each([
    ["10", "10"], [10, "10"], ["10a", "10A"], [" 10 A ", "10A"], ["10\u00a0A", "10A"], ["1", "1"],
  ])("reads %p as %p", (input, expected) => expect(readSchaal(input)).toBe(expected));

  it.each(["", "0", "10B", "8-10", "II", "10,5", "schaal 10", "100", null, undefined, 10.5, -3, Number.NaN])("does not read %p as one scale", (input) => {
    expect(readSchaal(input)).toBeNull();
  });

  it("places a tussenschaal between its neighbours (contract: 10 < 10A < 11 < 11A < 12)", () => {
    expect(["12", "11A", "9", "10A", "11", "10"].sort(compareSchaal)).toEqual(["9", "10", "10A", "11", "11A", "12"]);
    expect(schaalRang("10A")).toBe(10.5);
  });

  it("shows the empty whole scales between, and no tussenschaal that does not occur", () => {
    expect(schalenBetween(["12", "9", "10A"])).toEqual(["9", "10", "10A", "11", "12"]);
    expect(schalenBetween([])).toEqual([]);
    expect(schalenBetween(["10A"])).toEqual(["10A"]);
  });

  it("refuses to rank what is no scale", () => expect(() => schaalRang("hoog")).toThrow('"hoog" is geen schaal'));
});
