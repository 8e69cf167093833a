/** Small words that stand in nearly every Dutch sentence and are no English ones: where one stands in English, a text was not translated. */
const DUTCH_WORDS = /\b(?:het|een|niet|wordt|worden|zijn|naar|voor|uit|uw|deze|staat|staan|kies|geen|bij|ook|blad|bladen|rij|rijen|opnieuw|werkmap|wat)\b/i;

/** What stands in the user's own cells ("Row 4: ..."), names of frameworks and sheets within an English sentence, and the trade's own "was/wordt" and "wordt:", stay as they are. */
const NAMES = /^Row \d+: .*|\bhet goede gesprek\b|\bWordt plaats\b|'[A-Z][^']*'|\bwas[/-]wordt\b|^\s*wordt:/gi;

/** Whether a text that should be English has Dutch in it. */
export function hasDutch(text: string): boolean {
  return DUTCH_WORDS.test(text.replace(NAMES, ""));
}
