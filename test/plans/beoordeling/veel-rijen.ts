/** A workbook whose first sheet has formulas in row 1, with those formulas filled down over many rows of typed values. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnLetters } from "../../../src/model/address";
import { xmlText } from "../../../src/workbook/xlsx/write/xml-text";

/** Column from 1 -> what is typed there. */
export type Rijwaarden = ReadonlyMap<number, string | number>;

const SHEET = "xl/worksheets/sheet1.xml";

/**
 * A formula stands once, in row 1 as the writer wrote it, and is shared by the rows below it: as when someone fills it down. So that ten thousand
 * rows are read in seconds.
 * @param xlsx what the writer made: row 1 of its first sheet holds the formulas and nothing else
 * @param breedte number of columns in use
 */
export function metRijen(xlsx: Uint8Array, rijen: readonly Rijwaarden[], breedte: number): Uint8Array {
  const parts = unzipSync(xlsx);
  const made = strFromU8(parts[SHEET] ?? new Uint8Array());
  const formulas = new Map([...made.matchAll(/<c r="([A-Z]+)1"[^>]*><f>(.*?)<\/f>/g)].map(([, letters = "", formula = ""]) => [letters, formula] as const));
  const order = Array.from({ length: breedte }, (_, index) => columnLetters(index + 1));
  const shared = [...formulas.keys()];
  const rows = rijen.map((values, index) => {
    const row = index + 1;
    const cells = order.map((letters, along) => {
      const at = shared.indexOf(letters);
      if (at >= 0) return `<c r="${letters}${row}"><f t="shared" si="${at}"${row === 1 ? ` ref="${letters}1:${letters}${rijen.length}"` : ""}>${row === 1 ? (formulas.get(letters) ?? "") : ""}</f></c>`;
      const value = values.get(along + 1);
      if (value === undefined) return "";
      return typeof value === "number" ? `<c r="${letters}${row}"><v>${value}</v></c>` : `<c r="${letters}${row}" t="str"><v>${xmlText(value)}</v></c>`;
    });
    return `<row r="${row}">${cells.join("")}</row>`;
  });
  const filled = made.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows.join("")}</sheetData>`).replace(/<dimension [^>]*\/>/, "");
  return zipSync({ ...parts, [SHEET]: strToU8(filled) }, { level: 1 });
}
