/** What emptying does to each sheet: for the user to see, and for the workbook to do. */
import { isVoortgang } from "../../../../plans/beoordeling/voortgang-hr";
import type { Emptying } from "../../../../workbook/excel/write/empty-cells";
import type { Gekozen } from "./keuze";
import type { Vindplaats } from "./vindplaats";

/** One sheet in the list that the user confirms. */
export interface Leging extends Emptying {
  readonly isProtected: boolean;
  /** Whose; none for overviews. */
  readonly namen: readonly string[];
  /** Cells of ours that go, of which in a table by column. */
  readonly aantal: number;
  readonly rijen: number;
  readonly kolommen: readonly string[];
  /** Cells that the user typed beside or under it. */
  readonly eigen: number;
}

/** By sheet, in the order of the workbook's sheets as read. @param tabs names in use: a renamed sheet gets its name back when that is free */
export function legingen({ plaatsen }: Gekozen, tabs: readonly string[]): readonly Leging[] {
  const bySheet = new Map<string, Vindplaats[]>();
  for (const place of plaatsen) bySheet.set(place.sheet.id, [...(bySheet.get(place.sheet.id) ?? []), place]);
  const taken = new Set(tabs.map((name) => name.toLowerCase()));
  return [...bySheet.values()].flatMap((places): Leging[] => {
    const [first] = places;
    if (!first) return [];
    const { id, name, isProtected, marker } = first.sheet;
    const own = places.flatMap(({ cellen }) => cellen);
    const typed = places.flatMap(({ eigen }) => eigen);
    return [{
      id, name, isProtected, marker, printed: isVoortgang(marker.key), cells: [...own, ...typed], remarks: places.flatMap(({ opmerkingen }) => opmerkingen), tab: name !== marker.name && !taken.has(marker.name.toLowerCase()) ? marker.name : null,
      namen: [...new Set(places.map(({ naam }) => naam).filter((naam) => naam !== ""))], aantal: own.length, rijen: places.filter(({ kolommen }) => kolommen.length > 0).length,
      kolommen: [...new Set(places.flatMap(({ kolommen }) => kolommen))], eigen: typed.length,
    }];
  });
}
