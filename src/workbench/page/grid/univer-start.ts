import type { Injector } from "@univerjs/core";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { DUTCH_TEXTS } from "./dutch-texts";
import { HIDDEN_MENUS } from "./hidden-menus";

/**
 * Starts Univer in `container`, without a workbook. Of its own interface only formula bar, grid and sheet tabs are shown: ribbon and menus
 * are the page's. Univer has no Dutch; it gets ours under its English locale.
 */
export function startUniver(container: HTMLElement): Injector {
  const univer = new Univer({
    locale: LocaleType.EN_US, logLevel: LogLevel.WARN,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, dataValidationTexts, conditionalFormattingTexts, DUTCH_TEXTS) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container, header: true, toolbar: false, formulaBar: true, contextMenu: true, menu: HIDDEN_MENUS, disableAutoFocus: true, disableTextFormatAlert: true, disableTextFormatMark: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      // Values in a file are another program's: everything is calculated on opening. Univer would calculate empty ones only.
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
    }),
    // The list's field to search in takes the keys of who types in the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return univer.__getInjector();
}
