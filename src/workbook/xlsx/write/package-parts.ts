import { strToU8, zipSync } from "fflate";
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from "../namespaces";
import { XML_HEAD, xmlElement } from "./xml-element";

/** A part's relation to another; the target as seen from the part's folder. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Kinds of parts: what the content types and relations call them. */
const CONTENT = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
} as const;

export type PartKind = keyof typeof CONTENT;

/** The same moment in every zip, so that the same book gives the same bytes; zip knows no time zone and nothing before 1980. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Collects the parts of a package and zips them. */
export class PackageParts {
  private readonly parts: { readonly path: string; readonly kind: PartKind; readonly xml: string }[] = [];
  private readonly relations = new Map<string, Relation[]>();

  /** @param path without leading slash: "xl/workbook.xml" */
  add(path: string, kind: PartKind, xml: string): void {
    this.parts.push({ path, kind, xml });
  }

  /** Relates a part ("" for the package) to another; gives the id by which the part refers to it. */
  relate(from: string, type: string, target: string): string {
    const relations = this.relations.get(from) ?? [];
    this.relations.set(from, relations);
    relations.push({ type: type.includes("/") ? type : `${RELATIONSHIPS}/${type}`, target });
    return `rId${relations.length}`;
  }

  zip(): Uint8Array {
    const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(this.contentTypes()) };
    for (const [from, relations] of this.relations) files[relationsPath(from)] = strToU8(relationsXml(relations));
    for (const part of this.parts) files[part.path] = strToU8(part.xml);
    return zipSync(files, { level: 6, mtime: ZIP_TIME });
  }

  private contentTypes(): string {
    const overrides = this.parts.map(({ path, kind }) => xmlElement("Override", { PartName: `/${path}`, ContentType: CONTENT[kind] }));
    const defaults = [
      xmlElement("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      xmlElement("Default", { Extension: "xml", ContentType: "application/xml" }),
    ];
    return XML_HEAD + xmlElement("Types", { xmlns: CONTENT_TYPES }, [...defaults, ...overrides].join(""));
  }
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" -> "_rels/.rels". */
function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relationsXml(relations: readonly Relation[]): string {
  const list = relations.map(({ type, target }, index) => xmlElement("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }));
  return XML_HEAD + xmlElement("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, list.join(""));
}
