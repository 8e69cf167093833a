/** Reads a FUWASYS pattern: fourteen scores of 1-5, printed as "32232 33222 22 22", perhaps with its total "(32)". */

/** Scores of a pattern. */
export const AANTAL_KENMERKEN = 14;

export interface FuwasysPatroon {
  readonly scores: readonly number[];
  readonly totaal: number;
}

/** Why a text is no pattern: a Dutch sentence. */
export interface GeenPatroon {
  readonly fout: string;
}

const OPEN = 40;
const ZERO = 48;

/**
 * The sum of a well-printed pattern, in one pass without allocation because ranges of 100,000 patterns come by; null when
 * anything is amiss (readPatroon says what).
 */
export function patroonTotaal(text: string): number | null {
  return (text.length === AANTAL_KENMERKEN ? sumOfDigits(text) : null) ?? sumOfPrinted(text);
}

/** Fourteen digits and nothing else; null for any other text. */
function sumOfDigits(text: string): number | null {
  let sum = 0;
  for (let at = 0; at < AANTAL_KENMERKEN; at++) {
    const score = text.charCodeAt(at) - ZERO;
    if (score < 1 || score > 5) return null;
    sum += score;
  }
  return sum;
}

function sumOfPrinted(text: string): number | null {
  let count = 0;
  let sum = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > ZERO && code <= ZERO + 5) {
      count++;
      sum += code - ZERO;
    } else if (code === OPEN) break;
    else if (!isSpace(code)) return null;
  }
  if (count !== AANTAL_KENMERKEN) return null;
  return at === text.length || Number(printedTotal(text, at)) === sum ? sum : null;
}

/** The scores and their sum, or why it is none. */
export function readPatroon(text: string): FuwasysPatroon | GeenPatroon {
  const open = text.indexOf("(");
  const digits = (open < 0 ? text : text.slice(0, open)).replace(/\s+/g, "");
  if (!/^[0-9]*$/.test(digits)) return { fout: "een patroon bestaat uit 14 cijfers, met eventueel het totaal tussen haakjes" };
  if (digits.length !== AANTAL_KENMERKEN) return { fout: `${digits.length} ${digits.length === 1 ? "cijfer" : "cijfers"}; een patroon heeft er 14` };
  const scores = [...digits].map(Number);
  const wrong = scores.findIndex((score) => score < 1 || score > 5);
  if (wrong >= 0) return { fout: `score ${scores[wrong] ?? ""} bij kenmerk ${wrong + 1}; een score is 1 tot en met 5` };
  const totaal = scores.reduce((sum, score) => sum + score, 0);
  if (open < 0) return { scores, totaal };
  const printed = printedTotal(text, open);
  if (printed === null) return { fout: "het totaal tussen haakjes is niet te lezen" };
  return Number(printed) === totaal ? { scores, totaal } : { fout: `het totaal tussen haakjes is ${printed.slice(0, 6)}, de som van de 14 scores is ${totaal}` };
}

/** "(32)" and nothing but spaces behind it -> "32". */
function printedTotal(text: string, open: number): string | null {
  const close = text.indexOf(")", open);
  if (close < 0 || text.slice(close + 1).trim() !== "") return null;
  const inside = text.slice(open + 1, close).trim();
  return /^[0-9]{1,20}$/.test(inside) ? inside : null;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 160 || (code >= 9 && code <= 13) || code === 0x202f || code === 0x2009;
}
