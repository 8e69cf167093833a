/** The validation rules of a sheet. One cell has at most one; giving cells another takes them out of the old one. */
import { rectsOverlap } from "../../../model/address";
import type { ValidationPlan } from "../../../model/workbook-plan";
import type { Areas } from "./area";
import { localAddress, subtract } from "./area";
import { rectsOf } from "./conditional-formats";

function validationsOver(target: Areas): ValidationPlan[] {
  return target.sheet.validations.filter((rule) => rectsOf(rule.range).some((rect) => target.rects.some((other) => rectsOverlap(rect, other))));
}

/** Takes the cells out of every rule. learn.microsoft.com, "Add data validation to Excel ranges": only the overlap is cleared. */
export function clearValidation(target: Areas): void {
  target.sheet.validations = target.sheet.validations.flatMap((rule) => {
    const left = target.rects.reduce((rects, hole) => rects.flatMap((rect) => subtract(rect, hole)), rectsOf(rule.range));
    return left.map((rect) => ({ ...rule, range: localAddress(rect) }));
  });
}

/** The one rule of all these cells; null when there is none or they differ. */
export function validationOf(target: Areas): ValidationPlan | null {
  const over = validationsOver(target);
  const [first] = over;
  if (!first) return null;
  const covered = over.flatMap((rule) => rectsOf(rule.range));
  const left = covered.reduce((rects, hole) => rects.flatMap((rect) => subtract(rect, hole)), [...target.rects]);
  const alike = over.every((rule) => JSON.stringify({ ...rule, range: "" }) === JSON.stringify({ ...first, range: "" }));
  return left.length === 0 && alike ? first : null;
}

/** Gives exactly these cells a rule. */
export function setValidation(target: Areas, rule: Omit<ValidationPlan, "range">): void {
  clearValidation(target);
  for (const rect of target.rects) target.sheet.validations.push({ ...rule, range: localAddress(rect) });
}

