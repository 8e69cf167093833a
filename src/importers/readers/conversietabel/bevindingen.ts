import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { dutchList, dutchNumber } from "../../text/dutch-list";
import type { BandRij, ReadBanden } from "./rij";

/** What is printed and does not come into the table: rows without a band or scale, bounds that are not included, widths. */
export function bevindingenVanTabel(read: readonly ReadBanden[], document: SourceDocument): readonly Bevinding[] {
  const found: Bevinding[] = [];
  const add = (ernst: Bevinding["ernst"], code: string, lines: readonly SourceLine[], melding: string): void => {
    const known = [...new Set(lines)].sort((a, b) => a.number - b.number);
    if (known.length > 0) found.push({ ernst, code, plaats: document.plaats(known), melding });
  };
  for (const { rijen, koppen, onleesbaar, onvolledig, schaalkolommen } of read) {
    add("fout", "kolom-gekozen", schaalkolommen.length > 0 ? koppen : [], `${schaalkolommen.length} kolommen noemen een schaal: ${dutchList(schaalkolommen.map((head) => `"${head}"`))}. Wij lazen "${schaalkolommen[0] ?? ""}". Is een andere bedoeld, haal dan deze kolom uit de tabel en lees haar opnieuw in.`);
    for (const lines of onleesbaar) add("waarschuwing", "rij-onleesbaar", lines, `"${lines.map(({ text }) => text).join(" ")}" is geen band met een schaal; wij nemen deze rij niet over.`);
    add("waarschuwing", "rij-onvolledig", onvolledig, `De tekst houdt op in een rij ("${onvolledig.map(({ text }) => text).join(" ")}"). Wij nemen die rij niet over.`);
    const open = rijen.filter(({ exclusief }) => exclusief);
    add("info", "grens-exclusief", open.flatMap(({ lines }) => lines), `Bij ${dutchList(open.map(({ schaal }) => `schaal ${schaal}`))} staat tot, boven, < of >. Dat sluit het getal zelf meestal uit; de tabel bevat het gedrukte getal. Ligt een score precies op zo'n grens, kies dan zelf.`);
    const wrong = wrongWidths(rijen);
    add("info", "bandbreedte-klopt-niet", wrong.flatMap(({ lines }) => lines), `De gedrukte bandbreedte past niet bij de grenzen: ${dutchList(wrong.map(named))}. Wij volgen de grenzen.`);
  }
  return found;
}

/** Bounds have three decimals at most; their difference is not exact. */
const SAME_WIDTH = 0.0005;

/** The width may count both bounds or one of them; one of the two must hold for the whole table. */
function wrongWidths(rijen: readonly BandRij[]): readonly BandRij[] {
  const printed = rijen.filter(({ breedte, van, tot }) => breedte !== null && van !== null && tot !== null);
  const off = (row: BandRij, both: number): boolean => Math.abs((row.tot ?? 0) - (row.van ?? 0) + both - (row.breedte ?? 0)) > SAME_WIDTH;
  return [printed.filter((row) => off(row, 1)), printed.filter((row) => off(row, 0))].sort((a, b) => a.length - b.length)[0] ?? [];
}

const named = ({ van, tot, schaal, breedte }: BandRij): string => `${dutchNumber(van ?? 0)}-${dutchNumber(tot ?? 0)} (schaal ${schaal}) (gedrukt ${dutchNumber(breedte ?? 0)})`;
