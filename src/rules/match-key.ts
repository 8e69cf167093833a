/**
 * By which two texts are the same to a user: without regard to case, surrounding and double spaces, and NBSP.
 * JavaScript's \s holds NBSP and the line ends; NFC joins an accent that was typed apart.
 */
export function matchKey(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
