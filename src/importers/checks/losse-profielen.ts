import { readPlaats } from "../document/plaats";
import { dutchList } from "../text/dutch-list";
import type { DocumentCheck } from "./check";

/** Looking for every name in every line is quadratic; a guide has tens. */
const MOST_COMPETENCES = 100;
const LONGEST = 400;
const FEWEST = 2;
const SHOWN = 5;

/** "Medewerker: Moed 2, Geduld 3": lines that ask competences at a level, and of which no profile was made. */
export const losseProfielen: DocumentCheck = ({ tabellen, document }) => {
  const names = [...new Set((tabellen.Competenties ?? []).map(({ competentie }) => competentie.toLowerCase()))];
  if (names.length < FEWEST || names.length > MOST_COMPETENCES) return [];
  const asked = new Set([...(tabellen.Profielen ?? []), ...(tabellen.Indicatoren ?? []), ...(tabellen.Competenties ?? [])].flatMap(({ plaats }) => readPlaats(plaats).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, more) => from + more))));
  const lines = document.lines.filter(({ number, text }) => !asked.has(number) && text.length <= LONGEST && names.filter((name) => isAsked(text.toLowerCase(), name)).length >= FEWEST);
  if (lines.length === 0) return [];
  return [{
    ernst: "waarschuwing", code: "profiel-niet-gelezen", plaats: document.plaats(lines),
    melding: `${lines.length === 1 ? "Een regel noemt" : `${lines.length} regels noemen`} competenties met een niveau, maar ${lines.length === 1 ? "is" : "zijn"} geen profiel zoals wij dat kunnen lezen: ${dutchList(lines.map(({ text }) => `"${text}"`), SHOWN)}. Neem wat daar gevraagd wordt zelf over in de tabel Profielen.`,
  }];
};

/** The name with a level behind it: a figure, or a letter to E. */
function isAsked(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && /^[ :(,–-]{1,3}(?:niveau )?(?:[0-9]{1,2}|[a-e])(?![\p{L}0-9]| ?&)/u.test(text.slice(at + name.length, at + name.length + 16));
}
