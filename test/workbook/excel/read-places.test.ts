import { cellKey } from "../../../src/model/book";
import { PLAIN } from "../../../src/model/style";
import { readPlaces } from "../../../src/workbook/excel/read/read-places";
import { startExcel } from "../../workbench/office-js";

test("formulas as long as those of a plan come in answers that Excel on the web gives, and in the order of the places", async () => {
  const { engine } = await startExcel();
  const [sheet] = engine.book.sheets;
  const long = `=1${"+1".repeat(450)}`;
  const ROWS = 6_000;
  for (let row = 1; row <= ROWS; row++) sheet?.cells.set(cellKey(row, 1), { value: 451, formula: long, style: PLAIN, link: null });
  sheet?.cells.set(cellKey(ROWS, 1), { value: 3, formula: null, style: PLAIN, link: null });
  sheet?.cells.set(cellKey(1, 2), { value: "ernaast", formula: null, style: PLAIN, link: null });
  // 6.000 x 902 characters are 5,4 MB: more than the 5 MB of one answer.
  const [down = [], beside] = await readPlaces([{ sheet: "Blad1", rect: { top: 1, bottom: ROWS, left: 1, right: 1 } }, { sheet: "Blad1", rect: { top: 1, bottom: 1, left: 2, right: 2 } }], "formulas");
  expect([down.length, down[0], down.at(-1), beside]).toEqual([ROWS, [long], [3], [["ernaast"]]]);
});
