/** A FUWASYS pattern as pages print it: "32232 33222 22 22 (32)", sometimes with a digit lost or blocks run together. */
const DIGITS = /^[0-9 ]{10,30}(?:\( ?[0-9]{1,3} ?\))?$/;
const FEATURES = 14;
const LEAST_DIGITS = 10;
const HIGHEST = 5;
const BLOCKS = [5, 5, 2, 2] as const;

export interface Patroon {
  /** Fourteen scores; null when the digits do not give them. */
  readonly scores: readonly number[] | null;
  /** The printed total where the digits do not contradict it; null when none is printed, or in doubt. */
  readonly totaal: number | null;
  /** What is wrong with the print, as Dutch clauses; empty when all is well. */
  readonly gebreken: readonly string[];
}

export function isPatroon(text: string): boolean {
  if (!DIGITS.test(text)) return false;
  const open = text.indexOf("(");
  return digitsOf(open < 0 ? text : text.slice(0, open)).length >= LEAST_DIGITS;
}

/** @param text for which isPatroon holds */
export function readPatroon(text: string): Patroon {
  const open = text.indexOf("(");
  const digits = digitsOf(open < 0 ? text : text.slice(0, open));
  const printed = open < 0 ? null : Number(digitsOf(text.slice(open)).join(""));
  const sum = digits.reduce((total, digit) => total + digit, 0);
  const outside = digits.filter((digit) => digit < 1 || digit > HIGHEST);
  if (digits.length !== FEATURES || outside.length > 0) {
    const missing = FEATURES - digits.length;
    const possible = printed !== null && outside.length === 0 && missing > 0 && printed - sum >= missing && printed - sum <= missing * HIGHEST;
    const count = digits.length === FEATURES ? `er staat een cijfer dat geen score van 1 tot en met 5 is (${outside.join(", ")})` : `er staan ${digits.length} cijfers in plaats van 14`;
    return { scores: null, totaal: possible ? printed : null, gebreken: [count] };
  }
  if (printed !== null && printed !== sum) return { scores: digits, totaal: null, gebreken: [`de cijfers tellen op tot ${sum}, tussen haakjes staat ${printed}`] };
  if (printed === null) return { scores: digits, totaal: null, gebreken: [`er staat geen totaal bij; de cijfers tellen op tot ${sum}`] };
  return { scores: digits, totaal: printed, gebreken: wellSpaced(text, open) ? [] : ["de blokken van 5, 5, 2 en 2 cijfers zijn niet zo gedrukt"] };
}

const digitsOf = (text: string): readonly number[] => [...text].filter((sign) => sign >= "0" && sign <= "9").map(Number);

function wellSpaced(text: string, open: number): boolean {
  const blocks = (open < 0 ? text : text.slice(0, open)).trim().split(" ");
  return blocks.length === BLOCKS.length && blocks.every((block, index) => block.length === BLOCKS[index]);
}
