import { cellAddress } from "../../../model/address";
import { KOLOMMEN } from "../../../model/kolommen";
import { readTableCell } from "../../../model/read-table-cell";
import { REQUIRED } from "../../../model/required-columns";
import type { RijVanTabel, TabelNaam } from "../../../model/tabellen";
import type { CellValue } from "../../../model/workbook-plan";
import { tell, type Message } from "../messages/message";

/** A table as it stands in the workbook. */
export interface RawTable {
  /** Its name in Excel: "Ommen_Functies". */
  readonly name: string;
  readonly sheet: string;
  /** Row of the header and column of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly header: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly CellValue[])[];
}

/** A column that the user added, with a value for every row that was read. */
export interface ExtraColumn {
  readonly name: string;
  readonly values: readonly CellValue[];
}

/** A cell (or for a column that is lacking, the header's first cell) that cannot be read. */
export interface TableProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly table: string;
  readonly column: string;
  /** For the user. */
  readonly message: Message;
}

export interface TableRead<T extends TabelNaam> {
  readonly rows: readonly RijVanTabel[T][];
  readonly extra: readonly ExtraColumn[];
  readonly problems: readonly TableProblem[];
  readonly place: TablePlace;
}

/** Where the rows that were read stand, to go to a cell. Rows and columns of the sheet, from 1. */
export interface TablePlace {
  readonly sheet: string;
  readonly table: string;
  /** Sheet row of each row that was read. */
  readonly rows: readonly number[];
  /** Sheet column by column name; a lacking column has none. */
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * Reads a table's rows by their column names, in any order. A cell that cannot be read is a problem and counts as empty; a row that lacks
 * what it needs is a problem and is left out; an empty row is passed over. Nothing is guessed.
 */
export function readTableRows<T extends TabelNaam>(tabel: T, raw: RawTable): TableRead<T> {
  const problems: TableProblem[] = [];
  const report = (row: number, along: number, column: string, message: Message): void => {
    problems.push({ sheet: raw.sheet, cell: cellAddress(row, raw.left + along), table: raw.name, column, message });
  };
  const columns = KOLOMMEN[tabel].map(({ naam, soort }) => ({ naam: naam as string, soort, along: raw.header.findIndex((name) => sameColumn(name, naam)) }));
  for (const { naam, along } of columns) if (along < 0) report(raw.top, 0, naam, tell("columnLacks", { table: raw.name, column: naam }));
  const extra = raw.header.flatMap((name, along) => (columns.some((column) => column.along === along) ? [] : [{ name, along, values: [] as CellValue[] }]));

  const rows: RijVanTabel[T][] = [];
  const rowNumbers: number[] = [];
  for (const [down, line] of raw.values.entries()) {
    if (line.every((value) => value === "" || value === null)) continue;
    const row = raw.top + 1 + down;
    const read: Record<string, string | number | null> = {};
    for (const { naam, soort, along } of columns) {
      const cell = along < 0 ? { value: null } : readTableCell(naam, soort, line[along] ?? null, String(raw.numberFormat[down]?.[along] ?? "General"));
      read[naam] = "value" in cell ? cell.value : null;
      if ("problem" in cell) report(row, along, naam, tell("cellUnreadable", { table: raw.name, cell: cellAddress(row, raw.left + along), column: naam, problem: cell.problem }));
    }
    const lacking = REQUIRED[tabel].filter((naam) => read[naam] === null);
    if (lacking.length > 0) {
      const along = Math.max(0, columns.find(({ naam }) => naam === lacking[0])?.along ?? 0);
      report(row, along, String(lacking[0]), tell("rowLeftOut", { table: raw.name, row, lacking }));
      continue;
    }
    // The columns of KOLOMMEN are the keys of the row type, and each was read as its column says.
    rows.push(ownRow(read, raw, row) as unknown as RijVanTabel[T]);
    rowNumbers.push(row);
    for (const column of extra) column.values.push(line[column.along] ?? null);
  }
  const places = Object.fromEntries(columns.flatMap(({ naam, along }) => (along < 0 ? [] : [[naam, raw.left + along]])));
  return { rows, extra: extra.map(({ name, values }) => ({ name, values })), problems, place: { sheet: raw.sheet, table: raw.name, rows: rowNumbers, columns: places } };
}

/** A row that a user added is its own source: it stands in this workbook, and its text is the user's own. */
function ownRow(read: Record<string, string | number | null>, raw: RawTable, row: number): Record<string, string | number | null> {
  const plaats = read["plaats"] ?? `werkmap, blad ${raw.sheet}, rij ${row}`;
  return "tekstsoort" in read ? { ...read, plaats, tekstsoort: read["tekstsoort"] ?? "bron" } : { ...read, plaats };
}

function sameColumn(header: string, naam: string): boolean {
  return header.trim().toLowerCase() === naam.toLowerCase();
}
