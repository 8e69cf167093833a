import type { Kader } from "../../../model/kader";
import { BLADEN, type BeoordelingContext, type Instellingen } from "../../../plans/beoordeling/beoordeling-context";
import { leesMedewerkers } from "../../../plans/beoordeling/lijst/lees-medewerkers";
import type { Medewerker } from "../../../plans/beoordeling/medewerker";
import { INSTELLING } from "../../../plans/beoordeling/start-blad";
import type { Uitzondering } from "../../../plans/beoordeling/uitzondering";
import { leesFormulier, type StaandFormulier } from "../../../plans/beoordeling/vernieuwen/lees-formulier";
import { dateOfSerial } from "../../../rules/datum/excel-datum";
import { readOwnSheets, type OwnCells } from "../../../workbook/excel/read/read-own-sheets";
import { readTable } from "../../../workbook/excel/read/read-table";
import { renamedSheets } from "../../../workbook/excel/situation/renamed-sheets";
import { readSituation, type Situation } from "../../../workbook/excel/situation/read-situation";

/** A form that stands: what is on it, and what its sheet held when it was read. */
export interface StaandBlad {
  readonly own: OwnCells;
  /** null when the rows of a form are not there any more. */
  readonly formulier: StaandFormulier | null;
}

/** A set of review forms as it stands in the workbook. */
export interface StaandeGesprekken {
  readonly kort: string;
  readonly situation: Situation;
  /** Key -> tab name. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly medewerkers: readonly Medewerker[];
  /** For each of them its row in the table, from 0, and the nr that stands there; "" when there is none. */
  readonly rijen: readonly { readonly rij: number; readonly nr: string }[];
  readonly uitzonderingen: readonly Uitzondering[];
  readonly instellingen: Instellingen;
  /** By nr. */
  readonly formulieren: ReadonlyMap<string, StaandBlad>;
}

/** The short names of the sets of review forms in a workbook. */
export function gesprekkenKorten({ own }: Situation): readonly string[] {
  const tail = `/${BLADEN.medewerkers}`;
  return own.flatMap(({ marker }) => (marker.key.endsWith(tail) ? [marker.key.slice(0, -tail.length)] : []));
}

/**
 * Reads the list, the settings and the forms of the set in this workbook.
 * @returns null when there is none, a Dutch sentence when its list cannot be read
 * @throws what Office.js throws
 */
export async function staandeGesprekken(kader: Kader, today: string): Promise<StaandeGesprekken | string | null> {
  const situation = await readSituation();
  const [kort] = gesprekkenKorten(situation);
  if (kort === undefined) return null;
  const table = await readTable(`${kort}_Medewerkers`);
  if (!table) return `De tabel ${kort}_Medewerkers staat niet meer in deze werkmap.`;
  const read = leesMedewerkers({ rijen: table.rows, eersteRij: table.top }, { eenPerRij: true });
  if (typeof read === "string") return read;
  // A form whose tab was given another name is still that form: made anew there would be two.
  const renamed = renamedSheets(situation).filter(({ marker }) => marker.key.startsWith(`${kort}/formulier/`));
  const standing = [...situation.own, ...renamed];
  const own = standing.filter(({ marker }) => marker.key === `${kort}/${BLADEN.start}` || marker.key.startsWith(`${kort}/formulier/`));
  const cells = await readOwnSheets(own);
  const sheets = new Map(standing.filter(({ marker }) => marker.key.startsWith(`${kort}/`)).map(({ marker, name }) => [marker.key, name]));
  const start = cells.find(({ sheet }) => sheet.marker.key === `${kort}/${BLADEN.start}`);
  const context: BeoordelingContext = { kader, kort, instellingen: instellingen(start, today), sheetNames: new Map(Object.values(BLADEN).map((blad) => [`${kort}/${blad}`, blad])) };
  const formulieren = new Map(cells.flatMap((one): [string, StaandBlad][] => {
    const prefix = `${kort}/formulier/`;
    const { key } = one.sheet.marker;
    return key.startsWith(prefix) ? [[key.slice(prefix.length), { own: one, formulier: leesFormulier(context, one.cells, one.bottom) }]] : [];
  }));
  const nrColumn = (table.rows[0] ?? []).findIndex((head) => String(head).trim().toLowerCase() === "nr");
  const rijen = read.plaatsen.map((rij) => ({ rij, nr: String(table.rows[rij + 1]?.[nrColumn] ?? "").trim() }));
  return { kort, situation, sheets, medewerkers: read.medewerkers, rijen, uitzonderingen: read.uitzonderingen, instellingen: context.instellingen, formulieren };
}

function instellingen(start: OwnCells | undefined, today: string): Instellingen {
  const at = (row: number): unknown => start?.cells.find((cell) => cell.row === row && cell.column === 2)?.value;
  const [peil, jaren] = [at(INSTELLING.peildatum), at(INSTELLING.bewaarjaren)];
  return {
    peildatum: (typeof peil === "number" ? dateOfSerial(peil) : null) ?? today,
    bewaarjaren: typeof jaren === "number" && jaren >= 0 ? jaren : 5,
  };
}
