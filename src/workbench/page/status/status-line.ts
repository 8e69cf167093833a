import type { Counters } from "../../engine/counters";
import { byId, element } from "../element";

export interface StatusFacts {
  readonly counters: Counters;
  readonly excelApi: string;
  readonly isCalculating: boolean;
  /** Name of the table in which the selection stands. */
  readonly table: string | null;
}

/** The line at the bottom: what the add-in asked of Excel so far. */
export function showStatus(facts: StatusFacts): void {
  const { counters } = facts;
  const cleared = counters.undoClearing.length;
  const parts = [
    count("Synchronisaties", counters.syncs), count("Aanroepen", counters.actions),
    element("span", { title: `Grootste verzoek ${bytes(counters.largestRequest)}; de grens is 5 MB` }, "Verzonden ", strong(bytes(counters.bytesIn)), ", ontvangen ", strong(bytes(counters.bytesOut))),
    element("span", { class: cleared > 0 ? "alarm" : "", title: cleared > 0 ? counters.undoClearing.map(({ member, where }) => `${member} (${where})`).join(", ") : "Na zo'n aanroep kan Excel niet meer ongedaan maken wat je eerder deed" }, "Wist ongedaan maken: ", strong(String(cleared))),
    element("span", {}, "Excel: ", strong(`ExcelApi ${facts.excelApi}`)),
    ...(facts.table === null ? [] : [element("span", {}, "Tabel: ", strong(facts.table))]),
    element("span", { class: "right", id: "calculating" }, facts.isCalculating ? "Rekent…" : "Gereed"),
  ];
  byId("status").replaceChildren(...parts);
}

function count(label: string, value: number): HTMLElement {
  return element("span", {}, `${label}: `, strong(value.toLocaleString("nl-NL")));
}

function strong(text: string): HTMLElement {
  return element("strong", {}, text);
}

function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  return count < 1_000_000 ? `${(count / 1000).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} kB` : `${(count / 1_000_000).toLocaleString("nl-NL", { maximumFractionDigits: 2 })} MB`;
}
