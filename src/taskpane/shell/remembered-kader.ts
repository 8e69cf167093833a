/**
 * The framework that was chosen last, for the ribbon's button: a setting without anything personal, in the browser's storage under the
 * partition that Office gives an add-in.
 */
const KEY = "functieboek.kader";

function storageKey(): string {
  const partition = (Office.context as { partitionKey?: string }).partitionKey;
  return partition === undefined ? KEY : `${partition}${KEY}`;
}

export function rememberKader(id: string): void {
  try {
    localStorage.setItem(storageKey(), id);
  } catch {
    // Storage may be closed by policy; then the default is offered next time.
  }
}

/** null when none was chosen, or storage is closed. */
export function rememberedKader(): string | null {
  try {
    return localStorage.getItem(storageKey());
  } catch {
    return null;
  }
}
