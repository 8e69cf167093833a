/** A band of scores as tables print it: "0-51", "6 t/m 8", "4 en 5", "9 en meer", "(<-110)". Only printed figures become bounds. */

export interface Band {
  readonly van: number | null;
  readonly tot: number | null;
  /** A bound that is printed as not included ("tot 51", "< 110"); it stands in the band all the same. */
  readonly exclusief: boolean;
}

const LONGEST = 40;
const NUM = "([0-9]{1,5}(?:[.,][0-9]{1,3})?)";
const BETWEEN = new RegExp(`^(van |tussen )?${NUM} ?(-|t/m|tot en met|tot|en) ?${NUM}$`);
const FROM = new RegExp(`^${NUM} ?((?:en|of) (?:meer|hoger|verder|daarboven|boven)|\\+|e\\.v\\.|>=?|≥)$`);
const FROM_WORD = new RegExp(`^(vanaf|meer dan|hoger dan|boven|>=|=>|≥|>|min(?:imaal|\\.)?) ?-?${NUM}$`);
const UNTIL = new RegExp(`^${NUM} ?(?:en|of) (?:minder|lager|daaronder)$`);
const UNTIL_WORD = new RegExp(`^(tot en met|t/m|tot|minder dan|lager dan|onder|<=|=<|≤|<|max(?:imaal|\\.)?) ?-? ?${NUM}$`);
const EXCLUSIVE = new Set(["tot", "meer dan", "hoger dan", "boven", ">", "minder dan", "lager dan", "onder", "<"]);

/** @returns null when the text is no band; a single figure is none, because it may be a scale, a page or a width */
export function readBand(text: string): Band | null {
  if (text.length > LONGEST) return null;
  const plain = text.toLowerCase().replace(/[–—−‐]/g, "-").replace(/([0-9])(?=(?:punten|pnt|ptn|pt)\b)/g, "$1 ").replace(/ ?\b(?:orba-?)?(?:punten|pnt|ptn|pt)\b\.?/g, "").replace(/^(?:totaal)?score:? (?=[<>≤≥=0-9a-z])/, "").trim().replace(/^\((.*)\)$/, "$1").replace(/ *- */g, "-").trim();
  const between = BETWEEN.exec(plain);
  if (between) return { van: numberOf(between[2]), tot: numberOf(between[4]), exclusief: between[3] === "tot" };
  const from = FROM.exec(plain);
  if (from) return { van: numberOf(from[1]), tot: null, exclusief: from[2] === ">" };
  const fromWord = FROM_WORD.exec(plain);
  if (fromWord) return { van: numberOf(fromWord[2]), tot: null, exclusief: EXCLUSIVE.has(fromWord[1] ?? "") };
  const until = UNTIL.exec(plain);
  if (until) return { van: null, tot: numberOf(until[1]), exclusief: false };
  const untilWord = UNTIL_WORD.exec(plain);
  return untilWord ? { van: null, tot: numberOf(untilWord[2]), exclusief: EXCLUSIVE.has(untilWord[1] ?? "") } : null;
}

/** A bound in a column of its own. */
export function readBound(text: string): number | null {
  const plain = text.trim().replace(/ ?(?:punten|pt)\.?$/i, "");
  return /^[0-9]{1,5}(?:[.,][0-9]{1,3})?$/.test(plain) ? numberOf(plain) : null;
}

/** "89,5" has a comma; "1.000" is a thousand. */
function numberOf(text: string | undefined): number {
  const plain = text ?? "";
  return Number(/^[0-9]{1,2}\.[0-9]{3}$/.test(plain) ? plain.replace(".", "") : plain.replace(",", "."));
}
