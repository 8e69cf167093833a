/** A document in the flat XML of OpenDocument, for LibreOffice to typeset: header, page numbers, lists, ruled tables, columns, page breaks. */

export type Block =
  | { readonly kind: "p" | "h" | "li"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly string[])[])[]; readonly widths?: readonly number[]; readonly bulletColumn?: number; /** The first row comes back on each page; true when left out. */ readonly head?: boolean }
  | { readonly kind: "columns"; readonly blocks: readonly Block[] }
  | { readonly kind: "break" };

/**
 * A table's rows are cells, a cell is its paragraphs.
 * @param header stands above each page; "" for none
 */
export function fodt(blocks: readonly Block[], header: string): string {
  const body = blocks.map(blockXml).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"/><style:text-properties fo:font-size="10pt" style:font-name="Carlito" fo:language="nl" fo:country="NL"/></style:style>
<style:style style:name="Kop" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="Lijst"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="Nieuw" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Twee" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
${[3, 4, 5, 6, 7, 8, 9].map((width) => `<style:style style:name="k${width}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`).join("\n")}
<style:style style:name="k2" style:family="table-column"><style:table-column-properties style:column-width="2cm"/></style:style>
<style:page-layout style:name="Blad"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="1.5cm" fo:margin-right="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Blad">${header === "" ? "" : `<style:header><text:p>${xml(header)}</text:p></style:header>`}<style:footer><text:p><text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${body}
</office:text></office:body></office:document>`;
}

let sections = 0;

function blockXml(block: Block): string {
  switch (block.kind) {
    case "p":
      return paragraph(block.text);
    case "h":
      return `<text:p text:style-name="Kop">${xml(block.text)}</text:p>`;
    case "li":
      return item(block.text);
    case "break":
      return `<text:p text:style-name="Nieuw"/>`;
    case "columns":
      sections++;
      return `<text:section text:style-name="Twee" text:name="S${sections}">${block.blocks.map(blockXml).join("\n")}</text:section>`;
    case "table": {
      const widths = block.widths ?? (block.rows[0] ?? []).map(() => 4);
      const columns = widths.map((width) => `<table:table-column table:style-name="k${width}"/>`).join("");
      const rows = block.rows.map((row, index) => `<table:table-row>${row.map((cell, column) => cellXml(cell, index > 0 && column === block.bulletColumn)).join("")}</table:table-row>`);
      const first = block.head === false ? (rows[0] ?? "") : `<table:table-header-rows>${rows[0] ?? ""}</table:table-header-rows>`;
      return `<table:table>${columns}${first}${rows.slice(1).join("\n")}</table:table>`;
    }
  }
}

function cellXml(cell: readonly string[], bulleted: boolean): string {
  const inside = cell.length === 0 ? "<text:p/>" : cell.map((text) => (bulleted && cell.length > 0 ? item(text) : paragraph(text))).join("");
  return `<table:table-cell table:style-name="Cel">${inside}</table:table-cell>`;
}

const paragraph = (text: string): string => `<text:p text:style-name="Standard">${xml(text)}</text:p>`;
const item = (text: string): string => `<text:list text:style-name="Lijst"><text:list-item><text:p text:style-name="Standard">${xml(text)}</text:p></text:list-item></text:list>`;
const xml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
