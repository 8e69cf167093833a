import { byId, element } from "./element";

const SHOWN_MS = 12_000;

/** A sentence at the bottom of the window. An alarm stays until it is closed. */
export function notice(sentence: string, kind: "info" | "alarm" = "info"): void {
  const close = element("button", { type: "button", "aria-label": "Melding sluiten" }, "×");
  const box = element("div", { class: `notice ${kind}` }, element("span", {}, sentence), close);
  close.addEventListener("click", () => box.remove());
  byId("notices").append(box);
  if (kind === "info") setTimeout(() => box.remove(), SHOWN_MS);
}
