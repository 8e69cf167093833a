/** What a scan meets, in document order. Names come without namespace prefix. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Attribute values by name without prefix; "r:id" is "id". */
export type XmlAttributes = Readonly<Record<string, string>>;

/** The XML is not well-formed, or holds what documents of Office never hold. */
export class XmlError extends Error {}

const NAME = String.raw`[^\s<>/="'&]+`;
const TAG = new RegExp(String.raw`<(/?)(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`, "y");
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, "g");
const ENTITY = /&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(\w+));?/g;
const ENTITIES: ReadonlyMap<string | undefined, string> = new Map([["lt", "<"], ["gt", ">"], ["amp", "&"], ["quot", '"'], ["apos", "'"]]);
const NONE: XmlAttributes = {};

/**
 * Walks through XML in time linear to its length. No document type declarations: no entities of their own, so nothing can be blown up.
 * @throws XmlError
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  const open: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (open.length > 0) visitor.text(plain(text));
    else if (text.trim() !== "") throw new XmlError("text outside the document");
    if (next < 0) break;
    at = xml.charAt(next + 1) === "!" || xml.charAt(next + 1) === "?" ? special(xml, next, visitor) : tag(xml, next, open, visitor);
  }
  if (open.length > 0) throw new XmlError(`${open.at(-1) ?? ""} is not closed`);
}

/** Comment, processing instruction or CDATA; gives the place after it. */
function special(xml: string, at: number, visitor: XmlVisitor): number {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at);
  if (xml.startsWith("<?", at)) return after(xml, "?>", at);
  if (!xml.startsWith("<![CDATA[", at)) throw new XmlError("a declaration is not read");
  const end = after(xml, "]]>", at);
  visitor.text(xml.slice(at + 9, end - 3));
  return end;
}

function after(xml: string, end: string, at: number): number {
  const found = xml.indexOf(end, at);
  if (found < 0) throw new XmlError(`${end} is missing`);
  return found + end.length;
}

function tag(xml: string, at: number, open: string[], visitor: XmlVisitor): number {
  TAG.lastIndex = at;
  const found = TAG.exec(xml);
  if (!found) throw new XmlError(`no tag at ${at}`);
  const [whole, slash, name = "", attributes = "", empty] = found;
  if (slash) {
    if (open.pop() !== name) throw new XmlError(`${name} closes nothing`);
  } else {
    visitor.open(local(name), attributes === "" ? NONE : readAttributes(attributes));
    if (!empty) open.push(name);
  }
  if (slash || empty) visitor.close(local(name));
  return at + whole.length;
}

function readAttributes(text: string): XmlAttributes {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    if (!name.startsWith("xmlns")) attributes[local(name)] = plain(double ?? single ?? "");
  }
  return attributes;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function plain(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, entity) : text;
}

function entity(whole: string, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const code = hexadecimal === undefined ? Number(decimal ?? NaN) : parseInt(hexadecimal, 16);
  if (!(code <= 0x10ffff)) throw new XmlError(`${whole} is not known`);
  return String.fromCodePoint(code);
}
