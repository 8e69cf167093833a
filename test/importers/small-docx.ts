/** A Word file of our own making, from the XML of its body and, when it has lists, of its numbering. */
import { strToU8, zipSync } from "fflate";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** @param footnotes the text of each */
export function smallDocx(body: string, numbering = "", styles = "", footnotes: readonly string[] = []): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "word/document.xml": strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`),
    ...(numbering === "" ? {} : { "word/numbering.xml": strToU8(`<?xml version="1.0"?><w:numbering ${NAMESPACE}>${numbering}</w:numbering>`) }),
    ...(styles === "" ? {} : { "word/styles.xml": strToU8(`<?xml version="1.0"?><w:styles ${NAMESPACE}>${styles}</w:styles>`) }),
    ...(footnotes.length === 0 ? {} : { "word/footnotes.xml": strToU8(`<?xml version="1.0"?><w:footnotes ${NAMESPACE}>${footnotes.map((note) => `<w:footnote>${paragraph(note)}</w:footnote>`).join("")}</w:footnotes>`) }),
  });
}

export const paragraph = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const listed = (text: string, list: number, level = 0): string => paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
export const table = (rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
