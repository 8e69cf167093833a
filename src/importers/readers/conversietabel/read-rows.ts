/** A conversietabel in cells: a range of the user's sheet, a paste, or a file. */
import { readSchaal } from "../../../model/schaal";
import type { CellValue } from "../../../model/workbook-plan";
import type { Conversieregel } from "../../../model/formatieplan/gedateerde-tabel";
import { readBand, type Band } from "./band";

export interface ReadConversie {
  readonly regels: readonly Conversieregel[];
  /** Dutch sentences: what was read in another way than it stands. */
  readonly lezingen: readonly string[];
}

const VAN = /^(?:score )?(?:van(?:af)?|min(?:imum)?|ondergrens|punten van)$/;
const TOT = /^(?:score )?(?:tot(?: en met)?|t\/m|max(?:imum)?|bovengrens|punten tot(?: en met)?)$/;
const BAND = /^(?:score|scores|punten|puntenaantal|band|bandbreedte|waarderingsscore|score van .*tot.*)$/;
const SCHAAL = /^(?:functie|salaris)?schaal$/;
/** Four digits at most: a date that Excel made of "3-7" is a day number of five. */
const BOUND = /^[0-9]{1,4}(?:[.,][0-9]{1,3})?$/;
/** As text it is 1250 or 1,25; as a number in a cell it has a comma here (plain). */
const AMBIGUOUS = /^[1-9][0-9]{0,2}\.[0-9]{3}$/;

/**
 * Heads van, tot and schaal, or a head score (or punten, band) with "41-44" below it; then a row per band. A cell that cannot be read is
 * never left out: half a table would give wrong scales.
 * @returns null when there are no such heads; a sentence with the row when a cell cannot be read
 */
export function readConversieRows(rijen: readonly (readonly CellValue[])[]): ReadConversie | string | null {
  const at = rijen.findIndex((rij) => columns(rij) !== null);
  const found = columns(rijen[at] ?? []);
  if (at < 0 || found === null) return null;
  const regels: Conversieregel[] = [];
  const exclusive: string[] = [];
  for (const [down, rij] of rijen.slice(at + 1).entries()) {
    const cells = [found.van, found.tot, found.band, found.schaal].map((column) => plain(column < 0 ? null : rij[column]));
    const [van = "", tot = "", band = "", schaalText = ""] = cells;
    if (cells.every((cell) => cell === "")) continue;
    const schaal = readSchaal(schaalText);
    const read = found.band >= 0 ? bandOf(band) : boundsOf(van, tot);
    const wrong = schaal === null ? schaalText : read === null ? (found.band >= 0 ? band : `${van} - ${tot}`) : null;
    if (wrong !== null || read === null) return `rij ${at + down + 2}: "${wrong ?? ""}" is niet te lezen als score of schaal.`;
    if (read.exclusief) exclusive.push(`schaal ${schaal ?? ""}`);
    regels.push({ van: read.van, tot: read.tot, schaal });
  }
  const lezingen = exclusive.length === 0 ? [] : [`Bij ${exclusive.join(", ")} staat tot, boven, < of >. Dat sluit het getal zelf meestal uit; de tabel neemt het getal op. Controleer een score die precies op zo'n grens ligt.`];
  return { regels, lezingen };
}

interface Columns {
  readonly van: number;
  readonly tot: number;
  readonly band: number;
  readonly schaal: number;
}

function columns(rij: readonly CellValue[]): Columns | null {
  const heads = rij.map((cell) => plain(cell).toLowerCase());
  const place = (known: RegExp): number => heads.findIndex((head) => known.test(head));
  const found = { van: place(VAN), tot: place(TOT), band: place(BAND), schaal: place(SCHAAL) };
  const bounds = found.van >= 0 && found.tot >= 0;
  if (found.schaal < 0 || (!bounds && found.band < 0)) return null;
  return bounds ? { ...found, band: -1 } : { ...found, van: -1, tot: -1 };
}

function plain(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined || typeof cell === "boolean") return "";
  return typeof cell === "number" ? String(cell).replace(".", ",") : cell.replace(/\s+/g, " ").trim();
}

/** A figure alone in a column of bands is a band of one score. */
function bandOf(text: string): Band | null {
  const one = boundOf(text);
  return typeof one === "number" ? { van: one, tot: one, exclusief: false } : readBand(text);
}

/** An empty bound is open; both empty is no band. */
function boundsOf(van: string, tot: string): Band | null {
  const [from, until] = [boundOf(van), boundOf(tot)];
  if (from === undefined || until === undefined || (from === null && until === null)) return null;
  return { van: from, tot: until, exclusief: false };
}

/** undefined when it is no score, or may be two. */
function boundOf(text: string): number | null | undefined {
  if (text === "" || text === "-") return null;
  return BOUND.test(text) && !AMBIGUOUS.test(text) ? Number(text.replace(",", ".")) : undefined;
}
