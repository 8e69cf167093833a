import type { SourceLine } from "../document/source-line";
import type { Cleaned } from "./cleaned";

/** Once the header of a page is out, the first line of its text begins the page. */
export function restartPages(lines: readonly SourceLine[]): Cleaned {
  let page: number | null = null;
  return {
    lines: lines.map((line) => {
      const starts = line.page !== null && line.page !== page;
      page = line.page;
      return starts && !line.pageStart ? { ...line, pageStart: true } : line;
    }),
    takenOut: [],
  };
}
