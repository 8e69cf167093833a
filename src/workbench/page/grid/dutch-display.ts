import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Culture } from "../../engine/input/culture";
import { dateText } from "../../engine/input/display-text";

/** Errors as a Dutch Excel shows them. The cell itself holds the English code, as a workbook does. */
const ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/B", "#VALUE!": "#WAARDE!", "#REF!": "#VERW!", "#DIV/0!": "#DEEL/0!", "#NUM!": "#GETAL!", "#NAME?": "#NAAM?", "#NULL!": "#LEEG!",
  "#SPILL!": "#OVERLOOP!", "#CALC!": "#BEREKEN!", "#GETTING_DATA": "#BEZET!",
};

/** Excel shows at most this many digits of a number without a format. */
const GENERAL_DIGITS = 11;

/** The format of a date that was typed: Excel keeps it so and shows it as the user's settings say. */
const SHORT_DATE = "m/d/yyyy";

export interface DisplayLanguage {
  /** Of errors and truth values: the language of Excel. */
  readonly isDutch: () => boolean;
  /** Of short dates and of numbers without a format: the user's regional settings. */
  readonly culture: () => Culture;
}

/** Shows what Univer itself shows in English only: errors, truth values, numbers that have no format, and dates in the user's own order. Asked at every cell that is drawn. */
export function showInDutch(injector: Injector, language: DisplayLanguage): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 0, effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData, workbook }, next) => {
      const style = rawData?.s ? workbook.getStyles().get(rawData.s) : null;
      const shown = shownText(rawData, style?.n?.pattern, language);
      return next(shown === null ? cell : { ...cell, v: shown });
    },
  });
}

function shownText(cell: Nullable<ICellData>, pattern: string | undefined, { isDutch, culture }: DisplayLanguage): string | null {
  const value = cell?.v;
  if (cell?.t === CellValueType.BOOLEAN) {
    if (!isDutch()) return null;
    return value === 1 || value === true ? "WAAR" : "ONWAAR";
  }
  if (typeof value === "string") return cell?.f && isDutch() ? (ERRORS[value] ?? null) : null;
  if (typeof value !== "number") return null;
  if (pattern === SHORT_DATE) return dateText(value, SHORT_DATE, culture());
  if (pattern !== undefined || Number.isInteger(value)) return null;
  return String(Number(value.toPrecision(GENERAL_DIGITS))).replace(".", culture().decimal);
}
