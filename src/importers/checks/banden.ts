import { compareSchaal, readSchaal } from "../../model/schaal";
import type { Bevinding, Conversie } from "../../model/tabellen";
import { dutchList, dutchNumber, places } from "../text/dutch-list";
import type { Check } from "./check";

/** From so many pairs on, and this share of the rows, bands that overlap are bands of different columns or tables: one finding says it for all. */
const FEWEST_PAIRS = 3;
const SHARE = 0.4;

/** Where a score table contradicts itself or leaves scores without a scale. Nothing is resolved. */
export const banden: Check = ({ tabellen }) => {
  const rijen = tabellen.Conversie ?? [];
  const found = [...turned(rijen)];
  if (rijen.length > 1 && rijen.every(({ tot }) => tot === null)) return [...found, lowerBoundsOnly(rijen)];
  return [...found, ...neighbours(rijen)];
};

function turned(rijen: readonly Conversie[]): readonly Bevinding[] {
  const wrong = rijen.filter(({ van, tot }) => van !== null && tot !== null && van > tot);
  if (wrong.length === 0) return [];
  return [{ ernst: "fout", code: "band-omgekeerd", plaats: places(wrong), melding: `De ondergrens is hoger dan de bovengrens: ${dutchList(wrong.map(named))}. Wij lieten de cijfers staan.` }];
}

function lowerBoundsOnly(rijen: readonly Conversie[]): Bevinding {
  return {
    ernst: "waarschuwing", code: "alleen-ondergrenzen", plaats: places(rijen),
    melding: "De tabel noemt van elke schaal alleen waar zij begint. Waar zij ophoudt staat er niet, dus een score boven de tweede grens ligt in meer dan één band en geeft geen schaal. Vul de kolom tot aan, meestal tot vlak onder de volgende grens.",
  };
}

function neighbours(rijen: readonly Conversie[]): readonly Bevinding[] {
  const found: Bevinding[] = [];
  const bands = rijen.filter(({ van, tot }) => van === null || tot === null || van <= tot).sort((a, b) => (a.van ?? -Infinity) - (b.van ?? -Infinity));
  // Tables in halves ("0-89,5", "90-119,5") leave no gap between their bands.
  const whole = bands.every(({ van, tot }) => Number.isInteger(van ?? 0) && Number.isInteger(tot ?? 0));
  let highest: Conversie | null = null;
  for (const band of bands) {
    if (highest) for (const one of between(highest, band, whole)) found.push(one);
    if (!highest || (band.tot ?? Infinity) > (highest.tot ?? Infinity)) highest = band;
  }
  const overlaps = found.filter(({ code }) => code === "banden-overlappen");
  if (overlaps.length < FEWEST_PAIRS || overlaps.length < rijen.length * SHARE) return found;
  return [{
    ernst: "fout", code: "conversie-meer-kolommen", plaats: places(rijen),
    melding: `Van de ${rijen.length} banden overlappen er veel: de tabel heeft meer dan één kolom met banden (bijvoorbeeld per hoofdgroep), of er staan meer tabellen in het document. Het kader kent één tabel; een score die in twee banden ligt geeft geen schaal. Houd van de rijen alleen de kolom of tabel die u nodig hebt.`,
  }];
}

function between(lower: Conversie, higher: Conversie, whole: boolean): readonly Bevinding[] {
  const plaats = places([lower, higher]);
  const [end, start] = [lower.tot ?? Infinity, higher.van ?? -Infinity];
  const found: Bevinding[] = [];
  if (start === end) found.push({ ernst: "waarschuwing", code: "gedeelde-grens", plaats, melding: `Score ${dutchNumber(start)} staat in twee banden: ${named(lower)} en ${named(higher)}. Welke geldt, staat er niet; zo'n score krijgt geen schaal.` });
  else if (start < end) found.push({ ernst: "fout", code: "banden-overlappen", plaats, melding: `De banden ${named(lower)} en ${named(higher)} overlappen. Een score die in beide ligt, krijgt geen schaal.` });
  else if (whole && start > end + 1) found.push({ ernst: "waarschuwing", code: "banden-gat", plaats, melding: `Tussen ${named(lower)} en ${named(higher)} liggen scores zonder schaal (${dutchNumber(end + 1)}${start - end > 2 ? ` tot en met ${dutchNumber(start - 1)}` : ""}).` });
  if (readSchaal(lower.schaal) !== null && readSchaal(higher.schaal) !== null && compareSchaal(lower.schaal, higher.schaal) >= 0) {
    found.push({ ernst: "waarschuwing", code: "schaal-loopt-niet-op", plaats, melding: `Meer punten geven hier geen hogere schaal: ${named(lower)} en ${named(higher)}.` });
  }
  return found;
}

function named({ van, tot, schaal }: Conversie): string {
  const band = van === null ? `tot en met ${dutchNumber(tot ?? 0)}` : tot === null ? `vanaf ${dutchNumber(van)}` : `${dutchNumber(van)}-${dutchNumber(tot)}`;
  return `${band} (schaal ${schaal})`;
}
