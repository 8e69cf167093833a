/** Words that may be broken at a line's end without their hyphen: told where the document shows no word of that name, kept apart all the same. */
import { possibleBreaks } from "../../src/importers/readers/niveaurichtlijn/possible-breaks";
import { linesOf } from "./steps/lines-of";

const found = (...texts: readonly string[]): readonly string[] => possibleBreaks(linesOf(texts.join("\n"))).map(({ printed }) => printed);

test.each([
  ["half a word that others begin with", ["Hij schrijft beleids", "notities voor het beleidsuitvoerende", "werk."], ["beleids notities"]],
  ["half a word that elsewhere stands before its hyphen only", ["Hij is (beleids-)adviseur en maakt beleids", "notities in een beleidsmatige stijl."], ["beleids notities"]],
  ["a word that stands by itself elsewhere", ["Het beleid", "wordt beleid in de beleidsmatige zin."], []],
  ["a word that no other begins with", ["Hij leest kranten", "elke morgen."], []],
  ["a word of which another is only an ending longer", ["Hij maakt een analyse", "waarin zij analyseert."], []],
  ["a short word behind it", ["Hij schrijft beleids", "en meer in het beleidsuitvoerende werk."], []],
])("%s", (_, texts, expected) => expect(found(...texts)).toEqual(expected));
