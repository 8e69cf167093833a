import type { ValidationPlan } from "../../../model/workbook-plan";
import { unescapeText } from "./escaped-text";
import type { Losses } from "./losses";
import type { XmlElement } from "./xml-tree";

/** The rules on what may be typed, one for each range; kinds that we do not know are listed as lost. */
export function readValidations(sheet: XmlElement, name: string, losses: Losses): ValidationPlan[] {
  return (sheet.child("dataValidations")?.all("dataValidation") ?? []).flatMap((element) => {
    const allow = readAllow(element);
    if (allow === null) {
      losses.add("een invoerregel van een soort die hier niet bestaat", name);
      return [];
    }
    const rule = { allow, prompt: readPrompt(element), error: readError(element) };
    return (element.attribute("sqref") ?? "").split(/\s+/).filter((range) => range !== "").map((range) => ({ range, ...rule }));
  });
}

function readAllow(element: XmlElement): ValidationPlan["allow"] | null {
  const kind = element.attribute("type") ?? "none";
  const first = element.child("formula1")?.text.trim() ?? "";
  const second = element.child("formula2")?.text.trim() ?? "";
  if (kind === "none") return { kind: "any" };
  if (kind === "list") return readList(first);
  if (kind !== "decimal" || !isNumber(first)) return null;
  const operator = element.attribute("operator") ?? "between";
  if (operator === "greaterThanOrEqual") return { kind: "decimal", min: Number(first), max: null };
  return operator === "between" && isNumber(second) ? { kind: "decimal", min: Number(first), max: Number(second) } : null;
}

/** A list of choices in quotes, or a defined name; a range or a formula is neither. */
function readList(source: string): ValidationPlan["allow"] | null {
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(source)?.[1];
  if (quoted !== undefined) return { kind: "list", items: quoted.replaceAll('""', '"').split(",") };
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(source) && !/^[A-Za-z]{1,3}[0-9]+$/.test(source) ? { kind: "listName", name: source } : null;
}

const isNumber = (text: string): boolean => text !== "" && Number.isFinite(Number(text));

function readPrompt(element: XmlElement): ValidationPlan["prompt"] {
  return element.flag("showInputMessage") ? titled(element, "promptTitle", "prompt") : null;
}

function readError(element: XmlElement): ValidationPlan["error"] {
  if (!element.flag("showErrorMessage")) return null;
  const style = element.attribute("errorStyle");
  const { title, message } = titled(element, "errorTitle", "error") ?? { title: "", message: "" };
  return { style: style === "warning" || style === "information" ? style : "stop", title, message };
}

function titled(element: XmlElement, title: string, message: string): { title: string; message: string } | null {
  const found = { title: unescapeText(element.attribute(title) ?? ""), message: unescapeText(element.attribute(message) ?? "") };
  return found.title === "" && found.message === "" ? null : found;
}
