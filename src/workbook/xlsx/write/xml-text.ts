/** What XML cannot carry, and an underscore that would read as such an escape. Line feed and tab are fine. */
const UNWRITABLE = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Whether a text may hold what XML cannot carry; hardly any does, and looking by character is quicker than by class. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const SUSPECT = /_x|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** A text between tags. Characters that XML cannot carry are written as _xHHHH_, as Excel does (ST_Xstring). */
export function xmlText(text: string): string {
  const writable = SUSPECT.test(text) ? text.replace(UNWRITABLE, escaped) : text;
  return writable.replace(MARKUP, (character) => ENTITIES[character] ?? character);
}

/** A text as attribute value; line ends too are written as _x000A_, because XML makes blanks of them there. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\n\t]/g, escaped);
}

/** A text for a part that knows no _xHHHH_ (chart titles, alt text, the document's title): what XML cannot carry becomes a blank. */
export function plainXmlText(text: string): string {
  const writable = text.replace(UNWRITABLE, (character) => (character === "_" ? "_" : " "));
  return writable.replace(MARKUP, (character) => ENTITIES[character] ?? character);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
