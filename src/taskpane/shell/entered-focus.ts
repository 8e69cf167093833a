/** Fluent UI draws the line around a control that carries this. */
const SEEN = "data-fui-focus-visible";

/**
 * Shows where the keyboard is when Excel brings it into the pane with F6: Office.js then focuses a control by script, which Fluent UI takes
 * for no work of the keyboard, so that its line came with the first Tab only. The browser knows better. Can go when Fluent UI follows
 * :focus-visible itself.
 */
export function showEnteredFocus(page: Document): void {
  page.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.matches(":focus-visible")) target.setAttribute(SEEN, "");
  });
  page.addEventListener("focusout", ({ target }) => {
    if (target instanceof HTMLElement) target.removeAttribute(SEEN);
  });
}
