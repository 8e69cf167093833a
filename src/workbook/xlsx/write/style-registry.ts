import { PLAIN } from "../../../model/style";
import type { CellStyle, NumberFormat } from "../../../model/style";
import { builtInNumber, FIRST_OWN_FORMAT } from "../number-formats";
import { borderXml, fillXml, fontXml } from "./style-xml";
import { xmlElement } from "./xml-element";

/** The formats of a workbook, each once: cells refer to a combination by number, tables and conditional formats to a differential one. */
export class StyleRegistry {
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly formats = new Numbered();
  private readonly combinations = new Numbered();
  private readonly differentials = new Numbered();
  private readonly known = new Map<CellStyle, number>();

  constructor() {
    // Excel takes the first two fills for "none" and "grey 12,5%" whatever they say.
    this.fills.numberOf(fillXml(null));
    this.fills.numberOf('<fill><patternFill patternType="gray125"/></fill>');
    this.numberOf(PLAIN);
  }

  /** The number by which a cell refers to its style. */
  numberOf(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.combinations.numberOf(this.combinationXml(style));
    this.known.set(style, number);
    return number;
  }

  /** The number of a format of changes only: the XML of its font, number format, fill and alignment, in that order. */
  differentialOf(xml: string): number {
    return this.differentials.numberOf(`<dxf>${xml}</dxf>`);
  }

  /** <numFmt> for a differential format. */
  numberFormatXml(format: NumberFormat): string {
    return xmlElement("numFmt", { numFmtId: this.formatNumber(format), formatCode: format });
  }

  get lists() {
    return {
      formats: this.formats.list.map((code, index) => xmlElement("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code })),
      fonts: this.fonts.list, fills: this.fills.list, borders: this.borders.list, combinations: this.combinations.list,
      differentials: this.differentials.list,
    };
  }

  private combinationXml(style: CellStyle): string {
    const format = this.formatNumber(style.numberFormat);
    const font = this.fonts.numberOf(fontXml(style));
    const fill = this.fills.numberOf(fillXml(style.fill));
    const border = this.borders.numberOf(borderXml(style));
    const alignment = alignmentXml(style);
    return xmlElement("xf", {
      numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0,
      applyNumberFormat: format !== 0 || undefined, applyFont: font !== 0 || undefined, applyFill: fill !== 0 || undefined,
      applyBorder: border !== 0 || undefined, applyAlignment: alignment !== "" || undefined,
    }, alignment);
  }

  private formatNumber(format: NumberFormat): number {
    return builtInNumber(format) ?? FIRST_OWN_FORMAT + this.formats.numberOf(format);
  }
}

/** <alignment>, or nothing when everything is as usual. */
export function alignmentXml(style: CellStyle): string {
  if (style.horizontal === "general" && style.vertical === "bottom" && !style.wrap && style.rotation === 0) return "";
  return xmlElement("alignment", {
    horizontal: style.horizontal === "general" ? undefined : style.horizontal,
    vertical: style.vertical === "bottom" ? undefined : style.vertical,
    textRotation: style.rotation === 0 ? undefined : style.rotation, wrapText: style.wrap || undefined,
  });
}

class Numbered {
  private readonly numbers = new Map<string, number>();

  numberOf(item: string): number {
    const number = this.numbers.get(item) ?? this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }

  get list(): readonly string[] {
    return [...this.numbers.keys()];
  }
}
