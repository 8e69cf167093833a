/** Cells as the rows of a salary table or a conversietabel. */
import { readConversieRows } from "../../../importers/readers/conversietabel/read-rows";
import type { Conversieregel, Salarisregel } from "../../../model/formatieplan/gedateerde-tabel";
import { leesSalarislijst } from "../../../rules/formatielijst/lees-salarislijst";
import { givenRows, type TableInput, type TableReading } from "./table-input";

/** null when nothing was given. */
export function readSalaris(input: TableInput): TableReading<Salarisregel> | null {
  const rows = givenRows(input);
  const read = rows && leesSalarislijst(rows);
  if (rows === null) return null;
  return read === null ? { kind: "noHeads" } : typeof read === "string" ? { kind: "wrong", sentence: read } : { kind: "read", regels: read, lezingen: [] };
}

/** null when nothing was given. */
export function readConversie(input: TableInput): TableReading<Conversieregel> | null {
  const rows = givenRows(input);
  const read = rows && readConversieRows(rows);
  if (rows === null) return null;
  return read === null ? { kind: "noHeads" } : typeof read === "string" ? { kind: "wrong", sentence: read } : { kind: "read", ...read };
}
