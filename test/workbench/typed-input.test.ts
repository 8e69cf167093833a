import { CULTURES } from "../../src/workbench/engine/input/culture";
import { readTyped } from "../../src/workbench/engine/input/typed-input";
import { daySerial } from "../../src/workbench/engine/input/typed-date";

const dutch = (text: string) => readTyped(text, CULTURES["nl-NL"], 2026);
const american = (text: string) => readTyped(text, CULTURES["en-US"], 2026);
const number = (value: number, format: string | null = null) => ({ kind: "number", value, format });

describe("days", () => {
  // Day numbers by hand: 1 March 1900 is 61, 1 January 2000 is 36526 (known from any Excel), 2026 is 26 years and 7 leap days later.
  test("count as Excel counts", () => {
    expect(daySerial(1900, 3, 1)).toBe(61);
    expect(daySerial(2000, 1, 1)).toBe(36526);
    expect(daySerial(2026, 1, 1)).toBe(36526 + 26 * 365 + 7);
  });
  test("that do not exist are none", () => {
    expect(daySerial(2026, 2, 29)).toBeNull();
    expect(daySerial(2026, 13, 1)).toBeNull();
  });
});

describe("what a Dutch user types", () => {
  const july3 = 46023 + 183; // 1 January 2026 plus 31+28+31+30+31+30 + 2 days
  test.each([
    ["3-7", number(july3, "d-mmm")],
    ["3/7", number(july3, "d-mmm")],
    ["3-7-2026", number(july3, "m/d/yyyy")],
    ["2026-07-03", number(july3, "m/d/yyyy")],
    ["3-7-26", number(july3, "m/d/yyyy")],
    ["1-1-30", number(10959, "m/d/yyyy")], // 1930: two digits from 30 on are of the last century; 30 years and 7 leap days after 2 days before 1900
    ["3 juli", number(july3, "d-mmm")],
    ["3-jul", number(july3, "d-mmm")],
    ["juli 2026", number(july3 - 2, "mmm-yy")],
    ["10", number(10)],
    [" 10 ", number(10)],
    ["1,5", number(1.5)],
    ["1.234", number(1234, "#,##0")],
    ["1.234,50", number(1234.5, "#,##0.00")],
    ["50%", number(0.5, "0%")],
    ["12,5%", number(0.125, "0.00%")],
    ["€ 3.500", number(3500, "€ #,##0")],
    ["(5)", number(-5)],
    ["1E3", number(1000, "0.00E+00")],
    ["1 1/2", number(1.5, "# ?/?")],
    ["9:30", number(9.5 / 24, "h:mm")],
    ["WAAR", { kind: "boolean", value: true }],
    ["#N/B", { kind: "error", value: "#N/A" }],
    ["=A1+1", { kind: "formula", value: "=A1+1" }],
    ["+A1", { kind: "formula", value: "=+A1" }],
    ["'10", { kind: "text", value: "10" }],
    ["", { kind: "empty" }],
  ])("%j is read as Excel reads it", (text, expected) => {
    expect(dutch(text)).toEqual(expected);
  });
  test.each(["10A", "schaal 10", "31-2-2026", "HR21", "1.23", "-", "=", "12.34.56", "n.v.t.", "Educatie III"])("%j stays text", (text) => {
    expect(dutch(text)).toEqual({ kind: "text", value: text });
  });
});

describe("what an American user types, and what values and formulas take", () => {
  const march7 = 46023 + 65; // 1 January 2026 plus 31 + 28 + 6 days
  test.each([
    ["3-7", number(march7, "d-mmm")],
    ["8-10", number(46023 + 212 + 9, "d-mmm")], // 10 August: 31+28+31+30+31+30+31 = 212 days before August
    ["15-Feb", number(46023 + 45, "d-mmm")],
    ["29.96", number(29.96)],
    ["1,234", number(1234, "#,##0")],
    ["TRUE", { kind: "boolean", value: true }],
  ])("%j is read as Excel reads it", (text, expected) => {
    expect(american(text)).toEqual(expected);
  });
  test("a date in the order of the Netherlands stays text, as Microsoft documents of Range.values", () => {
    expect(american("19-8-2025")).toEqual({ kind: "text", value: "19-8-2025" });
  });
  test("WAAR and 1,5 are no value here", () => {
    expect(american("WAAR")).toEqual({ kind: "text", value: "WAAR" });
    expect(american("1,5")).toEqual({ kind: "text", value: "1,5" });
  });
});
