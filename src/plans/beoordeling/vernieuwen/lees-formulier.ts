/** Reads a form that stands: its shape, and what was typed in it. */
import { cellKey } from "../../../model/book";
import type { CellValue } from "../../../model/workbook-plan";
import type { BeoordelingContext } from "../beoordeling-context";
import { formulierfeiten } from "../formulier/feiten";
import { formuliervelden } from "../formulier/formulier";
import { LEEG, type FormulierInhoud } from "../formulier/inhoud";
import { indeling, RIJ } from "../formulier/indeling";
import type { FormulierVorm } from "../formulier/vorm";
import type { Medewerker } from "../medewerker";

export interface StaandeCel {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface StaandFormulier {
  /** As printed on the form when it was made. */
  readonly functiegroep: string;
  readonly schaal: string;
  readonly vorm: FormulierVorm;
  readonly inhoud: FormulierInhoud;
  /** cellKeys of its input cells. */
  readonly invoer: ReadonlySet<number>;
}

const NIEMAND: Medewerker = { nr: "", medewerker: "", functiegroep: "", schaal: null, leidinggevende: null, afdeling: null, cyclus: null, start: null, indiensttreding: null, beslisdatum: null, eigen: {} };

/**
 * @param cells the filled cells of the form
 * @param bottom its last row
 * @returns null when the sheet does not have the rows of a form (any more)
 */
export function leesFormulier(context: BeoordelingContext, cells: readonly StaandeCel[], bottom: number): StaandFormulier | null {
  const at = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell.value]));
  const text = (row: number, column: number): string => String(at.get(cellKey(row, column)) ?? "").trim();
  const vorm = vormOf((row) => text(row, 1), bottom);
  if (vorm === null) return null;
  const velden = formuliervelden(formulierfeiten(context, NIEMAND, "", vorm, LEEG));
  const inhoud = new Map<string, CellValue>();
  for (const [key, veld] of velden) {
    const value = at.get(key);
    if (value !== undefined && value !== null && value !== "") inhoud.set(veld, value);
  }
  return { functiegroep: text(RIJ.functiegroep, 2), schaal: text(RIJ.schaal, 2), vorm, inhoud, invoer: new Set(velden.keys()) };
}

/** The shape by the words in column A, checked against the rows that such a form has. */
function vormOf(label: (row: number) => string, bottom: number): FormulierVorm | null {
  const find = (begin: string, from = 1): number => {
    for (let row = from; row <= bottom; row++) if (label(row).startsWith(begin)) return row;
    return 0;
  };
  const [werk, kern, specifiek, eigen, kennis] = [find("2. Werkafspraken"), find("Kerncompetenties"), find("Functiespecifieke competenties"), find("Eigen keuze:"), find("Kennisniveau (")];
  const oud = find("Bewaard van een eerder profiel");
  if ([werk, kern, specifiek, eigen, kennis].includes(0)) return null;
  let werkafspraken = 0;
  while (label(werk + 3 + werkafspraken) === `Werkafspraak ${werkafspraken + 1}`) werkafspraken++;
  const between = (from: number, to: number): readonly string[] => Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => label(from + 1 + index));
  const vorm: FormulierVorm = {
    werkafspraken, kern: between(kern, specifiek), functiespecifiek: between(specifiek, eigen), eigenKeuze: Math.max(0, kennis - eigen - 1),
    vervallen: oud === 0 ? 0 : Math.max(0, bottom - oud - 1),
  };
  const rows = indeling(vorm);
  const asPlanned = rows.werkafspraken.kop === werk && rows.kennisniveau - 1 === kennis && rows.competenties.koppen[0] === kern && rows.competenties.koppen[2] === eigen && (oud === 0 || rows.vervallen === oud);
  return asPlanned ? vorm : null;
}
