/** Month amounts from a salary table, by what the table says and nothing else. */
import { makeSalaristabel, maandbedrag, type Salarisregel } from "../../src/rules/loonkosten/salaristabel";

const regels = (...rows: readonly (readonly [schaal: string, periodiek: number | null, bedrag: number])[]): readonly Salarisregel[] => rows.map(([schaal, periodiek, bedrag]) => ({ schaal, periodiek, bedrag }));
// Steps out of order, and 11 above 9: the highest is the highest number, not the last row or the last text.
const TABEL = makeSalaristabel(regels(["10", 11, 4000], ["10", 0, 3000], ["10", 9, 3900], ["8", null, 2500], ["9", 0, 2000], ["9", null, 2100], ["10A", 3, 3500], ["10A", 3, 3500], ["11", 2, 4200], ["11", 2, 4300]));
const sentence = (schaal: string, periodiek: number | null): string => {
  const outcome = maandbedrag(TABEL, schaal, periodiek);
  return "because" in outcome ? outcome.because.map((one) => one.sentence).join() : outcome.kind;
};

test.each<[string, number | null, number, string]>([
  ["10", 0, 3000, "schaal 10, periodiek 0"],
  ["10", 9, 3900, "schaal 10, periodiek 9"],
  // Without a step: the highest.
  ["10", null, 4000, "schaal 10, periodiek 11"],
  ["8", null, 2500, "schaal 8, periodiek (leeg)"],
  // The same amount twice contradicts nothing.
  ["10A", null, 3500, "schaal 10A, periodiek 3"],
  // A row without a step beside it does not hinder the step that is asked.
  ["9", 0, 2000, "schaal 9, periodiek 0"],
])("schaal %s periodiek %s is %d", (schaal, periodiek, bedrag, because) => {
  expect(maandbedrag(TABEL, schaal, periodiek)).toMatchObject({ kind: "determined", value: bedrag });
  expect(sentence(schaal, periodiek)).toBe(because);
});

test.each<[string, number | null, string]>([
  ["10", 5, "schaal 10 heeft geen periodiek 5 (wel: 0, 9, 11)"],
  ["8", 1, "schaal 8 heeft geen periodiek 1 (wel: )"],
  ["9", null, "een regel van schaal 9 heeft geen periodiek, dus de hoogste is niet bekend"],
  ["12", null, "schaal 12 staat niet in de salaristabel (wel: 8, 9, 10, 10A, 11)"],
])("schaal %s periodiek %s is open: %s", (schaal, periodiek, because) => {
  expect(maandbedrag(TABEL, schaal, periodiek)).toMatchObject({ kind: "undetermined", candidates: [] });
  expect(sentence(schaal, periodiek)).toBe(because);
});

test("two amounts for one step are a conflict, with both", () => {
  expect(maandbedrag(TABEL, "11", 2)).toMatchObject({ kind: "conflict", candidates: [4200, 4300] });
  expect(sentence("11", null)).toBe("de tabel geeft schaal 11 periodiek 2 meer dan een bedrag");
});

test("a list of fourteen is named whole, of a longer one thirteen", () => {
  const scales = (count: number) => makeSalaristabel(regels(...Array.from({ length: count }, (_, index): [string, number, number] => [String(count - index), 0, 1])));
  const said = (count: number): string => {
    const outcome = maandbedrag(scales(count), "99", null);
    return "because" in outcome ? (outcome.because[0]?.sentence ?? "") : "";
  };
  expect(said(14)).toBe("schaal 99 staat niet in de salaristabel (wel: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)");
  expect(said(15)).toBe("schaal 99 staat niet in de salaristabel (wel: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, ...)");
});
