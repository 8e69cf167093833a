import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";
import { kindLines } from "./line-kind";

const NUMBERED = /^([0-9]{1,2})[.)] (\S.{0,1500})$/;

/** Items that are numbered instead of marked: "1." straight below a question or heading, and the numbers that follow on it. They become bullets. */
export function numberedItems(lines: readonly SourceLine[]): readonly SourceLine[] {
  let expected = 0;
  let opens = false;
  return lines.map((line) => {
    const found = line.bullet === null ? matchShort(line.text, NUMBERED) : null;
    const [kind] = kindLines([line]).map((one) => one.kind);
    const number = Number(found?.[1] ?? 0);
    if (found && ((opens && number === 1) || (expected > 1 && number === expected))) {
      expected = number + 1;
      opens = false;
      return { ...line, bullet: `${number}.`, text: found[2] ?? "" };
    }
    opens = kind === "vraag" || kind === "aspect";
    if (kind !== "tekst") expected = 0;
    return line;
  });
}
