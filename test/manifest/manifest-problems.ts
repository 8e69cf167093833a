/** What Microsoft's schema does not see in a manifest, as sentences; the limits are those of its reference of the manifest. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, all, attributes, pngSize } from "./manifest-document";

const LONGEST_ID = 32;
const LONGEST_NAME = 125;
const LONGEST_TEXT = 250;
const RESOURCES = ["bt:Image", "bt:Url", "bt:String"];
const REQUIRED_ICONS = ["16", "32", "80"];

/** Every problem; none when the manifest is right. @param associated the names that the sources give to Office.actions.associate */
export function manifestProblems(manifest: Document, associated: readonly string[]): readonly string[] {
  return [
    ...resourceProblems(manifest), ...runtimeProblems(manifest), ...imageProblems(manifest), ...addressProblems(manifest),
    ...lengthProblems(manifest), ...localeProblems(manifest), ...buttonProblems(manifest, associated), ...namespaceProblems(manifest),
  ];
}

function resources(manifest: Document): readonly Element[] {
  return RESOURCES.flatMap((name) => all(manifest, name)).filter((element) => element.hasAttribute("id"));
}

function resourceProblems(manifest: Document): readonly string[] {
  const ids = resources(manifest).map((element) => element.getAttribute("id") ?? "");
  const asked = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
  return [
    ...asked.filter((resid) => !ids.includes(resid)).map((resid) => `resid ${resid} is not defined`),
    ...ids.filter((id) => !asked.includes(id)).map((id) => `resource ${id} is not used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is defined twice`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `resource ${id} is longer than ${LONGEST_ID}`),
  ];
}

/** One page for everything: the same resid in all of these, or the shared runtime does not load. */
function runtimeProblems(manifest: Document): readonly string[] {
  const pages = [
    ...attributes(manifest, "Runtime", "resid"), ...attributes(manifest, "FunctionFile", "resid"),
    ...all(manifest, "Page").flatMap((page) => attributes(page, "SourceLocation", "resid")),
    ...all(manifest, "Action").flatMap((action) => attributes(action, "SourceLocation", "resid")),
  ];
  const sets = attributes(manifest, "Set", "Name");
  return [
    ...(pages.length < 4 ? ["Runtime, Page, FunctionFile or ShowTaskpane lacks a page"] : []),
    ...(new Set(pages).size > 1 ? [`several pages in one runtime: ${[...new Set(pages)].join(", ")}`] : []),
    ...(all(manifest, "TaskpaneId").length > 0 ? ["a shared runtime has one pane, so no TaskpaneId"] : []),
    ...(all(manifest, "Runtime").length === 1 ? [] : ["there is not one Runtime"]),
    ...(sets.includes("SharedRuntime") ? [] : ["SharedRuntime is not required"]),
  ];
}

function imageProblems(manifest: Document): readonly string[] {
  const sized = all(manifest, "Icon").flatMap((icon) =>
    all(icon, "bt:Image").map((image) => ({ size: Number(image.getAttribute("size")), url: resourceUrl(manifest, image.getAttribute("resid") ?? "") })));
  const top = [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const;
  const named = top.flatMap(([name, size]) => all(manifest, name).flatMap(ownAndOverrides).map((url) => ({ size, url })));
  return [
    ...all(manifest, "Icon").flatMap((icon) => REQUIRED_ICONS.filter((size) => !attributes(icon, "bt:Image", "size").includes(size)).map((size) => `an Icon has no ${size}`)),
    ...[...sized, ...named].flatMap(({ size, url }) => imageProblem(url, size)),
  ];
}

function imageProblem(url: string, size: number): readonly string[] {
  const path = join(ROOT, new URL(url).pathname);
  if (!existsSync(path)) return [`${url} is not in the project`];
  const { width, height } = pngSize(path);
  return width === size && height === size ? [] : [`${url} is ${width} x ${height}, not ${size} x ${size}`];
}

function resourceUrl(manifest: Document, resid: string): string {
  return resources(manifest).find((element) => element.getAttribute("id") === resid)?.getAttribute("DefaultValue") ?? "https://unknown/";
}

function ownAndOverrides(element: Element): readonly string[] {
  return [element.getAttribute("DefaultValue") ?? "", ...attributes(element, "Override", "Value"), ...attributes(element, "bt:Override", "Value")];
}

function addressProblems(manifest: Document): readonly string[] {
  const elements = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url"].flatMap((name) => all(manifest, name));
  const urls = [...elements.filter((element) => element.hasAttribute("DefaultValue")), ...all(manifest, "DefaultSettings").flatMap((settings) => [...settings.children])].flatMap(ownAndOverrides);
  return urls.filter((url) => !url.startsWith("https://")).map((url) => `${url} is not https`);
}

function lengthProblems(manifest: Document): readonly string[] {
  const limited = [
    ...["DisplayName", "ProviderName"].flatMap((name) => all(manifest, name)).map((element) => ({ element, limit: LONGEST_NAME })),
    ...all(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue")).map((element) => ({ element, limit: LONGEST_TEXT })),
    ...all(manifest, "bt:ShortStrings").flatMap((strings) => all(strings, "bt:String")).map((element) => ({ element, limit: LONGEST_NAME })),
    ...all(manifest, "bt:LongStrings").flatMap((strings) => all(strings, "bt:String")).map((element) => ({ element, limit: LONGEST_TEXT })),
  ];
  return limited.flatMap(({ element, limit }) => ownAndOverrides(element).filter((text) => text.length > limit).map((text) => `"${text}" is longer than ${limit}`));
}

/** Dutch is the default; every text has its English. Names that are the same everywhere need none. */
function localeProblems(manifest: Document): readonly string[] {
  const overrides = ["Override", "bt:Override"].flatMap((name) => all(manifest, name));
  const texts = all(manifest, "bt:String").filter((element) => element.getAttribute("DefaultValue") !== "Functieboek" && element.getAttribute("id") !== "Functions.Namespace");
  return [
    ...(all(manifest, "DefaultLocale").map((element) => element.textContent).join() === "nl-NL" ? [] : ["the default locale is not nl-NL"]),
    ...overrides.filter((element) => element.getAttribute("Locale") !== "en-US").map((element) => `an override for ${element.getAttribute("Locale")}`),
    ...texts.filter((element) => all(element, "bt:Override").length !== 1).map((element) => `${element.getAttribute("id")} has no English`),
  ];
}

function buttonProblems(manifest: Document, associated: readonly string[]): readonly string[] {
  const names = all(manifest, "FunctionName").map((element) => element.textContent);
  return [
    ...names.filter((name) => !associated.includes(name)).map((name) => `no source associates ${name}`),
    ...associated.filter((name) => !names.includes(name)).map((name) => `${name} is associated, but no button calls it`),
    ...(all(manifest, "Control").length > 6 ? ["a group on a built-in tab has at most six buttons"] : []),
  ];
}

function namespaceProblems(manifest: Document): readonly string[] {
  const [resid = ""] = attributes(manifest, "Namespace", "resid");
  const namespace = resources(manifest).find((element) => element.getAttribute("id") === resid);
  const name = namespace?.getAttribute("DefaultValue") ?? "";
  return [
    ...(/^[A-Z][A-Z0-9_.]{2,127}$/.test(name) ? [] : [`${name} is no namespace`]),
    ...(namespace && all(namespace, "bt:Override").length > 0 ? ["the namespace is the same in every language"] : []),
  ];
}
