/** Data validation, conditional formats and charts. */
import { rectAddress, parseRect } from "../../../model/address";
import { TONES } from "../../../model/style";
import type { ChartPlan, ConditionalFormatPlan, SheetPlan, ValidationPlan } from "../../../model/workbook-plan";
import { hasFeature } from "../features";
import { CALL_BYTES, jsonBytes } from "./op";
import type { Op } from "./op";

export function ruleOps(plan: SheetPlan, sheet: number): readonly Op[] {
  const ops: Op[] = [];
  if (hasFeature("validation")) {
    for (const rule of plan.validations) ops.push({ sheet, bytes: jsonBytes(rule) + 4 * CALL_BYTES, run: (target) => addValidation(target.sheet, rule) });
  }
  if (hasFeature("conditionalFormats")) {
    // Excel puts a new one first; so the last goes in first and the plan's order is the order of priority.
    for (const rule of [...plan.conditionalFormats].reverse()) ops.push({ sheet, bytes: jsonBytes(rule) + 8 * CALL_BYTES, run: (target) => addConditionalFormat(target.sheet, rule) });
  }
  if (hasFeature("charts")) {
    for (const chart of plan.charts) ops.push({ sheet, bytes: jsonBytes(chart) + 24 * CALL_BYTES, run: (target) => addChart(target.sheet, chart) });
  }
  return ops;
}

function addValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const validation = sheet.getRange(plan.range).untrack().dataValidation;
  const rule = validationRule(plan.allow);
  if (rule) validation.rule = rule;
  if (plan.prompt) validation.prompt = { showPrompt: true, title: plan.prompt.title, message: plan.prompt.message };
  if (plan.error) {
    validation.errorAlert = { showAlert: true, style: ALERTS[plan.error.style], title: plan.error.title, message: plan.error.message };
  } else if (rule) {
    validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
}

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function validationRule(allow: ValidationPlan["allow"]): Excel.DataValidationRule | null {
  switch (allow.kind) {
    case "list": return { list: { inCellDropDown: true, source: allow.items.join(",") } };
    case "listName": return { list: { inCellDropDown: true, source: `=${allow.name}` } };
    case "decimal":
      return { decimal: allow.max === null ? { formula1: allow.min, operator: "GreaterThanOrEqualTo" } : { formula1: allow.min, formula2: allow.max, operator: "Between" } };
    case "any": return null;
  }
}

function addConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): void {
  const tone = TONES[plan.tone];
  const { rule, format } = sheet.getRange(plan.range).untrack().conditionalFormats.add("Custom").custom;
  rule.formula = plan.formula;
  if (tone.bold) format.font.bold = true;
  if (tone.italic) format.font.italic = true;
  format.font.color = tone.color;
  if (tone.fill !== null) format.fill.color = tone.fill;
}

const CHART_TYPES = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers", radar: "RadarMarkers" } as const;

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const categories = sheet.getRange(plan.categories).untrack();
  const chart = sheet.charts.add(CHART_TYPES[plan.kind], sheet.getRange(first.values).untrack(), isRow(first.values) ? "Rows" : "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  const series = [chart.series.getItemAt(0), ...others.map((other) => chart.series.add(other.name))];
  for (const [index, one] of series.entries()) {
    const planned = plan.series[index];
    if (!planned) continue;
    one.name = planned.name;
    if (index > 0) one.setValues(sheet.getRange(planned.values).untrack());
    one.setXAxisValues(categories);
  }
  chart.legend.visible = plan.series.length > 1;
  if (plan.kind !== "radar") {
    chart.axes.categoryAxis.title.text = plan.axes.category;
    chart.axes.valueAxis.title.text = plan.axes.value;
  }
  chart.setPosition(sheet.getRange(plan.from).untrack(), sheet.getRange(plan.to).untrack());
}

/** Whether a range lies in one row. */
function isRow(address: string): boolean {
  const rect = parseRect(address);
  return rect !== null && rect.top === rect.bottom && rectAddress(rect).includes(":");
}
