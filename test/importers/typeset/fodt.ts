/** A document in the flat XML of OpenDocument, for LibreOffice to typeset: header, page numbers, lists, ruled tables, columns, page breaks. */
import type { Look } from "./look";
import { softHyphens } from "./soft-hyphens";

export type Block =
  | { readonly kind: "p" | "h" | "li"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly string[])[])[]; readonly widths?: readonly number[]; readonly bulletColumn?: number; /** The first row comes back on each page; true when left out. */ readonly head?: boolean }
  | { readonly kind: "break" };

const NAMESPACES = ["office", "style", "text", "table"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");

/** A table's rows are cells, a cell is its paragraphs. */
export function fodt(blocks: readonly Block[], look: Look): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"${look.justified ? ' fo:text-align="justify"' : ""}/><style:text-properties fo:font-size="${look.size ?? 10}pt" style:font-name="${look.font ?? "Carlito"}" fo:font-family="'${look.font ?? "Carlito"}'" fo:language="nl" fo:country="NL"/></style:style>
<style:style style:name="Kop" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always" fo:text-align="start"/><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="Lijst"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="Nieuw" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Aan" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="${look.pageNumberAt ?? "start"}"/></style:style>
<style:style style:name="Vak" style:family="section"><style:section-properties>${columnsXml(look)}</style:section-properties></style:style>
${[2, 3, 4, 5, 6, 7, 8, 9].map((width) => `<style:style style:name="k${width}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`).join("\n")}
<style:page-layout style:name="Blad"><style:page-layout-properties ${look.landscape ? 'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"' : 'fo:page-width="21cm" fo:page-height="29.7cm"'} fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="1.5cm" fo:margin-right="1.5cm">${throughout(blocks, look) ? columnsXml(look) : ""}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Blad">${headerXml(look)}${footerXml(look)}</style:master-page></office:master-styles>
<office:body><office:text>
${bodyXml(blocks, look)}
</office:text></office:body></office:document>`;
}

/** Whether the page as a whole has columns; else sections of it have. */
const throughout = (blocks: readonly Block[], look: Look): boolean => !look.headingsAcross && blocks.every(({ kind }) => kind !== "table");

const columnsXml = ({ columns = 1 }: Look): string => (columns > 1 ? `<style:columns fo:column-count="${columns}" fo:column-gap="0.7cm"/>` : "");

function headerXml({ header = "", running }: Look): string {
  if (header === "" && !running) return "";
  return `<style:header><text:p>${xml(header)}${running ? '<text:tab/><text:chapter text:display="name" text:outline-level="1"/>' : ""}</text:p></style:header>`;
}

function footerXml({ pageNumber = "bare" }: Look): string {
  if (pageNumber === "none") return "";
  const number = '<text:page-number text:select-page="current"/>';
  return `<style:footer><text:p text:style-name="Aan">${pageNumber === "van" ? `Pagina ${number} van <text:page-count/>` : number}</text:p></style:footer>`;
}

function bodyXml(blocks: readonly Block[], look: Look): string {
  const noted = notedBlocks(blocks, look.footnotes ?? 0);
  const shown = blocks.map((block, index) => blockXml(block, look, noted.indexOf(index)));
  if ((look.columns ?? 1) === 1 || throughout(blocks, look)) return shown.join("\n");
  let sections = 0;
  return runs(blocks, look).map(({ from, to, columns }) => {
    const inside = shown.slice(from, to).join("\n");
    return columns ? `<text:section text:style-name="Vak" text:name="S${++sections}">${inside}</text:section>` : inside;
  }).join("\n");
}

/** Text in columns, tables across. */
function runs(blocks: readonly Block[], look: Look): readonly { readonly from: number; readonly to: number; readonly columns: boolean }[] {
  const found: { from: number; to: number; columns: boolean }[] = [];
  blocks.forEach((block, index) => {
    const columns = block.kind !== "table" && !(block.kind === "h" && look.headingsAcross);
    const open = found.at(-1);
    if (open?.columns === columns) open.to = index + 1;
    else found.push({ from: index, to: index + 1, columns });
  });
  return found;
}

/** The longest paragraphs, spread over the document. */
function notedBlocks(blocks: readonly Block[], count: number): readonly number[] {
  const long = blocks.flatMap((block, index) => (block.kind === "p" && block.text.length > 80 ? [index] : []));
  return Array.from({ length: Math.min(count, long.length) }, (_, at) => long[Math.floor((at * long.length) / count)] ?? 0);
}

function blockXml(block: Block, look: Look, note: number): string {
  switch (block.kind) {
    case "p":
      return paragraph(block.text, look, note);
    case "h":
      return look.running ? `<text:h text:style-name="Kop" text:outline-level="1">${xml(block.text)}</text:h>` : `<text:p text:style-name="Kop">${xml(block.text)}</text:p>`;
    case "li":
      return item(block.text, look);
    case "break":
      return `<text:p text:style-name="Nieuw"/>`;
    case "table": {
      const widths = block.widths ?? (block.rows[0] ?? []).map(() => 4);
      const columns = widths.map((width) => `<table:table-column table:style-name="k${width}"/>`).join("");
      const rows = block.rows.map((row, index) => `<table:table-row>${row.map((cell, column) => cellXml(cell, index > 0 && column === block.bulletColumn, look)).join("")}</table:table-row>`);
      const first = block.head === false ? (rows[0] ?? "") : `<table:table-header-rows>${rows[0] ?? ""}</table:table-header-rows>`;
      return `<table:table>${columns}${first}${rows.slice(1).join("\n")}</table:table>`;
    }
  }
}

function cellXml(cell: readonly string[], bulleted: boolean, look: Look): string {
  const inside = cell.length === 0 ? "<text:p/>" : cell.map((text) => (bulleted && cell.length > 0 ? item(text, look) : paragraph(text, look))).join("");
  return `<table:table-cell table:style-name="Cel">${inside}</table:table-cell>`;
}

const NOTE = "Zie ook de toelichting die achterin staat, en de stukken waarnaar zij verwijst.";

function paragraph(text: string, look: Look, note = -1): string {
  const mark = note < 0 ? "" : `<text:note text:id="n${note}" text:note-class="footnote"><text:note-citation>${note + 1}</text:note-citation><text:note-body><text:p text:style-name="Standard">${NOTE}</text:p></text:note-body></text:note>`;
  return `<text:p text:style-name="Standard">${words(text, look)}${mark}</text:p>`;
}

const item = (text: string, look: Look): string => `<text:list text:style-name="Lijst"><text:list-item><text:p text:style-name="Standard">${words(text, look)}</text:p></text:list-item></text:list>`;
/** Names and headings are not broken. */
const SHORT = 90;
const words = (text: string, look: Look): string => xml(look.hyphenated && text.length > SHORT ? softHyphens(text) : text);
const xml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
