import { clean } from "../steps/clean";
import type { TakenOut } from "../steps/cleaned";
import { joinLines, type JoinDoubt } from "../steps/join-lines";
import type { JoinContext } from "../steps/join-pair";
import { wrapsEndInBlank } from "../steps/wraps-end-in-blank";
import { plaatsOf } from "./plaats";
import type { PlaceUnit, SourceLine, SourceText } from "./source-line";
import { buildVocabulary } from "./vocabulary";

/** Text with the lines that it stands on. */
export interface Item {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly doubts: readonly JoinDoubt[];
}

/** What a reader gets: the cleaned lines, and what it needs to make items of them. */
export interface SourceDocument {
  readonly unit: PlaceUnit;
  /** Cleaned, in order. */
  readonly lines: readonly SourceLine[];
  /** As read, before cleaning. */
  readonly printed: readonly SourceLine[];
  readonly takenOut: readonly TakenOut[];
  readonly join: JoinContext;
  /** The text of these lines as one item. */
  item(lines: readonly SourceLine[]): Item;
  /** The plaats of a row made of these lines. */
  plaats(lines: readonly SourceLine[]): string;
}

export function makeDocument({ unit, lines: printed }: SourceText): SourceDocument {
  const { lines, takenOut } = clean(printed);
  const join: JoinContext = { vocabulary: buildVocabulary(lines), wrapsEndInBlank: wrapsEndInBlank(lines) };
  const order = new Map<number, number>();
  for (const { number } of printed) if (!order.has(number)) order.set(number, order.size);
  const follows = (one: SourceLine, next: SourceLine): boolean => (order.get(next.number) ?? 0) - (order.get(one.number) ?? 0) === 1;
  return {
    unit,
    lines,
    printed,
    takenOut,
    join,
    item: (of) => ({ lines: of, ...joinLines(of, join) }),
    plaats: (of) => plaatsOf(of, unit, follows),
  };
}
