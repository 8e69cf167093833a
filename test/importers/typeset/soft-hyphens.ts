const LONG_WORD = /\p{Ll}{9,}/gu;
/** Between a vowel and the consonant that opens the next syllable, or between two consonants; never inside ch, sch, ng, nk and their like. */
const SYLLABLE = /([aeiou])(?=[bdfghklmnprstvwz][aeiou])|([lmnr])(?=[bdfpstvwz][aeiou])/g;
const FEWEST = 3;

/** Long words with soft hyphens at most of their syllables: where a line ends, the word is broken there. */
export function softHyphens(text: string): string {
  return text.replace(LONG_WORD, (word) => word.replace(SYLLABLE, (sign, _vowel, _consonant, at: number) => (at + 1 >= FEWEST && word.length - at - 1 >= FEWEST ? `${sign}\u00ad` : sign)));
}
