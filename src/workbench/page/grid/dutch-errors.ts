import type { Injector } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Errors as a Dutch Excel shows them. The cell itself holds the English code, as a workbook does. */
const DUTCH: Readonly<Record<string, string>> = {
  "#N/A": "#N/B", "#VALUE!": "#WAARDE!", "#REF!": "#VERW!", "#DIV/0!": "#DEEL/0!", "#NUM!": "#GETAL!", "#NAME?": "#NAAM?", "#NULL!": "#LEEG!",
  "#SPILL!": "#OVERLOOP!", "#CALC!": "#BEREKEN!", "#GETTING_DATA": "#BEZET!",
};

/** Shows the errors of formulas in the language of Excel. @param isDutch asked at every cell that is drawn */
export function showDutchErrors(injector: Injector, isDutch: () => boolean): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 0, effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData }, next) => {
      const shown = typeof rawData?.v === "string" && isDutch() ? DUTCH[rawData.v] : undefined;
      return next(shown !== undefined && rawData?.f ? { ...cell, v: shown } : cell);
    },
  });
}
