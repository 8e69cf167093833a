/** What is done to one of our sheets to write its plan anew in place. */
import { columnLetters, rectAddress } from "../../../model/address";
import type { Rect } from "../../../model/address";
import { cellKey } from "../../../model/book";
import { MARKER_NAME, markerText } from "../../../model/marker";
import { boundingRect } from "../../../model/sheet-extent";
import { INPUT_ROLES, sheetMarker } from "../../../model/sheet-marker";
import { PLAIN } from "../../../model/style";
import type { SheetPlan } from "../../../model/workbook-plan";
import { hasFeature } from "../features";
import { dataOps } from "../write/data-ops";
import { formulaOps } from "../write/formula-ops";
import { layoutOps, windowOps } from "../write/layout-ops";
import { CALL_BYTES } from "../write/op";
import type { Op } from "../write/op";
import { equalRectangles } from "../write/rectangles";
import { ruleOps } from "../write/rule-ops";
import { setAll } from "../write/set-all";
import { styleOps } from "../write/style-ops";
import type { StylePool } from "../write/style-pool";
import { contentOps, emptyOps } from "./content-ops";
import type { StandingSheet } from "./read-standing";
import type { RefreshLayout } from "./refresh-layout";
import type { Rewrite } from "./rewrite-sheets";
import { lookOps, plainOps } from "./user-looks";

/** Contents first, then looks, then charts and rules, so that a failure late leaves the contents whole. */
export function refreshOps(rewrite: Rewrite, sheet: number, styles: StylePool): readonly Op[] {
  const { plan, layout, standing, looks } = rewrite;
  const kept = rewrite.bringsInputs ? plan : keepInputs(plan);
  const moved = layout.moves.filter(({ from, row, column }) => looks.has(cellKey(from.row, from.column)) && (row !== from.row || column !== from.column));
  return [
    // First, because they fail while another workbook is in front: then nothing is changed yet.
    ...windowOps(plan, sheet),
    ...emptyOps(layout.moves.map(({ from }) => from), sheet),
    ...plainOps(moved, sheet),
    ...clearOps(layout, sheet),
    ...dataOps(kept, sheet, styles),
    ...formulaOps(kept, sheet),
    ...contentOps(layout.moves.map(({ from, row, column, formula }) => ({ ...from, row, column, formula })), sheet),
    ...lookOps(moved, looks, (move) => move, sheet),
    markerOp(plan, sheet),
    ...styleOps(plan, sheet, styles),
    ...widthOps(layout, standing, sheet),
    { sheet, bytes: 2 * CALL_BYTES, run: (target) => removeBreaks(plan, target.sheet) },
    ...layoutOps(plan, sheet, styles),
    { sheet, bytes: (standing.ourFormats.length + standing.charts.length + layout.after.length) * 2 * CALL_BYTES, run: (target) => removeRules(plan, standing, layout, target.sheet) },
    ...ruleOps(plan, sheet),
  ];
}

/** In an input cell the user's own content stays, also when it is empty. */
function keepInputs(plan: SheetPlan): SheetPlan {
  const blocks = plan.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => row.map((cell) => (cell && INPUT_ROLES.has(cell.role ?? "text") ? { ...cell, value: null } : cell))),
  }));
  return { ...plan, blocks };
}

/**
 * Empties our cells, input cells apart, and takes their looks away one by one: clearing formats would take the user's conditional formats
 * and validation along.
 */
function clearOps(layout: RefreshLayout, sheet: number): readonly Op[] {
  const contents = layout.before.flatMap((rect) =>
    equalRectangles(rect, (row, column) => (layout.inputs.has(cellKey(row, column)) ? null : "ours")).map((part) => part.rect));
  return [
    ...contents.map((rect): Op => ({ sheet, bytes: 3 * CALL_BYTES, run: (target) => clearContents(target.sheet, rect) })),
    ...[...layout.before, ...layout.after].map((rect): Op => ({ sheet, bytes: 20 * CALL_BYTES, run: (target) => makePlain(target.sheet, rect) })),
  ];
}

function clearContents(sheet: Excel.Worksheet, rect: Rect): void {
  const range = sheet.getRange(rectAddress(rect)).untrack();
  if (hasFeature("links")) range.clear("Hyperlinks");
  range.clear("Contents");
}

function makePlain(sheet: Excel.Worksheet, rect: Rect): void {
  const range = sheet.getRange(rectAddress(rect)).untrack();
  const { format } = range;
  setAll(range, "numberFormat", PLAIN.numberFormat);
  format.font.bold = PLAIN.bold;
  format.font.italic = PLAIN.italic;
  format.font.color = PLAIN.color;
  format.fill.clear();
  format.horizontalAlignment = "General";
  format.verticalAlignment = "Bottom";
  format.wrapText = PLAIN.wrap;
  if (hasFeature("turnedText")) format.textOrientation = PLAIN.rotation;
  for (const side of ["EdgeTop", "EdgeBottom"] as const) format.borders.getItem(side).style = "None";
  if (rect.bottom > rect.top) format.borders.getItem("InsideHorizontal").style = "None";
}

function markerOp(plan: SheetPlan, sheet: number): Op {
  return { sheet, bytes: 3 * CALL_BYTES, run: (target) => setMarker(target.sheet, markerText(sheetMarker(plan))) };
}

export function setMarker(sheet: Excel.Worksheet, text: string): void {
  const name = sheet.names.getItem(MARKER_NAME);
  if (hasFeature("nameFormula")) {
    name.formula = text;
  } else {
    name.delete();
    sheet.names.add(MARKER_NAME, text).visible = false;
  }
}

/** The user's columns take their widths along. */
function widthOps(layout: RefreshLayout, standing: StandingSheet, sheet: number): readonly Op[] {
  if (layout.columnShift === 0) return [];
  return [...standing.widths].map(([column, points]) => ({
    sheet, bytes: CALL_BYTES,
    run: (target) => {
      const letters = columnLetters(column + layout.columnShift);
      target.sheet.getRange(`${letters}:${letters}`).untrack().format.columnWidth = points;
    },
  }));
}

function removeBreaks(plan: SheetPlan, sheet: Excel.Worksheet): void {
  if (plan.print.breaks.length > 0 && hasFeature("pageLayout")) sheet.horizontalPageBreaks.removePageBreaks();
}

/** Ours only: charts by the plan's names, formats by our tones, validation on our cells. */
function removeRules(plan: SheetPlan, standing: StandingSheet, layout: RefreshLayout, sheet: Excel.Worksheet): void {
  for (const chart of plan.charts) if (standing.charts.includes(chart.name) && hasFeature("charts")) sheet.charts.getItem(chart.name).delete();
  if (standing.ourFormats.length > 0 && hasFeature("conditionalFormats")) {
    const formats = sheet.getRange(rectAddress(boundingRect(layout.before))).untrack().conditionalFormats;
    for (const id of standing.ourFormats) formats.getItem(id).delete();
  }
  if (plan.validations.length > 0 && hasFeature("validation")) {
    for (const rect of layout.before) sheet.getRange(rectAddress(rect)).untrack().dataValidation.clear();
  }
}

