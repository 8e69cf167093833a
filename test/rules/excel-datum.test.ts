/** Days as Excel numbers them and as people type them. */
import { dateOfSerial, dateOfText, excelSerial } from "../../src/rules/datum/excel-datum";

// 1 January 2026 is 46,023 and 27 November its 331st day. Before 1 March 1900 Excel counts a day that never was.
test.each<[number, string | null]>([
  [46_353, "2026-11-27"], [46_353.99, "2026-11-27"], [61, "1900-03-01"], [61.5, "1900-03-01"], [60.99, null], [60, null], [0, null], [-1, null],
  [2_958_465, "9999-12-31"], [2_958_465.5, "9999-12-31"], [2_958_466, null],
])("day %d is %s", (serial, date) => {
  expect(dateOfSerial(serial)).toBe(date);
  if (date !== null) expect(excelSerial(date)).toBe(Math.floor(serial));
});

test.each<[string, string | null]>([
  ["2025-03-31", "2025-03-31"], ["2025-3-1", "2025-03-01"], ["31-3-2025", "2025-03-31"], ["31/03/2025", "2025-03-31"], ["31.03.2025", "2025-03-31"], ["1-12-2025", "2025-12-01"],
  ["  2025-03-31 ", "2025-03-31"], [" 31-03-2025  ", "2025-03-31"],
  ["x2025-03-31", null], ["2025-03-31x", null], ["x31-03-2025", null], ["31-03-2025x", null], ["31-03-25", null], ["2025-02-29", null], ["31-04-2025", null], ["2025-13-01", null],
  ["1900-03-01", "1900-03-01"], ["1900-02-28", null], ["", null], ["maart 2025", null],
])("%j is %s", (text, date) => expect(dateOfText(text)).toBe(date));
