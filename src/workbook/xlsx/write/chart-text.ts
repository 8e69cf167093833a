import { FONT } from "../../../model/style";
import { plainXmlText } from "./xml-text";

const INK = "1F2A37";

/** Font of everything in a chart that has none of its own. @param size points */
export function chartFont(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${traits(size, false)}</a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}

/** A title of the chart or of an axis. @param size points */
export function titleXml(text: string, size: number): string {
  const run = `<a:r><a:rPr lang="nl-NL"${traits(size, true)}</a:rPr><a:t>${plainXmlText(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Attributes and children of run properties; the caller closes the element. */
function traits(size: number, bold: boolean): string {
  return ` sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill><a:latin typeface="${FONT}"/>`;
}
