import type { Losses } from "./losses";
import { unescapeText } from "./escaped-text";
import type { XmlElement } from "./xml-tree";

/** The shared texts by number. Formatting within a text is dropped. */
export function readStrings(root: XmlElement, losses: Losses): readonly string[] {
  return root.all("si").map((item) => {
    if (item.child("r")) losses.add("opmaak van een deel van de tekst in een cel");
    return stringOf(item);
  });
}

/** The text of <si> or <is>: its own, or of its runs; reading aids for Japanese (rPh) are no part of it. */
export function stringOf(item: XmlElement): string {
  const runs = item.all("r").map((run) => run.child("t")?.text ?? "").join("");
  return unescapeText((item.child("t")?.text ?? "") + runs);
}
