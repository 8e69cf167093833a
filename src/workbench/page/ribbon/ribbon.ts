import { byId, element } from "../element";
import type { Manifest, RibbonButton } from "./manifest";

export interface RibbonActions {
  readonly openPane: () => void;
  readonly press: (button: RibbonButton) => void;
  readonly openFile: () => void;
  readonly saveFile: () => void;
  readonly newBook: () => void;
}

const OPEN = "M4 20V5h6l2 2h8v3M4 20l3-9h15l-3 9z";
const SAVE = "M4 4h13l3 3v13H4zM8 4v5h7V4M8 20v-6h8v6";
const NEW = "M6 3h8l4 4v14H6zM14 3v4h4M12 10v7M8.5 13.5h7";

/** The ribbon: what the workbench itself can do with the workbook, and the add-in's group as its manifest has it. `extra` stands behind them. */
export function showRibbon(manifest: Manifest, actions: RibbonActions, extra: readonly HTMLElement[]): void {
  const own = [drawnButton("Nieuwe werkmap", NEW, actions.newBook), drawnButton("Openen", OPEN, actions.openFile), drawnButton("Opslaan als .xlsx", SAVE, actions.saveFile)];
  const addin = manifest.buttons.map((button) => {
    const shown = element("button", { type: "button", class: "ribbon-button", id: `ribbon-${button.id}`, title: button.tip },
      element("img", { src: button.icon, alt: "" }), element("span", {}, button.label));
    shown.addEventListener("click", () => (button.functionName === null ? actions.openPane() : actions.press(button)));
    return shown;
  });
  byId("ribbon").replaceChildren(group("Werkmap", own), group(manifest.group, addin), ...extra);
}

export function group(title: string, content: readonly HTMLElement[]): HTMLElement {
  return element("section", { class: "ribbon-group", "aria-label": title }, element("div", {}, ...content), element("h3", {}, title));
}

function drawnButton(label: string, path: string, action: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "ribbon-button" });
  button.innerHTML = `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true"><path d="${path}"/></svg>`;
  button.append(element("span", {}, label));
  button.addEventListener("click", action);
  return button;
}
