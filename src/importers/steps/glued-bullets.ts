import type { SourceLine } from "../document/source-line";
import type { Cleaned } from "./cleaned";

const GLUED = /^[-–−]\p{L}/u;

/** "-zelfreflectie": a dash without its blank is a bullet when a neighbouring line opens the same way. */
export function openGluedBullets(lines: readonly SourceLine[]): Cleaned {
  const glued = lines.map((line) => line.bullet === null && GLUED.test(line.text.slice(0, 3)));
  return {
    lines: lines.map((line, index) => {
      if (!glued[index] || !(glued[index - 1] || glued[index + 1])) return line;
      return { ...line, bullet: line.text.charAt(0), text: line.text.slice(1).trimStart() };
    }),
    takenOut: [],
  };
}
