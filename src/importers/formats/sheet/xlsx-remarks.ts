/** What a workbook holds that the rows read from it do not show. */
import { columnLetters } from "../../../model/address";
import { keyColumn, keyRow, type Book, type BookSheet } from "../../../model/book";
import type { SourceLine, SourceRemark } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";

interface ReadSheet {
  readonly sheet: BookSheet;
  /** Rows of the sheets before it. */
  readonly base: number;
  readonly lines: readonly SourceLine[];
}

/** What the file says of its sheets and a book does not keep, with what it means for reading. */
const NOT_KEPT: readonly (readonly [string, string, string])[] = [
  ["samengevoegde cellen", "samengevoegde-cellen", "De waarde van samengevoegde cellen staat alleen in de eerste ervan; de andere lezen wij als leeg."],
  ["verborgen rijen", "verborgen-rijen", "Verborgen en weggefilterde rijen lezen wij mee; laat ze bij het nalezen weg als ze niet horen."],
];

export function bookRemarks(book: Book, notKept: readonly string[], read: readonly ReadSheet[]): readonly SourceRemark[] {
  const [first, ...others] = read.filter(({ lines }) => lines.length > 0);
  const hidden = book.sheets.filter(({ visible, cells }) => !visible && cells.size > 0).map(({ name }) => `"${name}"`);
  return [
    ...(hidden.length === 0 ? [] : [{ ernst: "waarschuwing" as const, code: "verborgen-blad", lines: [], melding: `${hidden.length === 1 ? "Het verborgen blad" : "De verborgen bladen"} ${dutchList(hidden)} ${hidden.length === 1 ? "is" : "zijn"} niet gelezen. Maak ${hidden.length === 1 ? "het" : "ze"} zichtbaar als ${hidden.length === 1 ? "het" : "ze"} bij het kader ${hidden.length === 1 ? "hoort" : "horen"}.` }]),
    ...(first && others.length > 0 ? [{ ernst: "info" as const, code: "meer-bladen", lines: others.flatMap(({ lines }) => lines.slice(0, 1)), melding: `Er zijn ${others.length + 1} bladen gelezen. Rijen tellen door: ${dutchList(others.map(({ sheet, base }) => `rij 1 van blad "${sheet.name}" heet hier rij ${base + 1}`))}.` }] : []),
    ...NOT_KEPT.flatMap(([what, code, meaning]): readonly SourceRemark[] => {
      const sentences = notKept.filter((sentence) => sentence.includes(what));
      return sentences.length === 0 ? [] : [{ ernst: code === "verborgen-rijen" ? "waarschuwing" : "info", code, lines: [], melding: `${sentences.join("; ")}. ${meaning}` }];
    }),
  ];
}

export function sheetRemarks(sheet: BookSheet, base: number, lines: readonly SourceLine[]): readonly SourceRemark[] {
  const filled = [...sheet.cells].filter(([, { value, formula }]) => value !== null || formula !== null);
  const remark = (ernst: SourceRemark["ernst"], code: string, keys: readonly number[], melding: (cells: string) => string): readonly SourceRemark[] => {
    if (keys.length === 0) return [];
    const rows = new Set(keys.map((key) => base + keyRow(key)));
    return [{ ernst, code, lines: lines.filter(({ number }) => rows.has(number)), melding: melding(dutchList(keys.map(nameOf), 8)) }];
  };
  const columns = [...new Set(filled.map(([key]) => keyColumn(key)))].filter((column) => sheet.columnWidths.get(column) === 0).sort((a, b) => a - b);
  return [
    ...remark("waarschuwing", "formule-zonder-waarde", filled.filter(([, { value, formula }]) => value === null && formula !== null).map(([key]) => key), (cells) =>
      `Op blad "${sheet.name}" staat in ${cells} een formule waarvan de uitkomst niet in het bestand is bewaard; wij lezen die cellen als leeg. Open de werkmap in Excel, bewaar haar en lees haar opnieuw in.`),
    ...remark("waarschuwing", "foutwaarde-in-cel", filled.filter(([, { value }]) => value !== null && typeof value === "object").map(([key]) => key), (cells) => `Op blad "${sheet.name}" staat in ${cells} een fout van Excel in plaats van een waarde.`),
    ...(columns.length === 0 ? [] : [{ ernst: "waarschuwing" as const, code: "verborgen-kolommen", lines: lines.slice(0, 1), melding: `Op blad "${sheet.name}" ${columns.length === 1 ? "is kolom" : "zijn de kolommen"} ${dutchList(columns.map(columnLetters))} verborgen; wij lezen ${columns.length === 1 ? "haar" : "ze"} mee.` }]),
  ];
}

const nameOf = (key: number): string => `${columnLetters(keyColumn(key))}${keyRow(key)}`;
