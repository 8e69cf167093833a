import { byId } from "./element";
import type { PaneExit } from "./host/leaves-pane";

/** Takes the keyboard from the pane to where Excel would: its own buttons around the pane, or the cells. */
export function leavePane(to: PaneExit): void {
  if (to === "sheet") focusCells();
  else byId(to === "header-first" ? "pane-reload" : "pane-close").focus();
}

/** F6 goes from the cells to the pane and back, as between the parts of Excel's window (with Ctrl on the web). */
export function followF6(enterPane: () => void): void {
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    if (byId("pane").contains(document.activeElement)) focusCells();
    else enterPane();
  }, { capture: true });
}

function focusCells(): void {
  // Univer listens for keys in the hidden editor over its canvas.
  document.querySelector<HTMLElement>("#__editor___INTERNAL_EDITOR__DOCS_NORMAL")?.focus();
}
