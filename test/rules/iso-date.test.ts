import fc from "fast-check";
import { addDays, addMonths, dayNumber, fromDayNumber, isoDate } from "../../src/rules/datum/iso-date";

describe("calendar arithmetic", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["1900-01-31", 1, "1900-02-28"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-09-30", 5, "2026-02-28"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2025-01-15", -1, "2024-12-15"],
    ["9999-12-31", 1, null],
  ])("%s and %i months is %s", (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it.each([["2024-02-28", 1, "2024-02-29"], ["2025-02-28", 1, "2025-03-01"], ["2025-12-25", 14, "2026-01-08"], ["2025-01-03", -7, "2024-12-27"]])(
    "%s and %i days is %s",
    (date, days, expected) => expect(addDays(date, days)).toBe(expected),
  );

  it.each([[2025, 2, 29], [2025, 13, 1], [2025, 4, 31], [0, 1, 1], [2025, 1.5, 1], [10_000, 1, 1]])("knows no day %i-%i-%i", (year, month, day) => {
    expect(isoDate(year, month, day)).toBeNull();
  });

  it("counts days from 1970, also before it and before the year 100", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("1969-12-31")).toBe(-1);
    expect(fromDayNumber(dayNumber("0099-03-01"))).toBe("0099-03-01");
  });

  it("never skips or doubles a day", () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
      const date = fromDayNumber(days);
      expect(date).not.toBeNull();
      if (date !== null) expect(dayNumber(date)).toBe(days);
    }));
  });
});
