import type { Kader } from "../model/kader";
import type { Bevinding, Tabellen } from "../model/tabellen";
import { bevindingVanTotaal } from "../model/vermeld-totaal";
import { DOCUMENT_CHECKS } from "./checks/document-checks";
import { TABLE_CHECKS } from "./checks/table-checks";
import type { SourceDocument } from "./document/source-document";
import type { ImportResult } from "./import-result";
import { nameKader } from "./name-kader";
import { chooseReaders } from "./readers/choose-readers";
import type { Reader, ReaderResult } from "./readers/reader";
import { remainder } from "./steps/remainder";

/**
 * From cleaned lines to tables: choose the readers, read, check, and account for every line.
 * @throws ImportError when the text is of no known kind
 */
export function readDocument(document: SourceDocument, fileName: string, readers: readonly Reader[], kort?: string): ImportResult {
  const chosen = chooseReaders(document, readers);
  const results = chosen.map((reader) => reader.read(document));
  const read = mergeTables(results.map((result) => result.tabellen));
  const totaleFormatie = results.find((result) => result.totaleFormatie !== null)?.totaleFormatie ?? null;
  const checked = { tabellen: read, totaleFormatie };
  const found = [...TABLE_CHECKS.flatMap((check) => check(checked)), ...DOCUMENT_CHECKS.flatMap((check) => check({ ...checked, document }))];
  const stated = totaleFormatie === null ? [] : [bevindingVanTotaal(totaleFormatie)];
  const bevindingen = [...(read.Bevindingen ?? []), ...found, ...stated].sort((a, b) => WEIGHT[a.ernst] - WEIGHT[b.ernst]);
  const tabellen = { ...read, Bevindingen: bevindingen };
  const kader: Kader = { ...nameKader(results, chosen, document, fileName, kort), tabellen, totaleFormatie };
  return {
    kader,
    bevindingen,
    leftOut: remainder(document, tabellen, results.flatMap((result) => result.explained)),
    soort: chosen.map((reader) => reader.naam).join(" en "),
    soorten: chosen.map((reader) => reader.soort),
    regels: document.printed,
  };
}

const WEIGHT: Readonly<Record<Bevinding["ernst"], number>> = { fout: 0, waarschuwing: 1, info: 2 };

/** The tables of several readers, one after the other. */
function mergeTables(all: readonly ReaderResult["tabellen"][]): Omit<Tabellen, "Kader"> {
  const merged: Record<string, readonly unknown[]> = {};
  for (const tables of all) for (const [name, rows] of Object.entries(tables)) if (rows !== undefined) merged[name] = [...(merged[name] ?? []), ...rows];
  return merged as Omit<Tabellen, "Kader">;
}
