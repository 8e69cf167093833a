/** Personal data in our tables and lists: rows by the name in them, or by the number of a form. */
import { isWithin } from "../../../../workbook/excel/refresh/row-heads";
import type { WholeCell, WholeSheet } from "../../../../workbook/excel/read/read-whole-sheets";
import { teLegen, VERWIJDERD, type TeLegen, type Vindplaats } from "./vindplaats";

interface Tabelsoort {
  /** Keys of the sheets that hold such a table. */
  readonly bladen: RegExp;
  readonly naam: string;
  /** The column with the number of a form. */
  readonly nr: string | null;
  /** Columns that stay: by which the row is found, and what it was made for. null: only the name goes. */
  readonly blijft: readonly string[] | null;
  /** Whether nothing takes the place of the name. */
  readonly leegtNaam?: boolean;
}

const SOORTEN: readonly Tabelsoort[] = [
  { bladen: /\/medewerkers$/, naam: "medewerker", nr: "nr", blijft: ["nr", "functiegroep", "schaal"] },
  // An empty name again: "(verwijderd)" would be read as an employee.
  { bladen: /\/medewerkerslijst$/, naam: "medewerker", nr: null, blijft: [], leegtNaam: true },
  { bladen: /\/kloof$/, naam: "medewerker", nr: null, blijft: ["functie", "competentie", "gevraagd"] },
  { bladen: /\/hr$/, naam: "medewerker", nr: "formulier", blijft: ["formulier"] },
  // A place of the formation plan is no personal data without the name.
  { bladen: /\/formatieplan\/plan$/, naam: "naam", nr: null, blijft: null },
];

export function heeftTabel(key: string): boolean {
  return SOORTEN.some(({ bladen }) => bladen.test(key));
}

/** A place for each row that holds something; formulas stay, they follow. */
export function tabelPlaatsen({ sheet, cells, tables, remarks }: WholeSheet): readonly Vindplaats[] {
  const soort = SOORTEN.find(({ bladen }) => bladen.test(sheet.marker.key));
  if (!soort) return [];
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const at = (row: number, column: number): WholeCell | undefined => byPlace.get(`${row}:${column}`);
  // The progress sheet has no Table, but a block with the same heads.
  const areas = tables.length > 0 ? tables : sheet.marker.extent.map((rect) => ({ rect }));
  const plaatsen = areas.flatMap(({ rect }): readonly Vindplaats[] => {
    const heads = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => ({ column: rect.left + index, kop: textOf(at(rect.top, rect.left + index)) }));
    const column = (kop: string | null): number | undefined => heads.find((head) => head.kop.toLowerCase() === kop)?.column;
    const naamkolom = column(soort.naam);
    if (naamkolom === undefined) return [];
    const goes = heads.filter(({ column: one, kop }) => one === naamkolom || (soort.blijft !== null && !soort.blijft.includes(kop.toLowerCase())));
    return Array.from({ length: rect.bottom - rect.top }, (_, index): Vindplaats => {
      const row = rect.top + 1 + index;
      const found = goes.flatMap(({ column: one, kop }): (TeLegen & { readonly kop: string })[] => {
        const cell = at(row, one);
        if (!cell || cell.formula !== null || cell.value === VERWIJDERD) return [];
        return [{ cell, kop, becomes: one === naamkolom && soort.blijft !== null && soort.leegtNaam !== true ? VERWIJDERD : null }];
      });
      const nr = soort.nr === null ? "" : textOf(at(row, column(soort.nr) ?? 0)).padStart(3, "0");
      const naam = textOf(at(row, naamkolom));
      return {
        sheet, formulier: soort.nr === null || nr === "000" ? null : nr, naam: naam === VERWIJDERD ? "" : naam,
        cellen: found.map(({ cell, becomes }) => ({ cell, becomes })), kolommen: found.map(({ kop }) => kop), eigen: [],
        opmerkingen: remarks.filter((remark) => remark.row === row && remark.column >= rect.left && remark.column <= rect.right),
      };
    });
  });
  const rects = [...sheet.marker.extent, ...tables.map(({ rect }) => rect)];
  const rest: Vindplaats = {
    sheet, formulier: null, naam: "", cellen: [], kolommen: [], eigen: cells.filter((cell) => !isWithin(cell, rects)).map(teLegen),
    opmerkingen: remarks.filter(({ row }) => !areas.some(({ rect }) => row > rect.top && row <= rect.bottom)),
  };
  return [...plaatsen, rest];
}

function textOf(cell: WholeCell | undefined): string {
  return String(cell?.value ?? "").trim();
}
