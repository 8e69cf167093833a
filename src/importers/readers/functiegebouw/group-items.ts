/** The lines below a heading as items, with the subheading that they stand under. */
import type { SourceLine } from "../../document/source-line";
import { endedEarly } from "../../steps/line-width";

export interface ItemGroup {
  /** A short line straight above bullets. */
  readonly kop: readonly SourceLine[];
  readonly items: readonly (readonly SourceLine[])[];
}

const ENDED = /[.!?:;]["”’)]?$/;
const GOES_ON = /^["“‘(]?[\p{Ll}0-9]/u;
const LONGEST_KOP = 100;
/** A document of shorter lines than this wraps none of them. */
const NARROWEST = 60;

/** @param width the length at which lines of this document wrap */
export function groupItems(lines: readonly SourceLine[], whole: boolean, width: number): readonly ItemGroup[] {
  const groups: { kop: readonly SourceLine[]; items: SourceLine[][] }[] = [];
  let run: SourceLine[] = [];
  const open = (): { kop: readonly SourceLine[]; items: SourceLine[][] } => {
    const last = groups.at(-1);
    if (last) return last;
    const first = { kop: [], items: [] };
    groups.push(first);
    return first;
  };
  const endRun = (beforeBullet: boolean): void => {
    if (run.length === 0) return;
    const length = run.reduce((sum, line) => sum + line.text.length, 0);
    if (beforeBullet && length <= LONGEST_KOP && !ENDED.test(run.at(-1)?.text ?? "")) groups.push({ kop: run, items: [] });
    else open().items.push(run);
    run = [];
  };
  let previous: SourceLine | null = null;
  lines.forEach((line, index) => {
    if (line.bullet !== null) {
      endRun(true);
      open().items.push([line]);
    } else if (previous && goesOn(previous, line, lines[index + 1], whole, width)) {
      if (run.length > 0) run.push(line);
      else open().items.at(-1)?.push(line);
    } else {
      endRun(false);
      run = [line];
    }
    previous = line;
  });
  endRun(false);
  return groups;
}

/** A wrapped line goes on in the next one. A paragraph of Word is whole. */
function goesOn(previous: SourceLine, line: SourceLine, next: SourceLine | undefined, whole: boolean, width: number): boolean {
  if (whole || line.heading !== null) return false;
  if (GOES_ON.test(line.text)) return !ENDED.test(previous.text) || line.blanksBefore === 0;
  if (line.blanksBefore > 0) return false;
  return next?.bullet == null || !(width < NARROWEST || endedEarly(previous, line, width));
}
