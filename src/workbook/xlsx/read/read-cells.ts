import { columnNumber, MAX_COLUMN, MAX_ROW } from "../../../model/address";
import { cellKey } from "../../../model/book";
import type { BookCell, BookSheet, CellError, ErrorCode } from "../../../model/book";
import { PLAIN } from "../../../model/style";
import type { CellStyle } from "../../../model/style";
import type { CellValue } from "../../../model/workbook-plan";
import { fromFileFormula } from "../file-formula";
import { isDateFormat } from "../number-formats";
import { shiftFormula } from "../shift-formula";
import { XlsxError } from "../xlsx-error";
import { unescapeText } from "./escaped-text";
import type { Losses } from "./losses";
import { stringOf } from "./read-strings";
import type { XmlAttributes } from "./xml-scan";
import type { XmlElement } from "./xml-tree";

/** What cells refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  /** The file counts days from 1904 (old Macs): its dates are moved to our count. */
  readonly from1904: boolean;
}

const MOST_CELLS = 3_000_000;
const DAYS_TO_1904 = 1462;
const ERRORS: ReadonlySet<string> = new Set<ErrorCode>(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"]);

/** Fills a sheet's cells and row heights from <sheetData>, as its rows and cells come by. */
export class CellReader {
  private row = 0;
  private column = 0;
  private readonly sharedFormulas = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();

  constructor(private readonly sheet: BookSheet, private readonly sources: CellSources, private readonly losses: Losses) {}

  openRow(attributes: XmlAttributes): void {
    this.row = place(attributes["r"], this.row + 1, MAX_ROW);
    this.column = 0;
    if (attributes["hidden"] === "1" || attributes["hidden"] === "true") this.losses.add("verborgen rijen", this.sheet.name);
    const height = Number(attributes["ht"]);
    const custom = attributes["customHeight"] === "1" || attributes["customHeight"] === "true";
    if (custom && height >= 0) this.sheet.rowHeights.set(this.row, height);
  }

  /** @param cell the whole <c> */
  addCell(cell: XmlElement): void {
    this.column = place(columnOf(cell.attribute("r")), this.column + 1, MAX_COLUMN);
    const style = this.sources.styles[cell.number("s") ?? 0] ?? PLAIN;
    const formula = this.formulaOf(cell.child("f"));
    const value = this.valueOf(cell, style);
    if (value === null && formula === null && style === PLAIN) return;
    if (this.sheet.cells.size >= MOST_CELLS) throw new XlsxError("tooLarge", `Blad "${this.sheet.name}" heeft meer dan 3 miljoen cellen; zo veel wordt niet ingelezen.`);
    const book: BookCell = { value, formula, style, link: null };
    this.sheet.cells.set(cellKey(this.row, this.column), book);
  }

  private formulaOf(element: XmlElement | undefined): string | null {
    if (!element) return null;
    const text = unescapeText(element.text);
    const kind = element.attribute("t");
    if (kind === "shared") return this.sharedFormula(element.attribute("si") ?? "", text);
    if (kind === "dataTable") this.losses.add("een gegevenstabel (wat-als); haar waarden blijven staan", this.sheet.name);
    if (kind === "array") this.losses.add("een matrixformule is een gewone formule geworden", this.sheet.name);
    return text.trim() === "" || kind === "dataTable" ? null : fromFileFormula(text);
  }

  /** A formula that was filled over cells stands at its first cell; the others name it. */
  private sharedFormula(id: string, text: string): string | null {
    if (text.trim() !== "") {
      this.sharedFormulas.set(id, { formula: text, row: this.row, column: this.column });
      return fromFileFormula(text);
    }
    const first = this.sharedFormulas.get(id);
    if (!first) throw new XlsxError("damaged", `Deze Excel-werkmap is beschadigd: een formule op blad "${this.sheet.name}" ontbreekt.`);
    return fromFileFormula(shiftFormula(first.formula, this.row - first.row, this.column - first.column));
  }

  private valueOf(cell: XmlElement, style: CellStyle): CellValue | CellError {
    const kind = cell.attribute("t") ?? "n";
    if (kind === "inlineStr") return stringOf(cell.child("is") ?? cell);
    const text = cell.child("v")?.text;
    if (text === undefined) return null;
    switch (kind) {
      case "s": return this.sharedText(text);
      case "str": return unescapeText(text);
      case "b": return text.trim() === "1" || text.trim() === "true";
      case "e": return { error: this.errorOf(text.trim()) };
      case "d": return serialOf(text) ?? text;
      default: return this.numberOf(text, style);
    }
  }

  private sharedText(text: string): string {
    const found = this.sources.strings[Number(text)];
    if (found === undefined) throw new XlsxError("damaged", `Deze Excel-werkmap is beschadigd: een tekst op blad "${this.sheet.name}" ontbreekt.`);
    return found;
  }

  private numberOf(text: string, style: CellStyle): number | null {
    if (text.trim() === "") return null;
    const number = Number(text);
    if (!Number.isFinite(number)) throw new XlsxError("damaged", `Deze Excel-werkmap is beschadigd: "${text.slice(0, 30)}" op blad "${this.sheet.name}" is geen getal.`);
    return this.sources.from1904 && isDateFormat(style.numberFormat) ? number + DAYS_TO_1904 : number;
  }

  private errorOf(text: string): ErrorCode {
    if (ERRORS.has(text)) return text as ErrorCode;
    this.losses.add(`een foutwaarde "${text.slice(0, 20)}" is #VALUE! geworden`, this.sheet.name);
    return "#VALUE!";
  }
}

/** "B7" -> "2". */
function columnOf(address: string | undefined): string | undefined {
  const letters = /^[A-Za-z]{1,3}/.exec(address ?? "")?.[0];
  return letters === undefined ? undefined : String(columnNumber(letters));
}

/** A row or column that the file names, or else the next one. */
function place(text: string | undefined, next: number, most: number): number {
  const number = text === undefined ? next : Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new XlsxError("damaged", "Deze Excel-werkmap is beschadigd: een cel ligt buiten het blad.");
}

/** "2026-11-21" or "2026-11-21T12:00:00" -> days since 1900 as Excel counts. */
function serialOf(text: string): number | null {
  const moment = Date.parse(text.length === 10 || text.endsWith("Z") ? text : `${text}Z`);
  return Number.isNaN(moment) ? null : moment / 86_400_000 + 25_569;
}
