import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";
import type { Section } from "./sections";

const WERKPROCES = /^(werkproces [0-9]{1,2}\.[0-9]{1,2})[.:]? (\S.{1,200})$/i;

/** Werkprocessen that stand among the text of a section become sections of their own, each with what follows it. */
export function splitWerkprocessen(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    const parts: { label: string; labelLines: readonly SourceLine[]; lines: SourceLine[] }[] = [{ ...section, lines: [] }];
    for (const line of section.lines) {
      const found = matchShort(line.text, WERKPROCES);
      if (found) parts.push({ label: (found[1] ?? "").toLowerCase(), labelLines: [], lines: [{ ...line, text: found[2] ?? "" }] });
      else parts.at(-1)?.lines.push(line);
    }
    return parts.filter(({ label, lines }, index) => index > 0 || lines.length > 0 || (label !== "" && parts.length === 1));
  });
}
