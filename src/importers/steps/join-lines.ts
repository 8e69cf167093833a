import type { SourceLine } from "../document/source-line";
import { joinPair, type JoinContext, type Joined } from "./join-pair";

export interface JoinDoubt {
  readonly line: SourceLine;
  readonly chosen: string;
  readonly other: string;
}

/** The text of an item that stands on these lines, in order, and the joins in it that are in doubt. */
export function joinLines(lines: readonly SourceLine[], context: JoinContext): { readonly text: string; readonly doubts: readonly JoinDoubt[] } {
  const doubts: JoinDoubt[] = [];
  const pieces: string[] = [];
  let tail = "";
  let previous: SourceLine | null = null;
  for (const line of lines) {
    if (previous === null) tail = line.text;
    else {
      const joined: Joined = joinPair(tail, previous, line, context);
      if (joined.doubt) doubts.push({ line: previous, ...joined.doubt });
      // Only the end of the text can join with what follows, so the rest is set aside: the work stays linear in the text.
      const cut = Math.max(0, joined.text.length - line.text.length - KEPT);
      pieces.push(joined.text.slice(0, cut));
      tail = joined.text.slice(cut);
    }
    previous = line;
  }
  return { text: pieces.join("") + tail, doubts };
}

/** Characters kept before the last line, more than the longest word that a join looks at. */
const KEPT = 80;
