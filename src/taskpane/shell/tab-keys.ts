/**
 * On the web Office.js takes the Tab key over (`onWindowKeydown` of its web files): it goes from link to field to button by a list of its
 * own, which has no folds (`summary`), and from anything that is not on that list, such as the heading that a new screen focuses, it leaves
 * the pane for Excel. So the key is kept from Office.js while there is somewhere to go within the pane, and the browser moves as it does on
 * every page. At either end of the pane Office.js has it again, and Excel takes over.
 */
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]";

/** Listens on the page, which hears a key before the window does, where Office.js listens. */
export function keepTabInPane(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    if (hasStop(page, event.target, event.shiftKey)) event.stopPropagation();
  });
}

/** Whether the Tab key has somewhere to go from an element, forwards or backwards. */
function hasStop(page: Document, from: HTMLElement, backwards: boolean): boolean {
  // Where nothing has the focus the browser goes on from where it was lost.
  if (from === page.body) return stopsOf(page).length > 0;
  const side = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return stopsOf(page).some((stop) => (from.compareDocumentPosition(stop) & side) !== 0 && !isSameGroup(from, stop));
}

function stopsOf(page: Document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0 && !stop.matches(":disabled") && stop.checkVisibility({ visibilityProperty: true }));
}

/** Radio buttons of one group are one stop. */
function isSameGroup(from: HTMLElement, stop: HTMLElement): boolean {
  return from instanceof HTMLInputElement && stop instanceof HTMLInputElement && from.type === "radio" && stop.type === "radio" && from.name === stop.name;
}
