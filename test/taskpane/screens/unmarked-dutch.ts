import { hasDutch } from "../dutch-words";

/** What is read aloud beside the text itself. */
const SPOKEN = ["aria-label", "title", "alt", "placeholder"];

/** Texts on the page with Dutch words in them that are not marked as Dutch. */
export function unmarkedDutch(): readonly string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Element && (node.getAttribute("lang") === "nl" || node.tagName === "STYLE")) return;
    const texts = node instanceof Element ? SPOKEN.map((name) => node.getAttribute(name) ?? "") : node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [];
    found.push(...texts.filter(hasDutch));
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return found;
}
