/**
 * A page of jsdom as a page that a browser can show: its elements with what was typed and ticked in them, and the rules of its style sheets
 * as Griffel gave them. jsdom has no layout and reads no colours; Chromium has both.
 */
const RULES = new WeakMap<CSSStyleSheet, string[]>();

/** Keeps the rules from now on as they are written: jsdom's own reading of them loses what it does not know. */
export function keepRules(): void {
  const insert = CSSStyleSheet.prototype.insertRule;
  CSSStyleSheet.prototype.insertRule = function insertAndKeep(this: CSSStyleSheet, rule: string, index = 0): number {
    const rules = RULES.get(this) ?? [];
    rules.splice(index, 0, rule);
    RULES.set(this, rules);
    return insert.call(this, rule, index);
  };
}

/** The elements of the page and its styles. */
export function snapshot(page: Document): string {
  const styles = [...page.querySelectorAll("style")].map((style) => {
    const rules = style.sheet ? RULES.get(style.sheet) : undefined;
    return `<style${style.media === "" ? "" : ` media="${style.media}"`}>${rules?.join("\n") ?? style.textContent}</style>`;
  });
  const body = page.body.cloneNode(true) as HTMLElement;
  const [shown, copied] = [[...page.body.querySelectorAll("input, select, textarea")], [...body.querySelectorAll("input, select, textarea")]];
  shown.forEach((control, at) => {
    const copy = copied[at];
    if (control instanceof HTMLTextAreaElement && copy) copy.textContent = control.value;
    else if (control instanceof HTMLSelectElement && copy) [...copy.querySelectorAll("option")].forEach((option, nr) => option.toggleAttribute("selected", nr === control.selectedIndex));
    else if (control instanceof HTMLInputElement && copy) {
      if (control.type !== "file") copy.setAttribute("value", control.value);
      copy.toggleAttribute("checked", control.checked);
    }
  });
  body.querySelectorAll("style, script").forEach((element) => element.remove());
  return `<!doctype html><html lang="${page.documentElement.lang}"><head><meta charset="utf-8"><title>Functieboek</title>${styles.join("")}</head><body>${body.innerHTML}</body></html>`;
}
