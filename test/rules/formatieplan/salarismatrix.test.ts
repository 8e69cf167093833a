/** A salary table with scales along one side and steps along the other. */
import type { CellValue } from "../../../src/model/workbook-plan";
import { leesSalarislijst } from "../../../src/rules/formatielijst/lees-salarislijst";

const lees = (...rijen: readonly CellValue[][]): ReturnType<typeof leesSalarislijst> => leesSalarislijst(rijen);

it("tells by step 0 that the scales stand beside each other, whatever word is in the corner", () => {
  const regels = [{ schaal: "6", periodiek: 0, bedrag: 2500 }, { schaal: "7", periodiek: 0, bedrag: 2600 }, { schaal: "6", periodiek: 1, bedrag: 2773 }];
  expect(lees(["Tabel 2027"], ["Schaal", 6, 7], [0, 2500, 2600], [1, "2.773", ""])).toEqual(regels);
  expect(lees(["Periodiek", 6, 7], [0, 2500, 2600], [1, "2.773", "-"])).toEqual(regels);
});

it("tells by a scale with A on which side the scales are", () => {
  expect(lees(["Schaal", 1, 2], ["10", 4000, 4100], ["10a", "4.200,50", 4300])).toEqual([
    { schaal: "10", periodiek: 1, bedrag: 4000 }, { schaal: "10", periodiek: 2, bedrag: 4100 }, { schaal: "10A", periodiek: 1, bedrag: 4200.5 }, { schaal: "10A", periodiek: 2, bedrag: 4300 },
  ]);
});

it.each([
  ["sides that can be either", [["Schaal", 1, 2], [1, 2500, 2600], [2, 2700, 2800]], "niet te zien of de schalen naast of onder elkaar staan"],
  ["step 0 on both sides", [["Schaal", 0, 1], [0, 2500, 2600]], "niet te zien"],
  ["an amount that is none", [["Schaal", 6, 7], [0, 2500, "veel"]], 'rij 2: "veel" is niet te lezen als bedrag.'],
  ["a side that is no scale or step", [["Schaal", 6, 7], [0, 2500, 2600], ["max", 2700, 2800]], '"max" is niet te lezen als schaal of periodiek.'],
])("refuses %s", (_, rijen, why) => {
  expect(lees(...(rijen as CellValue[][]))).toContain(why);
});
