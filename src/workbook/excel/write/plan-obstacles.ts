/** What stands in the way of a plan, as far as the plan and a look at the workbook show it. */
import { cellAddress, rectsOverlap } from "../../../model/address";
import type { Rect } from "../../../model/address";
import type { TakenNames } from "../../../model/naming";
import { tableRect } from "../../../model/sheet-extent";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../model/workbook-plan";
import { LOWEST_EXCEL_API, isExcelApi } from "../features";
import { sheetAreas } from "./area";

/** support.microsoft.com, "Excel specifications and limits". */
const LONGEST_SHEET_NAME = 31;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

/** Dutch sentences, one for each obstacle; none when the plan can be written. */
export function planObstacles(plan: WorkbookPlan, taken: TakenNames, structureProtected: boolean): readonly string[] {
  if (!isExcelApi(LOWEST_EXCEL_API)) return [`Deze Excel is te oud: nodig is ExcelApi ${LOWEST_EXCEL_API}.`];
  if (plan.sheets.length === 0) return ["Er is niets gekozen om te maken."];
  const found: string[] = [];
  if (structureProtected) {
    found.push("De structuur van deze werkmap is beveiligd, zodat er geen bladen bij kunnen. Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.");
  }
  found.push(...nameObstacles(plan, taken));
  for (const sheet of plan.sheets) found.push(...tableObstacles(sheet), ...cellObstacles(sheet), ...validationObstacles(sheet));
  return found;
}

function nameObstacles(plan: WorkbookPlan, taken: TakenNames): readonly string[] {
  const found: string[] = [];
  const sheets = new Set(taken.sheets.map(folded));
  for (const { name } of plan.sheets) {
    if (sheets.has(folded(name))) found.push(`Er is al een blad met de naam '${name}'. Geef dat een andere naam, of kies een andere naam voor het nieuwe.`);
    else if (!isSheetName(name)) found.push(`'${name}' kan geen bladnaam zijn: ten hoogste 31 tekens, zonder [ ] : * ? / \\ en zonder apostrof aan begin of eind.`);
    sheets.add(folded(name));
  }
  const names = new Set(taken.names.map(folded));
  for (const { kind, name } of [...plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ kind: "tabel", name }))), ...plan.names.map(({ name }) => ({ kind: "naam", name }))]) {
    if (names.has(folded(name))) found.push(`De naam '${name}' is in deze werkmap al in gebruik voor een tabel of een bereik, zodat de ${kind} '${name}' niet gemaakt kan worden.`);
    names.add(folded(name));
  }
  return found;
}

const folded = (name: string): string => name.toLowerCase();

function isSheetName(name: string): boolean {
  return name !== "" && name.length <= LONGEST_SHEET_NAME && !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name) && folded(name) !== "history";
}

/** A table over other cells would swallow them: its header and rows must be its own. */
function tableObstacles(sheet: SheetPlan): readonly string[] {
  return sheet.tables.flatMap((table, index) => {
    const rect = tableRect(table);
    if (table.rows.length === 0) return [`De tabel '${table.name}' op blad '${sheet.name}' heeft geen rijen; Excel kent geen lege tabel.`];
    const other = sheet.tables.slice(0, index).find((before) => rectsOverlap(tableRect(before), rect));
    if (other) return [`De tabellen '${other.name}' en '${table.name}' op blad '${sheet.name}' zouden over elkaar komen.`];
    const filled = filledCell(sheet, rect);
    return filled === null ? [] : [`De tabel '${table.name}' op blad '${sheet.name}' zou over gevulde cellen komen (${filled}).`];
  });
}

function filledCell(sheet: SheetPlan, rect: Rect): string | null {
  for (const area of sheetAreas(sheet)) {
    if (area.table || !rectsOverlap(area.rect, rect)) continue;
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (area.cellAt(row, column)) return cellAddress(row, column);
      }
    }
  }
  return null;
}

function cellObstacles(sheet: SheetPlan): readonly string[] {
  const found: string[] = [];
  for (const area of sheetAreas(sheet)) {
    for (let row = area.rect.top; row <= area.rect.bottom; row++) {
      for (let column = area.rect.left; column <= area.rect.right; column++) {
        const sentence = cellObstacle(area.cellAt(row, column));
        if (sentence !== null) found.push(`${sentence} (blad '${sheet.name}', cel ${cellAddress(row, column)}).`);
      }
    }
  }
  return found;
}

function cellObstacle(cell: CellPlan | null): string | null {
  if (typeof cell?.value === "string" && cell.value.length > LONGEST_TEXT) return "Een tekst is langer dan de 32.767 tekens die in een cel passen";
  if (typeof cell?.value === "number" && !Number.isFinite(cell.value)) return "Een uitkomst is geen getal";
  return cell?.formula !== undefined && cell.formula.length > LONGEST_FORMULA ? "Een formule is langer dan de 8.192 tekens die Excel toelaat" : null;
}

/**
 * A list that is written out is separated by commas and at most 255 long; titles take 32 characters, an explanation 255 and a warning 225
 * (learn.microsoft.com, Excel.DataValidationPrompt and DataValidationErrorAlert).
 */
function validationObstacles(sheet: SheetPlan): readonly string[] {
  return sheet.validations.flatMap(({ allow, range, prompt, error }) => {
    const fits = allow.kind !== "list" || (allow.items.join(",").length <= LONGEST_LIST && allow.items.every((item) => !item.includes(",")));
    const short = Math.max(prompt?.title.length ?? 0, error?.title.length ?? 0) <= LONGEST_TITLE && (prompt?.message.length ?? 0) <= LONGEST_PROMPT && (error?.message.length ?? 0) <= LONGEST_ALERT;
    return [
      ...(fits ? [] : [`De keuzelijst bij ${range} op blad '${sheet.name}' is te lang of heeft een komma in een keuze.`]),
      ...(short ? [] : [`De uitleg bij ${range} op blad '${sheet.name}' is te lang voor Excel.`]),
    ];
  });
}
