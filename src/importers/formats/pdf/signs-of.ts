// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NAMELESS = /^[\u0000-\u001f\u007f-\u009f]$/;
/** Fonts without an accented letter print the accent and the letter apart. An acute after a vowel or between words is an apostrophe. */
const LOOSE_DIAERESIS = /\u00a8(?=[aeiouAEIOU])(.)/g;
const LOOSE_ACUTE = /(?<=\p{L})\u00b4(?=[aeiou])(.)/gu;

/** A sign of a font that tells no letter for it, and that stands alone, is the bullet of a list; accents stand on their letter. */
export function signsOf(text: string): string {
  if (NAMELESS.test(text)) return "•";
  return text.replace(LOOSE_DIAERESIS, "$1\u0308").replace(LOOSE_ACUTE, "$1\u0301").normalize("NFC");
}
