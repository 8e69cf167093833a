/** A conversietabel in cells: what a user pastes, selects or keeps in a file. */
import type { CellValue } from "../../src/model/workbook-plan";
import { readConversieRows } from "../../src/importers/readers/conversietabel/read-rows";

const rows = (...lines: readonly CellValue[][]): readonly CellValue[][] => lines;

it("reads bounds in two columns, an empty one open, numbers and texts alike", () => {
  expect(readConversieRows(rows(["Conversietabel 2027"], ["Van", "T/m", "Functieschaal"], [null, 20, 6], ["21", "40,5", "10a"], [], [41, "-", "S"]))).toBe('rij 6: "S" is niet te lezen als score of schaal.');
  expect(readConversieRows(rows(["Van", "T/m", "Functieschaal"], [null, 20, 6], ["21", "40,5", "10a"], [], [41, "-", 11]))).toEqual({
    regels: [{ van: null, tot: 20, schaal: "6" }, { van: 21, tot: 40.5, schaal: "10A" }, { van: 41, tot: null, schaal: "11" }], lezingen: [],
  });
});

it("reads bands in one column, says where a bound is printed as not included, and takes one score as a band of one", () => {
  const read = readConversieRows(rows(["Punten", "Schaal"], ["tot 21", "6"], ["21-40", "10"], [41, "10A"]));
  expect(read).toMatchObject({ regels: [{ van: null, tot: 21, schaal: "6" }, { van: 21, tot: 40, schaal: "10" }, { van: 41, tot: 41, schaal: "10A" }] });
  expect(JSON.stringify(read)).toContain("Bij schaal 6 staat tot");
});

it.each([
  ["a date that Excel made of 3-7", [["Punten", "Schaal"], [46086, "6"]], 'rij 2: "46086"'],
  ["a row without bounds", [["Van", "Tot", "Schaal"], ["", "", "6"]], 'rij 2: " - "'],
  ["two scales in a cell", [["Van", "Tot", "Schaal"], [1, 2, "6/7"]], 'rij 2: "6/7"'],
])("refuses %s as a whole", (_, lines, why) => {
  expect(readConversieRows(lines as CellValue[][])).toContain(why);
});

it("is none without heads", () => {
  expect(readConversieRows(rows([1, 20, 6], [21, 40, 10]))).toBeNull();
});
