import { TABELNAMEN } from "../../model/kolommen";
import { readPlaats } from "../document/plaats";
import type { SourceLine } from "../document/source-line";
import { joinLines } from "../steps/join-lines";
import type { DocumentCheck } from "./check";

const SHOWN = 25;

/** Words broken over two lines inside a row, whose spelling no other place in the document settles. */
export const doubtfulJoins: DocumentCheck = ({ tabellen, document }) => {
  const following = inRows(document.lines, tabellen);
  const doubts = document.lines.flatMap((line, index) => {
    const next = document.lines[index + 1];
    return next && following(line, next) ? joinLines([line, next], document.join).doubts : [];
  });
  if (doubts.length === 0) return [];
  const words = [...new Set(doubts.map((doubt) => `"${doubt.chosen}" of "${doubt.other}"`))];
  const more = words.length > SHOWN ? ` en nog ${words.length - SHOWN}` : "";
  return [
    {
      ernst: "info",
      code: "afbreking-onzeker",
      plaats: doubts.map((doubt) => document.plaats([doubt.line])).join("; "),
      melding: `${words.length === 1 ? "Eén woord is" : `${words.length} woorden zijn`} aan het eind van een regel afgebroken zonder dat het document elders laat zien hoe het geschreven hoort. Wij schreven telkens de eerste vorm: ${words.slice(0, SHOWN).join("; ")}${more}.`,
    },
  ];
};

/** Whether two neighbouring lines stand in one range of one row. */
function inRows(lines: readonly SourceLine[], tabellen: Parameters<DocumentCheck>[0]["tabellen"]): (one: SourceLine, next: SourceLine) => boolean {
  const ends = new Map<number, number>();
  for (const tabel of TABELNAMEN) {
    if (tabel === "Kader" || tabel === "Bevindingen") continue;
    for (const row of tabellen[tabel] ?? []) {
      for (const [from, to] of readPlaats(row.plaats)) ends.set(from, Math.max(ends.get(from) ?? 0, to));
    }
  }
  const reach = new Map<number, number>();
  let open = 0;
  for (const { number } of lines) {
    open = Math.max(open, ends.get(number) ?? 0);
    reach.set(number, open);
  }
  return (one, next) => next.bullet === null && next.number <= (reach.get(one.number) ?? 0);
}
