import type { Marker } from "../../../model/marker";

/** A sheet with our marker, as found. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly marker: Marker;
}

export interface OwnSheets {
  readonly own: readonly MarkedSheet[];
  /** Dutch sentences on sheets that look like ours but are not counted as ours. */
  readonly doubts: readonly string[];
}

/**
 * Which of the marked sheets are ours. A copy that the user made carries the marker of the original under another tab name, and is the
 * user's: of the sheets with one key only the one that has kept its name is ours. When none has, or several have, none is.
 */
export function ownSheets(marked: readonly MarkedSheet[]): OwnSheets {
  const own: MarkedSheet[] = [];
  const doubts: string[] = [];
  for (const key of new Set(marked.map((sheet) => sheet.marker.key))) {
    const group = marked.filter((sheet) => sheet.marker.key === key);
    const named = group.filter((sheet) => sheet.name === sheet.marker.name);
    const [only] = named;
    if (only && named.length === 1) own.push(only);
    else doubts.push(doubtSentence(group));
  }
  return { own, doubts };
}

function doubtSentence(group: readonly MarkedSheet[]): string {
  const tabs = group.map((sheet) => `'${sheet.name}'`).join(", ");
  const made = [...new Set(group.map((sheet) => `'${sheet.marker.name}'`))].join(", ");
  return group.length === 1
    ? `Het blad ${tabs} is als ${made} gemaakt en heet nu anders; de invoegtoepassing laat het met rust. Geef het zijn oude naam terug om het te kunnen vernieuwen.`
    : `De bladen ${tabs} zijn alle uit ${made} ontstaan; welk het oorspronkelijke is, is niet te zien, en de invoegtoepassing laat ze met rust.`;
}
