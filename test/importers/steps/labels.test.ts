/** Labels of a profile of an occupation, also where a narrow column breaks them over lines. */
import { sectionsOf } from "../../../src/importers/readers/beroepscompetentieprofiel/sections";
import { linesOf } from "./lines-of";

const LABELS = ["rol en verantwoordelijkheden", "complexiteit", "kwaliteit van proces en resultaat"].map((naam) => ({ naam, parts: [naam] }));

test("a label over lines opens its section; the same words within a sentence do not", () => {
  const sections = sectionsOf(linesOf("rol en", "verantwoordelijkheden", "Zij bakt.", "kwaliteit van", "proces en resultaat Het brood is", "op tijd klaar.", "complexiteit", "De bakker heeft een", "rol en", "verantwoordelijkheden in de winkel."), LABELS);
  expect(sections.map(({ label, labelLines, lines }) => [label, labelLines.length, lines.map(({ text }) => text)])).toEqual([
    ["rol en verantwoordelijkheden", 2, ["Zij bakt."]],
    ["kwaliteit van proces en resultaat", 2, ["Het brood is", "op tijd klaar."]],
    ["complexiteit", 1, ["De bakker heeft een", "rol en", "verantwoordelijkheden in de winkel."]],
  ]);
});
