/**
 * Keeps the keyboard's place when what had the focus is taken off the screen, for instance a question that was answered: without this the
 * next key would go to nothing, and a screen reader would begin at the top of the page. The focus goes to the first control of the part of
 * the screen that it stood in, else to the heading. Only while the pane has the keyboard: nobody is pulled out of the sheet.
 */
export function keepFocus(page: Document): void {
  let path: readonly Element[] = [];
  page.addEventListener("focusin", ({ target }) => {
    path = target instanceof Element ? pathOf(target) : [];
  });
  new MutationObserver(() => {
    if (page.activeElement !== page.body || path[0]?.isConnected !== false || !page.hasFocus()) return;
    // A screen that comes focuses its own heading first.
    const part = path.find((element) => element.isConnected && element !== page.body);
    path = [];
    const near = part?.querySelector<HTMLElement>("button:not(:disabled), input:not(:disabled), select, textarea, summary");
    (part?.matches("main, #pane") === false && near ? near : page.querySelector<HTMLElement>("h1"))?.focus();
  }).observe(page.body, { childList: true, subtree: true });
}

function pathOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}
