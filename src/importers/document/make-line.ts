/** From a line of text to a SourceLine: blanks, bullet, indentation. The same for every format. */
import type { SourceLine } from "./source-line";

/** Signs that open an item whatever follows; the private-use ones are Word's Symbol and Wingdings bullets. */
const SURE_BULLETS = new Set(["•", "◦", "▪", "■", "●", "○", "‣", "⁃", "∙", "\u00b7", "❖", "➢", "✓", "►", "▸"]);
/** Signs that open an item when a blank follows. */
const DASH_BULLETS = new Set(["-", "–", "—", "−", "*", "\u2010", "\u2011"]);

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
const BLANK = /[\s\u00a0]/;

type LineFacts = Pick<SourceLine, "number"> & Partial<Omit<SourceLine, "printed" | "text" | "bullet">>;

/** @returns null when nothing is printed on the line */
export function makeLine(raw: string, facts: LineFacts): SourceLine | null {
  const clean = raw.replace(INVISIBLE, "").replace(CONTROL, "");
  const printed = clean.trim();
  if (printed === "") return null;
  const { bullet, rest } = splitBullet(printed);
  return {
    number: facts.number,
    page: facts.page ?? null,
    printed,
    text: withoutSoftHyphens(singleBlanks(rest)),
    bullet,
    indent: facts.indent ?? clean.length - clean.trimStart().length,
    trailingBlank: facts.trailingBlank === undefined ? BLANK.test(clean.slice(-1)) : facts.trailingBlank,
    wraps: facts.wraps ?? null,
    blanksBefore: facts.blanksBefore ?? 0,
    pageStart: facts.pageStart ?? false,
    strip: facts.strip ?? false,
    heading: facts.heading ?? null,
    cell: facts.cell ?? null,
  };
}

/** The bullet that opens the text and what follows it; more bullets in a row count as one. */
export function splitBullet(text: string): { readonly bullet: string | null; readonly rest: string } {
  const first = text.charAt(0);
  const sure = isSureBullet(first);
  if (!sure && !(DASH_BULLETS.has(first) && (text.length === 1 || BLANK.test(text.charAt(1))))) return { bullet: null, rest: text };
  let rest = text.slice(1).trimStart();
  while (sure && rest !== "" && rest.charAt(0) === first) rest = rest.slice(1).trimStart();
  // "• -": a list whose items the publisher marks twice.
  return { bullet: first, rest: sure && rest.length === 1 && DASH_BULLETS.has(rest) ? "" : rest };
}

export function isSureBullet(sign: string): boolean {
  return SURE_BULLETS.has(sign) || (sign >= "\uf000" && sign <= "\uf0ff");
}

export function singleBlanks(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

/** A soft hyphen inside a line is no character of the word; at its end it says that the word goes on. */
function withoutSoftHyphens(text: string): string {
  return text.replace(/\u00ad(?!$)/g, "");
}
