/**
 * What the last action wrote, kept in the workbook's own settings of the add-in, so that a pane that is opened anew knows what stands and
 * can finish it or take it back. Ids, prints and addresses only: tab names may hold a person's name and are read from the workbook.
 */
import type { Rect } from "../../../model/address";
import type { MadeSheet } from "../write/write-report";

/** A made sheet without what the workbook itself tells. */
export type NotedSheet = Omit<MadeSheet, "name" | "key">;

export type Journal =
  /** Written with the first request of a making, and gone from the last on. */
  | { readonly kind: "making"; /** Ids of the sheets that were there before. */ readonly before: readonly string[]; readonly names: readonly string[]; readonly again: string | null } & Begun
  | { readonly kind: "made"; readonly sheets: readonly NotedSheet[]; readonly names: readonly string[] }
  | ({ readonly kind: "refreshing"; /** Short name of the set. */ readonly kort: string } & Begun);

interface Begun {
  /** What the journal said before: it holds again once this action is taken back. */
  readonly earlier: Journal | null;
}

/** Whether an action was begun and not ended: that stays known, whatever is done after it. */
export function isBrokenOff(journal: Journal | null): journal is Extract<Journal, Begun> {
  return journal?.kind === "making" || journal?.kind === "refreshing";
}

/** A journal after other sheets were made: they are none of those that a making that was broken off left behind. */
export function besideMade(journal: Journal | null, ids: readonly string[]): Journal | null {
  return journal?.kind === "making" ? { ...journal, before: [...journal.before, ...ids] } : journal;
}

const VERSION = 2;

export function journalText(journal: Journal): string {
  return JSON.stringify({ version: VERSION, ...journal });
}

/** null for a text that another version wrote, or that is none of ours: then nothing is known, and nothing is offered. */
export function readJournal(text: unknown): Journal | null {
  const found = typeof text === "string" ? parsed(text) : null;
  return found?.["version"] === VERSION ? journalOf(found) : null;
}

function journalOf({ kind, names, before, again, sheets, kort, earlier }: Readonly<Record<string, unknown>>): Journal | null {
  const begun = typeof earlier === "object" && earlier !== null ? journalOf(earlier as Record<string, unknown>) : null;
  if (kind === "refreshing" && typeof kort === "string") return { kind, kort, earlier: begun };
  if (!isTexts(names)) return null;
  if (kind === "making" && isTexts(before) && (again === null || typeof again === "string")) return { kind, before, names, again, earlier: begun };
  if (kind === "made" && Array.isArray(sheets) && sheets.every(isNotedSheet)) return { kind, sheets, names };
  return null;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isNotedSheet(value: unknown): value is NotedSheet {
  if (typeof value !== "object" || value === null) return false;
  const { id, extent, print, formulas, tables, charts } = value as Record<string, unknown>;
  return typeof id === "string" && typeof print === "string" && typeof charts === "number" && isTexts(tables) && Array.isArray(extent) && extent.every(isRect)
    && Array.isArray(formulas) && formulas.every((one: unknown) => isFormulas(one));
}

function isRect(value: unknown): value is Rect {
  if (typeof value !== "object" || value === null) return false;
  const { top, left, bottom, right } = value as Record<string, unknown>;
  return [top, left, bottom, right].every((side) => Number.isInteger(side));
}

function isFormulas(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { address, print } = value as Record<string, unknown>;
  return typeof address === "string" && typeof print === "string";
}
