/**
 * What the pane remembers of its user, for every workbook: settings without anything personal, in the browser's storage under the
 * partition that Office gives an add-in.
 */
const KEYS = { kader: "functieboek.kader", voorkeuren: "functieboek.voorkeuren" } as const;

export type Remembered = keyof typeof KEYS;

function storageKey(what: Remembered): string {
  const partition = (Office.context as { partitionKey?: string } | undefined)?.partitionKey;
  return partition === undefined ? KEYS[what] : `${partition}${KEYS[what]}`;
}

/** @param value null forgets it */
export function remember(what: Remembered, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(storageKey(what));
    else localStorage.setItem(storageKey(what), value);
  } catch {
    // Storage may be closed by policy; then the default is offered next time.
  }
}

/** null when there is nothing, or storage is closed. */
export function remembered(what: Remembered): string | null {
  try {
    return localStorage.getItem(storageKey(what));
  } catch {
    return null;
  }
}
