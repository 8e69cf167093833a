/**
 * Excel reads a text that is written to a cell as if the user typed it: "3-7" becomes a date, "=1+1" a formula, "WAAR" a truth value
 * (learn.microsoft.com, Excel.Range, values). A leading apostrophe says that the rest is text; Excel does not keep it.
 */

/** Words that some language of Excel reads as true or false. */
const TRUTH = new Set(["true", "false", "waar", "onwaar", "wahr", "falsch", "vrai", "faux", "verdadero", "falso", "vero", "verdadeiro", "prawda", "fałsz", "sant", "usant", "sann", "falskt"]);

/** The longest date that anyone types ("woensdag 30 september 2026 23:59:59") is shorter. */
const LONGEST_DATE = 60;

/** What to write in a cell that does not have the text format, so that it holds exactly this text. */
export function textAsTyped(text: string): string {
  return mustPrefix(text) ? `'${text}` : text;
}

/**
 * Whether Excel could read the text as something else. In doubt it says so: a needless apostrophe does no harm, a lost text does.
 * Free are texts that begin with a letter (an opening quote or bracket before it allowed) and hold no digit or are too long for a date.
 */
function mustPrefix(text: string): boolean {
  if (!/^["“”„‘’«(]?\p{L}/u.test(text)) return text !== "";
  if (TRUTH.has(text.trim().toLowerCase())) return true;
  return /\p{N}/u.test(text) && text.length <= LONGEST_DATE;
}
