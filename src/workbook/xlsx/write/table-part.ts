import { rectAddress } from "../../../model/address";
import { cellKey } from "../../../model/book";
import type { BookSheet, BookTable } from "../../../model/book";
import type { CellStyle } from "../../../model/style";
import { TABLE_STYLE } from "../../../model/table-style";
import { toFileFormula } from "../file-formula";
import { MAIN } from "../namespaces";
import { alignmentXml } from "./style-registry";
import type { StyleRegistry } from "./style-registry";
import { borderXml } from "./style-xml";
import { XML_HEAD, xmlElement } from "./xml-element";
import { xmlText } from "./xml-text";

/** xl/tables/tableN.xml. @param id unique in the workbook, from 1. */
export function tablePart(sheet: BookSheet, table: BookTable, id: number, styles: StyleRegistry): string {
  const ref = tableAddress(table);
  const columns = table.columns.map((column, index) => xmlElement(
    "tableColumn", { id: index + 1, name: column.name, dataDxfId: columnFormat(sheet, table, index, styles) },
    column.formula === null ? "" : `<calculatedColumnFormula>${xmlText(toFileFormula(column.formula, table.name))}</calculatedColumnFormula>`,
  ));
  // The style of our own tables is used without stripes: the cells have lines already, and stripes print as grey bars.
  const look = table.style === null ? "" : xmlElement("tableStyleInfo", {
    name: table.style, showFirstColumn: false, showLastColumn: false, showRowStripes: table.style !== TABLE_STYLE, showColumnStripes: false,
  });
  return XML_HEAD + xmlElement("table", { xmlns: MAIN, id, name: table.name, displayName: table.name, ref, totalsRowShown: false },
    xmlElement("autoFilter", { ref }) + xmlElement("tableColumns", { count: columns.length }, columns.join("")) + look);
}

/** Header and data rows, "A3:D9". */
function tableAddress(table: BookTable): string {
  return rectAddress({ top: table.top, left: table.left, bottom: table.top + table.rowCount, right: table.left + table.columns.length - 1 });
}

/** The format of rows that the user adds: that of the column, when all its cells have the same. */
function columnFormat(sheet: BookSheet, table: BookTable, index: number, styles: StyleRegistry): number | undefined {
  const styleAt = (row: number): CellStyle | undefined => sheet.cells.get(cellKey(row, table.left + index))?.style;
  const style = styleAt(table.top + 1);
  if (style === undefined) return undefined;
  for (let row = table.top + 2; row <= table.top + table.rowCount; row++) if (styleAt(row) !== style) return undefined;
  const format = style.numberFormat === "General" ? "" : styles.numberFormatXml(style.numberFormat);
  const border = style.borderTop === "none" && style.borderBottom === "none" ? "" : borderXml(style).replace("<diagonal/>", "");
  const changes = format + alignmentXml(style) + border;
  return changes === "" ? undefined : styles.differentialOf(changes);
}
