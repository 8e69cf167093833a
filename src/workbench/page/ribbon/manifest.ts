/** What the workbench reads of the add-in's manifest: the pane's page and the buttons of the ribbon, with their texts in one language. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the picture on our own site. */
  readonly icon: string;
  /** null: the button opens the pane. */
  readonly functionName: string | null;
}

export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly pane: string;
  readonly functionsMetadata: string;
  readonly namespace: string;
  readonly buttons: readonly RibbonButton[];
}

const ICON_SIZE = "32";

/**
 * @param xml the manifest's text @param language "nl-NL"; texts without an override for it are in the default language
 * @throws Error (Dutch) naming what the manifest lacks
 */
export function readManifest(xml: string, language: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml is geen geldige XML.");
  const resource = (id: string): string => resourceText(document, id, language);
  const label = (parent: Element, name: string): string => resource(attribute(child(parent, name), "resid"));
  const group = first(document, "Group");
  return {
    id: first(document, "Id").textContent ?? "", name: overridden(first(document, "DisplayName"), language), group: label(group, "Label"),
    pane: sitePath(attribute(first(document, "DefaultSettings").getElementsByTagName("SourceLocation")[0], "DefaultValue")),
    functionsMetadata: functionsPart(document, "Metadata", resource), namespace: functionsNamespace(document, resource),
    buttons: [...group.getElementsByTagName("Control")].map((control) => ({
      id: attribute(control, "id"), label: label(control, "Label"), tip: label(child(control, "Supertip"), "Description"),
      icon: sitePath(resource(attribute(pictureOf(control), "resid"))), functionName: control.getElementsByTagName("FunctionName")[0]?.textContent ?? null,
    })),
  };
}

function functionsPart(document: Document, name: string, resource: (id: string) => string): string {
  const location = document.getElementsByTagName(name)[0]?.getElementsByTagName("SourceLocation")[0];
  return location ? sitePath(resource(attribute(location, "resid"))) : "";
}

function functionsNamespace(document: Document, resource: (id: string) => string): string {
  const namespace = document.getElementsByTagName("Namespace")[0];
  return namespace ? resource(attribute(namespace, "resid")) : "";
}

function pictureOf(control: Element): Element | undefined {
  return [...control.getElementsByTagName("bt:Image")].find((image) => image.getAttribute("size") === ICON_SIZE);
}

function resourceText(document: Document, id: string, language: string): string {
  const resources = first(document, "Resources");
  const found = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => [...resources.getElementsByTagName(name)]).find((one) => one.getAttribute("id") === id);
  if (!found) throw new Error(`manifest.xml noemt "${id}" maar heeft die niet bij Resources.`);
  return overridden(found, language);
}

/** The text in the language asked for: Microsoft's Override elements stand inside the element. */
function overridden(element: Element, language: string): string {
  const override = [...element.children].find((one) => one.getAttribute("Locale")?.toLowerCase() === language.toLowerCase());
  return override?.getAttribute("Value") ?? attribute(element, "DefaultValue");
}

function first(document: Document, name: string): Element {
  const found = document.getElementsByTagName(name)[0];
  if (!found) throw new Error(`manifest.xml heeft geen ${name}.`);
  return found;
}

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find((one) => one.localName === name);
  if (!found) throw new Error(`manifest.xml heeft geen ${name} in ${parent.localName}.`);
  return found;
}

function attribute(element: Element | undefined, name: string): string {
  const value = element?.getAttribute(name);
  if (value === null || value === undefined) throw new Error(`manifest.xml mist ${name} bij ${element?.localName ?? "een element"}.`);
  return value;
}

/** The manifest names the developer's server; the workbench serves the same paths itself. */
function sitePath(url: string): string {
  const { pathname, hash } = new URL(url);
  return pathname + hash;
}
