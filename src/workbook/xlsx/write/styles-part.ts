import { MAIN } from "../namespaces";
import type { StyleRegistry } from "./style-registry";
import { XML_HEAD, xmlElement } from "./xml-element";

/** xl/styles.xml of everything that was registered. */
export function stylesPart(styles: StyleRegistry): string {
  const { formats, fonts, fills, borders, combinations, differentials } = styles.lists;
  return XML_HEAD + xmlElement("styleSheet", { xmlns: MAIN }, [
    formats.length === 0 ? "" : counted("numFmts", formats),
    counted("fonts", fonts), counted("fills", fills), counted("borders", borders),
    counted("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    counted("cellXfs", combinations),
    counted("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    counted("dxfs", differentials),
  ].join(""));
}

const counted = (name: string, items: readonly string[]): string => xmlElement(name, { count: items.length }, items.join(""));
