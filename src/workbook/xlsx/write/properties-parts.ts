import { CORE_PROPERTIES } from "../namespaces";
import { XML_HEAD, xmlElement } from "./xml-element";
import { plainXmlText } from "./xml-text";

const CREATOR = "Functieboek";

/**
 * docProps/core.xml: title, and Functieboek as the only maker: no name of a person. The moment is left out when none is given,
 * so that the same book gives the same bytes.
 */
export function corePart(title: string, created: Date | null): string {
  const moment = created?.toISOString().replace(/\.\d+Z$/, "Z");
  const dated = (name: string): string => (moment === undefined ? "" : xmlElement(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, moment));
  return XML_HEAD + xmlElement("cp:coreProperties", {
    "xmlns:cp": CORE_PROPERTIES, "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  }, [
    title === "" ? "" : xmlElement("dc:title", {}, plainXmlText(title)),
    xmlElement("dc:creator", {}, CREATOR), xmlElement("cp:lastModifiedBy", {}, CREATOR), dated("created"), dated("modified"),
  ].join(""));
}

/** docProps/app.xml: the program that wrote the file. */
export function appPart(): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return XML_HEAD + xmlElement("Properties", { xmlns: namespace }, xmlElement("Application", {}, CREATOR));
}
