/** Which of the totals that a list prints is that of the whole list, and whether the others add up. */
import type { SourceLine } from "../../document/source-line";
import { dutchNumber } from "../../text/dutch-list";
import type { Finding, ReadEntries } from "./entries";

export interface PrintedTotal {
  readonly label: string;
  readonly fte: number;
  readonly lines: readonly SourceLine[];
  /** Sum of the formatie between the total above and this one, and from the top of the list on. */
  readonly block: number;
  readonly fromTop: number;
  /** Whether a row above it, since the total before, has no formatie that could be read. */
  readonly incomplete: boolean;
}

const SUB = /^(?:sub|deel|tussen)/i;
/** A total of the whole says so, or says nothing more. */
const WHOLE = /^(?:eind-?\s?totaal|(?:algemeen|generaal) totaal|som|tota(?:al|le)(?: (?:generaal|algemeen|formatie|fte|aantal|organisatie|gemeente|alle|functies|personeel|in|de|van|het|\(?fte\)?)(?![\p{L}-]).*)?)[ :]*$/iu;

export function readTotals(totals: readonly PrintedTotal[]): Pick<ReadEntries, "totaal"> & { readonly findings: readonly Finding[] } {
  const whole = wholeOf(totals);
  return { totaal: whole ? { fte: whole.fte, lines: whole.lines } : null, findings: totals.filter((total) => total !== whole).flatMap(offTotal) };
}

/** The last that names the whole; a table's only total is its own, whatever it calls itself. Of several bare ones only the sum tells. */
function wholeOf(totals: readonly PrintedTotal[]): PrintedTotal | null {
  const named = totals.filter(({ label }) => WHOLE.test(label) && !SUB.test(label));
  const last = named.at(-1);
  if (named.length > 1 && last && !isSum(last.fte, last.fromTop) && isSum(last.fte, last.block)) return null;
  if (last) return last;
  const [only] = totals;
  return only && totals.length === 1 && !SUB.test(only.label) ? only : null;
}

function offTotal({ label, fte, lines, block, fromTop, incomplete }: PrintedTotal): readonly Finding[] {
  if (isSum(fte, block) || isSum(fte, fromTop)) return [];
  return [{
    ernst: incomplete ? "waarschuwing" : "fout", code: "fte-subtotaal", lines,
    melding: `"${label}" noemt ${dutchNumber(fte)} fte; de rijen erboven tellen op tot ${dutchNumber(block)}.${incomplete ? " Niet van elke rij is de formatie gelezen." : ""}`,
  }];
}

const isSum = (one: number, other: number): boolean => Math.abs(one - other) < 0.0005;
