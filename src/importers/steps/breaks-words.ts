import type { SourceLine } from "../document/source-line";
import type { Vocabulary } from "../document/vocabulary";

const HEAD = /([\p{L}\p{N}]+)[-\u2010]$/u;
const TAIL = /^[\p{L}\p{N}]+/u;
const REACH = 60;
/** A document shorter than this may break words without one that it prints whole elsewhere. */
const ENOUGH_LINES = 100;

/**
 * Whether this document breaks words at line ends. Told by the hyphens there that its own words decide: when none of a long document is a
 * broken word, its hyphens at line ends are real ones ("sociaal-" / "culturele"), as in a file whose program does not break words.
 */
export function breaksWords(lines: readonly SourceLine[], vocabulary: Vocabulary): boolean {
  if (lines.length < ENOUGH_LINES) return true;
  return lines.some((line, index) => {
    const head = HEAD.exec(line.text.slice(-REACH))?.[1];
    const tail = head === undefined ? undefined : TAIL.exec(lines[index + 1]?.text.slice(0, REACH) ?? "")?.[0];
    return head !== undefined && tail !== undefined && vocabulary.count(head + tail) > vocabulary.count(`${head}-${tail}`);
  });
}
