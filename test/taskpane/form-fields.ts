/** Filling in the fields of the pane as a user does: by their label, with the events that a browser gives. */

/** The field that a label names. @throws when there is none */
export function field<T extends HTMLElement>(label: string): T {
  const found = [...document.querySelectorAll("label")].find((one) => one.textContent === label);
  const control = found && document.getElementById(found.htmlFor);
  if (!control) throw new Error(`no field "${label}" in: ${document.body.textContent}`);
  return control as T;
}

/** Types a value in place of what stands there, and leaves the field. */
export function fill(label: string, value: string): void {
  const control = field<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(label);
  // React hears of a change only when the value was set as the browser sets it.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control) as object, "value")?.set?.call(control, value);
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  control.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

/** Hands files to the file field of the page, as its picker does. */
export function chooseFiles(...files: readonly File[]): void {
  const picker = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!picker) throw new Error("no file field");
  Object.defineProperty(picker, "files", { configurable: true, get: () => files });
  picker.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A file as the picker gives it; jsdom's own cannot be read as bytes. */
export function pickedFile(name: string, bytes: Uint8Array): File {
  const file = new File([], name);
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
  return file;
}
