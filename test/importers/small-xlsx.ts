/** A workbook of our own making, from the XML of its sheets: what users' files hold and our own writer never writes. */
import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SmallSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Before the rows: <cols>. */
  readonly before?: string;
  readonly rows: string;
  /** Behind the rows: <mergeCells>. */
  readonly behind?: string;
}

export function smallXlsx(sheets: readonly SmallSheet[]): Uint8Array {
  const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`;
  return zipSync({
    "_rels/.rels": strToU8(`<Relationships xmlns="${RELATIONS}">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`),
    "xl/workbook.xml": strToU8(`<workbook ${MAIN}><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="r${at + 1}"/>`).join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships xmlns="${RELATIONS}">${sheets.map((_, at) => relation(`r${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("")}${relation("styles", "styles", "styles.xml")}</Relationships>`),
    // Style 1 is a date: what Excel makes of "3-7" when it is typed.
    "xl/styles.xml": strToU8(`<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="16" applyNumberFormat="1"/></cellXfs></styleSheet>`),
    ...Object.fromEntries(sheets.map(({ before = "", rows, behind = "" }, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(`<worksheet ${MAIN}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`)])),
  });
}

export const row = (number: number, cells: string, properties = ""): string => `<row r="${number}"${properties}>${cells}</row>`;
export const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
export const number = (cell: string, value: string, style = 0): string => `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
export const formula = (cell: string, written: string, value: string | null): string => `<c r="${cell}"><f>${written}</f>${value === null ? "" : `<v>${value}</v>`}</c>`;
export const error = (cell: string, value: string): string => `<c r="${cell}" t="e"><v>${value}</v></c>`;
