import type { Formatieplaats } from "../../model/formatieplan/formatieplaats";
import type { Overgang } from "../was-wordt/was-wordt-plaats";

const TEN_THOUSAND = 10_000;

export interface GesplitstePlaatsen {
  readonly plaatsen: readonly Formatieplaats[];
  /** Dutch sentences: what a row did not say per place, and where it was put. */
  readonly meldingen: readonly string[];
  /** For was/wordt: the row with its number, and each of its places. */
  readonly overgangen: readonly Overgang[];
}

/**
 * Rows with more than one place become a row per place, on request. Every total stays: the formatie is parted equally (what four decimals
 * leave goes to the first places); bezetting and absence fill the places in order, so that vacature and bovenformatief stay as they were;
 * persons (unless one a place) and inhuur, which a row does not state per place, stay with the first. Numbers get ".1", ".2".
 * @param urenPerWeek hours of 1 fte: how much a place of a row in hours holds
 */
export function splitsInPlaatsen(plaatsen: readonly Formatieplaats[], urenPerWeek: number | null): GesplitstePlaatsen {
  const meldingen: string[] = [];
  const overgangen: Overgang[] = [];
  const parted = plaatsen.flatMap((plaats, at) => {
    const count = plaats.aantalPlaatsen ?? 1;
    if (count < 2 || !Number.isInteger(count)) return [plaats];
    const name = plaats.formatieplaats ?? plaats.functie ?? `rij ${at + 1}`;
    const spread = [...(plaats.bezetting === null ? [] : ["bezetting"]), ...(plaats.afwezig === null ? [] : ["afwezigheid"])];
    if (spread.length > 0) meldingen.push(`${name}: ${spread.join(" en ")} ${spread.length > 1 ? "zijn" : "is"} op volgorde over ${count} plaatsen verdeeld; het totaal is gelijk gebleven. Controleer per plaats.`);
    if (plaats.aantalPersonen !== null && plaats.aantalPersonen !== count) meldingen.push(`${name}: ${plaats.aantalPersonen} personen op ${count} plaatsen; het aantal staat bij de eerste plaats.`);
    if (plaats.inhuurFte !== null || plaats.inhuurPerMaand !== null) meldingen.push(`${name}: de inhuur staat bij de eerste plaats.`);
    if (plaats.naam !== null) meldingen.push(`${name}: de naam staat bij de eerste plaats.`);
    const own = parts(plaats, count, urenPerWeek);
    for (const { formatieplaats } of own) if (formatieplaats !== null) overgangen.push({ was: plaats.formatieplaats, wordt: formatieplaats, motief: "gesplitst in plaatsen" });
    return own;
  });
  return { plaatsen: parted, meldingen, overgangen };
}

function parts(plaats: Formatieplaats, count: number, urenPerWeek: number | null): readonly Formatieplaats[] {
  const fte = equal(plaats.fte, count);
  const uren = equal(plaats.uren, count);
  const rooms = fte ?? (uren !== null && urenPerWeek !== null && urenPerWeek > 0 ? uren.map((each) => each / urenPerWeek) : Array.from({ length: count }, () => 1));
  const bezetting = inOrder(plaats.bezetting, rooms);
  const afwezig = inOrder(plaats.afwezig, bezetting ?? rooms);
  return Array.from({ length: count }, (_, at): Formatieplaats => {
    const first = at === 0;
    return {
      ...plaats,
      formatieplaats: plaats.formatieplaats === null ? null : `${plaats.formatieplaats}.${at + 1}`,
      aantalPlaatsen: 1,
      fte: fte?.[at] ?? null,
      uren: uren?.[at] ?? null,
      bezetting: bezetting?.[at] ?? null,
      afwezig: afwezig?.[at] ?? null,
      aantalPersonen: plaats.aantalPersonen === count ? 1 : first ? plaats.aantalPersonen : null,
      naam: first ? plaats.naam : null,
      ...(first ? {} : { inhuurFte: null, inhuurVanaf: null, inhuurTot: null, inhuurPerMaand: null, inhuurDekking: null }),
    };
  });
}

function equal(total: number | null, count: number): readonly number[] | null {
  if (total === null) return null;
  const units = Math.round(total * TEN_THOUSAND);
  const each = Math.floor(units / count);
  return Array.from({ length: count }, (_, at) => (each + (at < units - each * count ? 1 : 0)) / TEN_THOUSAND);
}

/** Fills up to each room in turn; what is over stands in the last. */
function inOrder(total: number | null, rooms: readonly number[]): readonly number[] | null {
  if (total === null) return null;
  let left = Math.round(total * TEN_THOUSAND);
  return rooms.map((room, at) => {
    const taken = at === rooms.length - 1 ? left : Math.min(left, Math.round(room * TEN_THOUSAND));
    left -= taken;
    return taken / TEN_THOUSAND;
  });
}
