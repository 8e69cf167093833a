import { compareSchaal, readSchaal } from "../../../model/schaal";
import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { dutchList, dutchNumber } from "../../text/dutch-list";
import type { BandRij, ReadBanden } from "./rij";

/** Where the table contradicts itself or leaves scores without a scale. Nothing is resolved. */
export function bevindingenVanTabel(read: readonly ReadBanden[], document: SourceDocument): readonly Bevinding[] {
  const found: Bevinding[] = [];
  const add = (ernst: Bevinding["ernst"], code: string, lines: readonly SourceLine[], melding: string): void => {
    const known = [...new Set(lines)].sort((a, b) => a.number - b.number);
    if (known.length > 0) found.push({ ernst, code, plaats: document.plaats(known), melding });
  };
  for (const { rijen, onleesbaar, onvolledig } of read) {
    for (const lines of onleesbaar) add("waarschuwing", "rij-onleesbaar", lines, `"${lines.map(({ text }) => text).join(" ")}" is geen band met een schaal; wij nemen deze rij niet over.`);
    add("waarschuwing", "rij-onvolledig", onvolledig, `De tekst houdt op in een rij ("${onvolledig.map(({ text }) => text).join(" ")}"). Wij nemen die rij niet over.`);
    const reversed = rijen.filter(({ van, tot }) => van !== null && tot !== null && van > tot);
    add("fout", "band-omgekeerd", reversed.flatMap(({ lines }) => lines), `De ondergrens is hoger dan de bovengrens: ${dutchList(reversed.map(named))}. Wij lieten de cijfers staan.`);
    const open = rijen.filter(({ exclusief }) => exclusief);
    add("info", "grens-exclusief", open.flatMap(({ lines }) => lines), `Bij ${dutchList(open.map(({ schaal }) => `schaal ${schaal}`))} staat tot, boven, < of >. Dat sluit het getal zelf meestal uit; de tabel bevat het gedrukte getal. Ligt een score precies op zo'n grens, kies dan zelf.`);
    if (rijen.some(({ kolom }) => kolom > 0)) {
      add("waarschuwing", "conversie-meer-kolommen", rijen.filter(({ kolom }) => kolom > 0).flatMap(({ lines }) => lines), "De tabel heeft meer dan één kolom met banden (bijvoorbeeld per hoofdgroep). Het kader kent één kolom: banden van verschillende kolommen overlappen elkaar, en een score die in twee banden ligt geeft geen schaal. Houd van de rijen alleen de kolom die u nodig hebt.");
      continue;
    }
    const lower = rijen.length > 1 && rijen.every(({ tot }) => tot === null);
    if (lower) add("waarschuwing", "alleen-ondergrenzen", rijen.flatMap(({ lines }) => lines), "De tabel noemt van elke schaal alleen waar zij begint. Waar zij ophoudt staat er niet, dus een score boven de tweede grens ligt in meer dan één band en geeft geen schaal. Vul de kolom tot aan, meestal tot vlak onder de volgende grens.");
    else neighbours(rijen, add);
    widths(rijen, add);
  }
  return found;
}

type Add = (ernst: Bevinding["ernst"], code: string, lines: readonly SourceLine[], melding: string) => void;

function neighbours(rijen: readonly BandRij[], add: Add): void {
  const bands = [...rijen].filter(({ van, tot }) => van === null || tot === null || van <= tot).sort((a, b) => (a.van ?? -Infinity) - (b.van ?? -Infinity));
  // Tables in halves ("0-89,5", "90-119,5") leave no gap between their bands.
  const whole = bands.every(({ van, tot }) => Number.isInteger(van ?? 0) && Number.isInteger(tot ?? 0));
  let highest: BandRij | null = null;
  for (const band of bands) {
    if (highest) {
      const [end, start] = [highest.tot ?? Infinity, band.van ?? -Infinity];
      const both = [...highest.lines, ...band.lines];
      if (start === end) add("waarschuwing", "gedeelde-grens", both, `Score ${dutchNumber(start)} staat in twee banden: ${named(highest)} en ${named(band)}. Welke geldt, staat er niet; zo'n score krijgt geen schaal.`);
      else if (start < end) add("fout", "banden-overlappen", both, `De banden ${named(highest)} en ${named(band)} overlappen. Een score die in beide ligt, krijgt geen schaal.`);
      else if (whole && start > end + 1) add("waarschuwing", "banden-gat", both, `Tussen ${named(highest)} en ${named(band)} liggen scores zonder schaal (${dutchNumber(end + 1)}${start - end > 2 ? ` tot en met ${dutchNumber(start - 1)}` : ""}).`);
      falls(highest, band, both, add);
    }
    if (!highest || (band.tot ?? Infinity) > (highest.tot ?? Infinity)) highest = band;
  }
}

function falls(lower: BandRij, higher: BandRij, lines: readonly SourceLine[], add: Add): void {
  if (readSchaal(lower.schaal) === null || readSchaal(higher.schaal) === null || compareSchaal(lower.schaal, higher.schaal) < 0) return;
  add("waarschuwing", "schaal-loopt-niet-op", lines, `Meer punten geven hier geen hogere schaal: ${named(lower)} en ${named(higher)}.`);
}

/** The width may count both bounds or one of them; one of the two must hold for the whole table. */
function widths(rijen: readonly BandRij[], add: Add): void {
  const printed = rijen.filter(({ breedte, van, tot }) => breedte !== null && van !== null && tot !== null);
  const off = (row: BandRij, both: number): boolean => row.breedte !== (row.tot ?? 0) - (row.van ?? 0) + both;
  const wrong = [printed.filter((row) => off(row, 1)), printed.filter((row) => off(row, 0))].sort((a, b) => a.length - b.length)[0] ?? [];
  if (printed.length > 0 && wrong.length > 0) add("info", "bandbreedte-klopt-niet", wrong.flatMap(({ lines }) => lines), `De gedrukte bandbreedte past niet bij de grenzen: ${dutchList(wrong.map((row) => `${named(row)} (gedrukt ${dutchNumber(row.breedte ?? 0)})`))}. Wij volgen de grenzen.`);
}

function named({ van, tot, schaal }: BandRij): string {
  const band = van === null ? `tot en met ${dutchNumber(tot ?? 0)}` : tot === null ? `vanaf ${dutchNumber(van)}` : `${dutchNumber(van)}-${dutchNumber(tot)}`;
  return `${band} (schaal ${schaal})`;
}
