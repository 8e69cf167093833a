/** Names compare by their letters and digits only: case, diacritics, blanks and signs vary between the places where a document prints them. */
export function nameKey(name: string): string {
  return plainLetters(name).replace(/[^a-z0-9]+/g, "");
}

/** The words of a name, in alphabetical order: the same for "A / B" and "B/(A)". Brackets inside a word do not part it. */
export function wordsKey(name: string): string {
  const words = plainLetters(name).replace(/[()]/g, "").match(/[a-z0-9]+/g) ?? [];
  return [...words].sort().join(" ");
}

/** Texts that differ in blanks, case and closing signs only are the same text. */
export function textKey(text: string): string {
  return text.toLowerCase().replace(/[\u2018\u2019\u00b4`]/g, "'").replace(/[\s\u00a0]+/g, " ").trim().replace(/[.;,:]+$/, "");
}

function plainLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Roman numerals up to XX and letters that number functions, which stay capitals when a name printed in capitals is written small. */
const NUMERAL = /^(?:[IVX]+|[A-H])$/;

/** "MEDEWERKER PUBLIEK IV" -> "Medewerker publiek IV"; a name that is not all capitals stays as it is. */
export function fromCapitals(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  const words = name.split(" ").map((word) => (NUMERAL.test(word) ? word : word.toLowerCase()));
  const joined = words.join(" ");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
