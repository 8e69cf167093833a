import type { SourceLine } from "../document/source-line";

const AT_END = /\p{L}\u2010$/u;
const INSIDE = /\u2010./u;

/**
 * Browsers and some typesetters break words with the sign U+2010, while "-" is what people type. Where it stands at ends of lines and nowhere
 * else, each is a break.
 */
export function hasBreakSign(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => AT_END.test(text)) && !lines.some(({ text }) => INSIDE.test(text));
}
