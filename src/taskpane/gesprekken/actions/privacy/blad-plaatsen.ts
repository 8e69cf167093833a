/** Personal data on sheets of one person (a form, a level guide), and beside overviews that read forms. */
import { cellKey } from "../../../../model/book";
import type { BeoordelingContext } from "../../../../plans/beoordeling/beoordeling-context";
import { gidsinvoer } from "../../../../plans/beoordeling/andere/niveaugids";
import { leesFormulier } from "../../../../plans/beoordeling/vernieuwen/lees-formulier";
import { isWithin } from "../../../../workbook/excel/refresh/row-heads";
import type { WholeSheet } from "../../../../workbook/excel/read/read-whole-sheets";
import { teLegen, type Vindplaats } from "./vindplaats";

const eigenVan = ({ sheet, cells }: WholeSheet): Vindplaats["eigen"] => cells.filter((cell) => !isWithin(cell, sheet.marker.extent)).map(teLegen);

/** @returns null when the sheet does not have the rows of a form any more, so that it cannot be seen what was typed */
export function formulierPlaats(context: BeoordelingContext, whole: WholeSheet, nr: string, naam: string): Vindplaats | null {
  const { sheet, cells, remarks } = whole;
  const own = cells.filter((cell) => isWithin(cell, sheet.marker.extent));
  const form = leesFormulier(context, own, Math.max(0, ...sheet.marker.extent.map(({ bottom }) => bottom)));
  if (!form) return null;
  const typed = own.filter(({ row, column }) => form.invoer.has(cellKey(row, column)));
  return { sheet, formulier: nr, naam, cellen: typed.map(teLegen), kolommen: [], eigen: eigenVan(whole), opmerkingen: remarks };
}

/** Name, date and choices of a level guide. */
export function gidsPlaats(whole: WholeSheet): Vindplaats {
  const { sheet, cells, remarks } = whole;
  const { naam, invoer } = gidsinvoer(cells);
  return { sheet, formulier: null, naam, cellen: cells.filter(({ row, column, formula }) => formula === null && invoer.has(cellKey(row, column))).map(teLegen), kolommen: [], eigen: eigenVan(whole), opmerkingen: remarks };
}

/** What was typed or said beside an overview: of the form in its row, or of nobody in particular. */
export function overzichtPlaatsen(whole: WholeSheet): readonly Vindplaats[] {
  const { sheet, cells, remarks } = whole;
  const nrs = new Map(cells.flatMap(({ row, column, value }): [number, string][] => (column === 1 && /^[0-9]{3,}$/.test(String(value)) ? [[row, String(value)]] : [])));
  const base = { sheet, naam: "", cellen: [], kolommen: [] };
  const place = (formulier: string | null, isRow: (row: number) => boolean): Vindplaats =>
    ({ ...base, formulier, eigen: eigenVan(whole).filter(({ cell }) => isRow(cell.row)), opmerkingen: remarks.filter(({ row }) => isRow(row)) });
  return [...[...nrs].map(([row, nr]) => place(nr, (one) => one === row)), place(null, (row) => !nrs.has(row))];
}
