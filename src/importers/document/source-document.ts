import { breaksWords } from "../steps/breaks-words";
import { hasBreakSign } from "../steps/break-sign";
import { clean } from "../steps/clean";
import type { TakenOut } from "../steps/cleaned";
import { joinLines, type JoinDoubt } from "../steps/join-lines";
import type { JoinContext } from "../steps/join-pair";
import { wrapsEndInBlank } from "../steps/wraps-end-in-blank";
import { plaatsOf, type Follows } from "./plaats";
import type { PlaceUnit, SourceLine, SourceRemark, SourceText } from "./source-line";
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
  /** Lines, as read, of which the page does not tell the order. */
  readonly undecided: readonly SourceLine[];
  /** What the file holds that its lines do not show. */
  readonly remarks: readonly SourceRemark[];
  readonly join: JoinContext;
  /** Each line is a whole paragraph or row, as in a sheet, and in a Word file that was not made from printed lines. */
  readonly whole: boolean;
  /** The text of these lines as one item. */
  item(lines: readonly SourceLine[]): Item;
  /** The plaats of a row made of these lines. */
  plaats(lines: readonly SourceLine[]): string;
}

export function makeDocument({ unit, lines: printed, undecided = [], remarks = [] }: SourceText): SourceDocument {
  const { lines, takenOut } = clean(printed);
  const vocabulary = buildVocabulary(lines);
  const join: JoinContext = { vocabulary, wrapsEndInBlank: wrapsEndInBlank(lines), breaksWords: breaksWords(lines, vocabulary), hasBreakSign: hasBreakSign(lines) };
  const printedOrder = orderOf(printed);
  const cleanOrder = orderOf(lines);
  const step = (order: ReadonlyMap<number, number>, one: SourceLine, next: SourceLine): number => (order.get(next.number) ?? 0) - (order.get(one.number) ?? 0);
  const follows = (one: SourceLine, next: SourceLine): Follows => (step(printedOrder, one, next) === 1 ? "next" : step(cleanOrder, one, next) === 1 ? "after-furniture" : "apart");
  return {
    unit,
    lines,
    printed,
    takenOut,
    undecided,
    remarks,
    join,
    whole: unit !== "regel" && !goesOnInNext(lines),
    item: (of) => ({ lines: of, ...joinLines(of, join) }),
    plaats: (of) => plaatsOf(of, unit, follows),
  };
}

/** Place of each line number in the row of different ones. */
function orderOf(lines: readonly SourceLine[]): ReadonlyMap<number, number> {
  const order = new Map<number, number>();
  for (const { number } of lines) if (!order.has(number)) order.set(number, order.size);
  return order;
}

/** Files made from printed lines break sentences: one that kept the blanks it was printed behind (a single one may be a slip), or more than a few lines in a hundred. */
function goesOnInNext(lines: readonly SourceLine[]): boolean {
  const broken = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && line.cell === null && line.bullet === null && /^\p{Ll}/u.test(line.text) && !/[.;:!?]$/.test(before.text);
  });
  return broken.length > lines.length * 0.05 || broken.some(({ indent }) => indent > 1);
}
