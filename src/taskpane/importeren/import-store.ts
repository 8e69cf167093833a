/**
 * The import at hand, for as long as the pane lives: whoever goes to another task, or sees the writing refused, finds the document with all
 * corrections again. Nothing of it is kept in the browser.
 */
import { useSyncExternalStore } from "react";
import type { ImportState } from "./import-state";

const START: ImportState = { kind: "choose", problem: null };

let state: ImportState = START;
const listeners = new Set<() => void>();

export function setImport(next: ImportState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const currentImport = (): ImportState => state;

/** Back to choosing a document. */
export const forgetImport = (): void => setImport(START);

export function useImport(): ImportState {
  return useSyncExternalStore(subscribe, currentImport);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
