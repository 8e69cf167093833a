/** Data validation rules between Office.js and the Book. */
import type { ValidationPlan } from "../../../model/workbook-plan";
import { invalidArgument, NotImplementedError } from "../excel-error";
import { asOneOf, asRecord } from "../input/value-kinds";
import { hasStructuredReference } from "./formula-text";

type Allow = ValidationPlan["allow"];

const RULES = ["wholeNumber", "decimal", "list", "date", "time", "textLength", "custom"] as const;
const OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;

/** learn.microsoft.com, "Add data validation to Excel ranges": no more than one kind of rule at a time. */
export function allowFrom(rule: Readonly<Record<string, unknown>>): Allow {
  const given = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  if (given.length === 0) return { kind: "any" };
  const [entry] = given;
  if (!entry || given.length > 1) throw invalidArgument("a validation rule is of one kind");
  const kind = asOneOf(entry[0], RULES);
  if (kind === "list") return listFrom(asRecord(entry[1]));
  if (kind === "decimal") return decimalFrom(asRecord(entry[1]));
  throw new NotImplementedError(`DataValidation.rule ${kind}`);
}

/** support.microsoft.com, "More on data validation": a typed list is at most 255 characters. */
const LONGEST_LIST = 255;

function listFrom(list: Readonly<Record<string, unknown>>): Allow {
  if (list["inCellDropDown"] === false) throw new NotImplementedError("DataValidation.rule list without a drop-down");
  const source = list["source"];
  if (typeof source !== "string") throw new NotImplementedError("DataValidation.rule list with a range");
  if (source === "") throw invalidArgument("an empty list");
  if (!source.startsWith("=")) {
    if (source.length > LONGEST_LIST) throw invalidArgument("a typed list is at most 255 characters");
    return { kind: "list", items: source.split(",").map((item) => item.trim()) };
  }
  // Excel's own dialog refuses it, so a defined name over the column is the way; Microsoft's pages do not say what the API answers
  // (docs/besluiten/engine.md, checklist).
  if (hasStructuredReference(source)) throw invalidArgument("a list source takes no structured reference");
  const name = source.slice(1);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new NotImplementedError(`DataValidation.rule list with the source ${source}`);
  return { kind: "listName", name };
}

function decimalFrom(decimal: Readonly<Record<string, unknown>>): Allow {
  const operator = asOneOf(decimal["operator"], OPERATORS);
  const first = numberIn(decimal["formula1"]);
  if (operator === "GreaterThanOrEqualTo") return { kind: "decimal", min: first, max: null };
  if (operator !== "Between") throw new NotImplementedError(`DataValidation.rule decimal ${operator}`);
  const second = numberIn(decimal["formula2"]);
  if (second < first) throw invalidArgument("the maximum is below the minimum");
  return { kind: "decimal", min: first, max: second };
}

function numberIn(value: unknown): number {
  if (typeof value === "string" && value.startsWith("=")) throw new NotImplementedError(`DataValidation.rule decimal with ${value}`);
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw invalidArgument("a number is needed");
  return number;
}

/** learn.microsoft.com, "Excel.BasicDataValidation interface", formula1: bounds read back as formulas ("=10"). */
export function ruleOf(allow: Allow): Readonly<Record<string, unknown>> {
  switch (allow.kind) {
    case "any":
      return {};
    case "list":
      return { list: { inCellDropDown: true, source: allow.items.join(",") } };
    case "listName":
      return { list: { inCellDropDown: true, source: `=${allow.name}` } };
    case "decimal":
      return allow.max === null
        ? { decimal: { formula1: `=${allow.min}`, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: `=${allow.min}`, formula2: `=${allow.max}`, operator: "Between" } };
  }
}
