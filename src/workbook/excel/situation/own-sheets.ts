import type { Marker } from "../../../model/marker";
import { tell, type Message } from "../messages/message";

/** A sheet with our marker, as found. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly marker: Marker;
}

export interface OwnSheets {
  readonly own: readonly MarkedSheet[];
  /** Sheets that look like ours but are not counted as ours: renamed, or a copy that the user made. */
  readonly strays: readonly MarkedSheet[];
  /** What to tell of those. */
  readonly doubts: readonly Message[];
}

/**
 * Which of the marked sheets are ours. A copy that the user made carries the marker of the original under another tab name, and is the
 * user's: of the sheets with one key only the one that has kept its name is ours. When none has, or several have, none is.
 */
export function ownSheets(marked: readonly MarkedSheet[]): OwnSheets {
  const own: MarkedSheet[] = [];
  const strays: MarkedSheet[] = [];
  const doubts: Message[] = [];
  for (const key of new Set(marked.map((sheet) => sheet.marker.key))) {
    const group = marked.filter((sheet) => sheet.marker.key === key);
    const named = group.filter((sheet) => sheet.name === sheet.marker.name);
    const [only] = named;
    if (only && named.length === 1) own.push(only);
    else doubts.push(doubtOf(group));
    strays.push(...group.filter((sheet) => !own.includes(sheet)));
  }
  return { own, strays, doubts };
}

function doubtOf(group: readonly MarkedSheet[]): Message {
  const [first, second] = group;
  if (first && !second) return tell("sheetRenamed", { sheet: first.name, made: first.marker.name });
  return tell("sheetsAlike", { sheets: group.map((sheet) => sheet.name), made: [...new Set(group.map((sheet) => sheet.marker.name))] });
}
