/** Where a new plan can begin: the open workbook, a file, a built-in framework. */
import { loadKader } from "../../frameworks/load-kader";
import type { Kader } from "../../model/kader";
import { readChosenList } from "../../workbook/excel/cells/read-chosen-list";
import type { Message } from "../../workbook/excel/messages/message";
import { kaderInWorkbook } from "../actions/kader-in-workbook";
import type { FoundList } from "./plan-start";

/** The list that the user points at; null when nothing stands there. @throws what Office.js throws */
export async function listInWorkbook(): Promise<FoundList | null> {
  const chosen = await readChosenList();
  if (!chosen) return null;
  const naam = `${chosen.sheet}, ${chosen.address}`;
  return { naam, lijsten: [{ naam, titel: chosen.sheet, rijen: chosen.rows, eersteRij: chosen.firstRow }] };
}

/** The lists of a file, one for each sheet that is not empty. @throws ImportError with a Dutch sentence */
export async function listInFile(file: File): Promise<FoundList> {
  const { sheetRows } = await import(/* webpackChunkName: "sheet-rows" */ "../../importers/formats/sheet/sheet-rows");
  const sheets = await sheetRows(new Uint8Array(await file.arrayBuffer()));
  const filled = sheets.filter(({ rijen }) => rijen.length > 0);
  const titel = file.name.replace(/\.[^.]+$/, "");
  return {
    naam: file.name,
    lijsten: filled.map(({ blad, rijen }) => ({ naam: blad ?? file.name, titel: filled.length > 1 ? `${titel}, ${blad ?? ""}` : titel, rijen, eersteRij: 1 })),
  };
}

/** A framework by its short name in the workbook, with the user's changes, or by its id. Messages say what cannot be read. */
export async function kaderOf(source: KaderSource): Promise<{ readonly kader: Kader | null; readonly problems: readonly Message[] }> {
  if (source.kind === "builtIn") return { kader: await loadKader(source.id), problems: [] };
  const { kader, problems } = await kaderInWorkbook(source.kort);
  return { kader, problems: problems.map(({ message }) => message) };
}

export type KaderSource = { readonly kind: "builtIn"; readonly id: string } | { readonly kind: "workbook"; readonly kort: string };
