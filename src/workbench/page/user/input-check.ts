import { rectsOverlap } from "../../../model/address";
import type { BookSheet } from "../../../model/book";
import type { ValidationPlan } from "../../../model/workbook-plan";
import { rectsOf } from "../../engine/cells/conditional-formats";
import type { Engine } from "../../engine/engine";
import { readTyped } from "../../engine/input/typed-input";
import { listItems } from "./list-items";

/** The rule for a cell, or null. */
export function validationAt(sheet: BookSheet, row: number, column: number): ValidationPlan | null {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet.validations.find((rule) => rectsOf(rule.range).some((rect) => rectsOverlap(rect, cell))) ?? null;
}

/**
 * Whether the rule takes what was typed. Formulas and empty input pass: support.microsoft.com, "Apply data validation to cells" (Ignore
 * blank), and a formula's value is not known before it is calculated.
 */
export function isAllowed(engine: Engine, rule: ValidationPlan, text: string): boolean {
  const { allow } = rule;
  if (allow.kind === "any" || text === "" || text.startsWith("=")) return true;
  if (allow.kind === "decimal") {
    const typed = readTyped(text, engine.culture, engine.year);
    return typed.kind === "number" && typed.value >= allow.min && (allow.max === null || typed.value <= allow.max);
  }
  const items = allow.kind === "list" ? allow.items : listItems(engine, allow.name);
  // A list typed in the rule itself minds capitals; one that refers to cells does not.
  if (allow.kind === "list") return items.includes(text);
  return items.some((item) => item.toLowerCase() === text.toLowerCase());
}
