/** Lines with which a clickable PDF leads from page to page: "Naar adviseren 2 & 3Naar analyseren 5 & 6". They tell which page stands between. */

/** A page that a navigation line leads to: a kerntaak at two neighbouring levels. */
export interface Target {
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
}

const LONGEST = 120;
const LONGEST_CHUNK = 60;
const LEAD = "Naar ";
const MOST_WORDS = 8;
const GOAL = /(?:[0-9] ?& ?[0-9]|[0-9]|pagina|kerntaken|beschrijving(?:en)?|competenties)$/i;
const SENTENCE = /[.,;:!?]/;
const LEVELS = /^(\p{L}[\p{L} -]{2,40}) ([0-9]{1,2}) ?& ?([0-9]{1,2})$/u;

export function isNavigation(text: string): boolean {
  const at = text.length < LONGEST ? text.indexOf(LEAD) : -1;
  if (at < 0) return false;
  // Names of persons may be glued in front of the first link.
  if (SENTENCE.test(text)) return false;
  const chunks = chunksOf(text.slice(at));
  return chunks.every((chunk) => chunk.length <= LONGEST_CHUNK && chunk.split(" ").length <= MOST_WORDS) && (chunks.length > 1 || chunks.every((chunk) => GOAL.test(chunk)));
}

/** What stands before the links on such a line. */
export function beforeLinks(text: string): string {
  return text.slice(0, Math.max(0, text.indexOf(LEAD))).trim();
}

export function targetsOf(text: string): readonly Target[] {
  return chunksOf(text.slice(text.indexOf(LEAD))).flatMap((chunk): readonly Target[] => {
    const found = LEVELS.exec(chunk);
    return found ? [{ naam: found[1] ?? "", van: Number(found[2]), tot: Number(found[3]) }] : [];
  });
}

function chunksOf(links: string): readonly string[] {
  return links.split(LEAD).slice(1).map((chunk) => chunk.trim());
}
