import type { Kader } from "../../model/kader";
import type { Bevinding, Tabellen } from "../../model/tabellen";
import type { ImportResult } from "../import-result";
import type { Review } from "../review/review";
import { reviewedKader } from "../review/reviewed-kader";
import { nameKey } from "../text/name-key";
import { REVIEWED, rowsOf, type AnyRow } from "../review/reviewed-tables";
import { decidedRows } from "./decided";
import { difference, builtInPlaats } from "./difference";
import { FACT_TABLES, TEXT_TABLES } from "./fact-tables";
import { layFacts } from "./lay-facts";
import { layTexts } from "./lay-texts";
import { spellingOf } from "./spelling";

const WEIGHT: Readonly<Record<Bevinding["ernst"], number>> = { fout: 0, waarschuwing: 1, info: 2 };
/** The finding that says that texts are summaries. */
const SUMMARISED = "samengevat";

export interface LaidOver {
  readonly kader: Kader;
  /** What differs between the two; also among the Bevindingen of the framework. */
  readonly differences: readonly Bevinding[];
}

/**
 * The user's document over the built-in framework that was made of it (contract/tabellen, "Built in, and read from the user's own document"):
 * summaries give way to the document's own text, facts stay and are compared. What the user corrected or left out is as the user wants it.
 */
export function layOver(builtIn: Kader, result: ImportResult, review: Review): LaidOver {
  const read = reviewedKader(result, review);
  const spelled = spellingOf(builtIn);
  const text = nameKey(result.regels.map(({ printed }) => printed).join(" "));
  const isPrinted = (name: string): boolean => text.includes(nameKey(name));
  const tabellen: Record<string, readonly AnyRow[]> = {};
  const differences: Bevinding[] = [...compareTotals(builtIn, read)];
  for (const tabel of REVIEWED) {
    const own = rowsOf(builtIn.tabellen, tabel);
    const theirs = decidedRows(tabel, rowsOf(result.kader.tabellen, tabel), review).map((decided) => ({ ...decided, row: spelled(decided.row) }));
    const facts = FACT_TABLES.find((table) => table.tabel === tabel);
    const texts = TEXT_TABLES.find((table) => table.tabel === tabel);
    const laid = facts ? layFacts(facts, own, theirs, isPrinted) : texts ? layTexts(texts, own, theirs) : null;
    if (!laid) continue;
    if (laid.rows.length > 0) tabellen[tabel] = laid.rows;
    if (own.length > 0 && theirs.length === 0) {
      differences.push(difference("waarschuwing", read.kader.plaats, `${tabel}: in uw document is hiervan niets gelezen. De ${own.length} rijen van het ingebouwde kader blijven staan.`));
    }
    for (const told of laid.differences) differences.push(told);
  }
  const isSummarised = Object.values(tabellen).some((rows) => rows.some((row) => row["tekstsoort"] === "samenvatting"));
  const bevindingen = [...differences, ...(read.tabellen.Bevindingen ?? []), ...ownFindings(builtIn, read, isSummarised)].sort((a, b) => WEIGHT[a.ernst] - WEIGHT[b.ernst]);
  return {
    differences: [...differences].sort((a, b) => WEIGHT[a.ernst] - WEIGHT[b.ernst]),
    kader: {
      ...builtIn,
      kader: { ...builtIn.kader, bron: `${builtIn.kader.bron} Teksten uit: ${read.kader.bron}.`, rechten: read.kader.rechten, plaats: read.kader.plaats },
      // Rows of both frameworks have the columns of their table.
      tabellen: { ...(tabellen as unknown as Omit<Tabellen, "Kader">), Bevindingen: bevindingen },
    },
  };
}

function compareTotals(builtIn: Kader, read: Kader): readonly Bevinding[] {
  const [ours, theirs] = [builtIn.totaleFormatie, read.totaleFormatie];
  if (ours === null || theirs === null || ours.fte === theirs.fte) return [];
  return [difference("fout", theirs.plaats, `Totale formatie: het ingebouwde kader noemt ${fte(ours.fte)} fte, uw document ${fte(theirs.fte)} fte. De formatiematrix rekent met het totaal van het ingebouwde kader.`)];
}

const fte = (value: number): string => String(value).replace(".", ",");

/** What was known of the source already, apart from what the reading found as often itself. */
function ownFindings(builtIn: Kader, read: Kader, isSummarised: boolean): readonly Bevinding[] {
  const count = (kader: Kader, code: string): number => (kader.tabellen.Bevindingen ?? []).filter((bevinding) => bevinding.code === code).length;
  return (builtIn.tabellen.Bevindingen ?? [])
    .filter(({ code }) => count(read, code) < count(builtIn, code) && (isSummarised || code !== SUMMARISED))
    .map((bevinding) => ({ ...bevinding, plaats: builtInPlaats(bevinding.plaats) }));
}
