import { cellProblemEn } from "../../../model/cell-problem-en";
import type { Feature } from "../features";
import type { MessageCatalogue } from "./messages.nl";

/** A longer list says less than its length. */
const MOST_NAMED = 6;

/** Features that a user misses, as they follow "This Excel is too old for". */
const FEATURES: Readonly<Partial<Record<Feature, string>>> = {
  conditionalFormats: "the formatting that marks cells", charts: "the charts", freeze: "the frozen titles", links: "the links to other sheets",
  columnGroups: "folding away the columns that only calculate", tabColor: "the colours of the tabs", turnedText: "the turned headings", gridlines: "hiding the gridlines",
  validation: "the drop-down lists and the explanation at input cells", pageLayout: "the print settings",
};

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(", ");

/** Every sentence of this layer in English; what each means is told in the Dutch catalogue. Names of sheets and tables stay as they are. */
export const messagesEn: MessageCatalogue = {
  AccessDenied: "Excel refuses: the sheet or the workbook is protected, or was opened read-only. Remove the protection and try again.",
  ActivityLimitReached: "Excel is too busy to do this now. Wait a moment and try again.",
  ApiNotFound: "This Excel lacks a part that is needed for this. Update Excel.",
  GeneralException: "Excel could not do this. If another workbook or a dialog is in front, go back to a cell of this workbook and try again.",
  InactiveWorkbook: "Another workbook is active. Click in this workbook and try again.",
  InsertDeleteConflict: "Excel cannot insert or delete cells here, because a table or merged cells are in the way.",
  InvalidOperationInCellEditMode: "You are still editing a cell. Press Enter or Esc and try again.",
  InvalidSelection: "Excel cannot do this with what is selected now. Click in a cell of this workbook and try again.",
  ItemAlreadyExists: "A sheet, table or name of the same name is in this workbook already.",
  ItemNotFound: "A sheet, table or name that is needed is no longer in this workbook.",
  MergedRangeConflict: "A table would come over another table or over merged cells.",
  NonBlankCellOffSheet: "Cells that are not empty would be pushed off the sheet.",
  RequestAborted: "Excel broke the operation off. Try again.",
  RequestPayloadSizeLimitExceeded: "The data are too large to send to Excel at once.",
  ResponsePayloadSizeLimitExceeded: "The data are too large to read from Excel at once.",
  otherError: ({ code, text }) => `Excel reports an error: ${[code, text].filter((part) => part !== "").join(": ")}.`,

  nothingWritten: "Nothing was written.",
  stoppedBefore: "Stopped before anything was written.",
  stopped: "Stopped at your request.",
  sheetsMade: ({ sheets }) => (sheets.length === 1 ? `The sheet ${quoted(sheets)} was made.` : `${sheets.length} sheets were made${sheets.length > MOST_NAMED ? "" : `: ${quoted(sheets)}`}.`),
  takenDown: "What was written already has been taken away again; the workbook is as it was. Excel's list of steps to undo may be empty.",
  notTakenDown: ({ sheets, names }) =>
    `Taking away what was written already did not work. This may still be there, and may be incomplete: ${[...sheets.map((name) => `the sheet '${name}'`), ...names.map((name) => `the name '${name}'`)].join(", ")}. You can delete it yourself.`,
  leftOut: ({ feature, since }) => `This Excel is too old for ${FEATURES[feature] ?? feature} (ExcelApi ${since} is needed); the rest is complete.`,

  noNewWorkbook: "Excel opened no new workbook; an administrator may have switched that off. This workbook has not changed. Choose 'In this workbook' to make the sheets here.",
  excelTooOld: ({ version }) => `This Excel is too old: ExcelApi ${version} is needed.`,
  nothingChosen: "Nothing was chosen to make.",
  structureProtected: "The structure of this workbook is protected, so that no sheets can be added. Remove the protection (Review, Protect Workbook) and try again.",
  sheetNameTaken: ({ sheet }) => `There is a sheet named '${sheet}' already. Rename it, or choose another name for the new one.`,
  noSheetName: ({ sheet }) => `'${sheet}' cannot be the name of a sheet: at most 31 characters, without [ ] : * ? / \\ and without an apostrophe at either end.`,
  tableNameTaken: ({ name }) => `The name '${name}' is used in this workbook for a table or a range already, so that the table '${name}' cannot be made.`,
  definedNameTaken: ({ name }) => `The name '${name}' is used in this workbook for a table or a range already, so that the name '${name}' cannot be made.`,
  emptyTable: ({ sheet, table }) => `The table '${table}' on sheet '${sheet}' has no rows; Excel knows no empty table.`,
  tablesOverlap: ({ sheet, tables }) => `The tables '${tables[0]}' and '${tables[1]}' on sheet '${sheet}' would overlap.`,
  tableOverCells: ({ sheet, table, cell }) => `The table '${table}' on sheet '${sheet}' would come over filled cells (${cell}).`,
  textTooLong: ({ sheet, cell }) => `A text is longer than the 32,767 characters that fit in a cell (sheet '${sheet}', cell ${cell}).`,
  noNumber: ({ sheet, cell }) => `A result is not a number (sheet '${sheet}', cell ${cell}).`,
  formulaTooLong: ({ sheet, cell }) => `A formula is longer than the 8,192 characters that Excel allows (sheet '${sheet}', cell ${cell}).`,
  listTooLong: ({ sheet, range }) => `The drop-down list at ${range} on sheet '${sheet}' is too long or has a comma in a choice.`,
  promptTooLong: ({ sheet, range }) => `The explanation at ${range} on sheet '${sheet}' is too long for Excel.`,

  sheetRenamed: ({ sheet, made }) => `The sheet '${sheet}' was made as '${made}' and has another name now; the add-in leaves it alone. Give it its old name back to be able to refresh it.`,
  sheetsAlike: ({ sheets, made }) => `The sheets ${quoted(sheets)} all come from ${quoted(made)}; which is the original cannot be seen, and the add-in leaves them alone.`,

  columnLacks: ({ table, column }) => `Table '${table}': the column '${column}' is lacking.`,
  cellUnreadable: ({ table, cell, column, problem }) => `Table '${table}', cell ${cell} (column ${column}) holds ${cellProblemEn(problem)}.`,
  rowLeftOut: ({ table, row, lacking }) => `Table '${table}', row ${row} does not count: ${lacking.join(", ")} is lacking.`,

  nothingChanged: "Nothing was changed.",
  tablesGone: ({ kort }) => `The tables of ${kort} are no longer in this workbook.`,
  sheetsRefreshed: ({ sheets }) => (sheets.length > MOST_NAMED ? `${sheets.length} sheets were refreshed.` : `Refreshed: ${quoted(sheets)}.`),
  looksLeft: ({ sheet }) => `On sheet '${sheet}' so many cells of your own moved that colours and fonts did not go along everywhere.`,
  sheetTooFull: ({ sheet }) => `The sheet '${sheet}' has too many filled cells to refresh it. Put data of your own on another sheet.`,
  sheetProtected: ({ sheet }) => `The sheet '${sheet}' is protected. Remove the protection (Review, Unprotect Sheet) and refresh again.`,
  sheetUnderOtherName: ({ sheet, planned }) => `The sheet '${sheet}' would be refreshed as '${planned}'; that does not go together.`,
  sheetNotOurs: ({ sheet }) => `The sheet '${sheet}' cannot be recognised as a sheet of the add-in and stays as it is.`,
  sheetWithoutCells: ({ sheet }) => `The sheet '${sheet}' has no cells of ours to refresh.`,
  typedAmongOurs: ({ sheet, ranges, cells }) =>
    `On sheet '${sheet}' something was typed, inserted or deleted among the cells that the add-in wrote (${ranges.join(", ")}).${cells.length > 0 ? ` Look at ${cells.join(", ")}.` : ""} Put text of your own beside or below them, or make the sheet again.`,
  typedMeanwhile: ({ sheet }) => `On sheet '${sheet}' something was typed just now. Refresh again.`,
  ownCellLosesRow: ({ sheet, cell, head }) => `On sheet '${sheet}' cell ${cell} holds something of yours at '${head}', which is not (or not clearly) in the new version. Move or delete it and refresh again.`,
  ownFormulaLosesCell: ({ sheet, cell }) => `On sheet '${sheet}' your formula in cell ${cell} refers to a row or column that goes or changes place. Change the formula and refresh again.`,
  ownCellInTheWay: ({ sheet, cell }) => `On sheet '${sheet}' cell ${cell} holds something of yours where the refreshed part must come. Move it and refresh again.`,
  ownTableInTheWay: ({ sheet, table }) => `On sheet '${sheet}' your table '${table}' stands where the refreshed part would touch it. Put the table on another sheet and refresh again.`,
  linkMayBeWrong: ({ sheet, cell }) => `Note: on sheet '${sheet}' a formula (cell ${cell}) refers to a refreshed sheet of which rows or columns moved. Check those formulas.`,
  remarksLeft: ({ sheet, moved }) =>
    `Note: comments and notes do not go along with a refresh. On sheet '${sheet}' there is one at ${moved.slice(0, MOST_NAMED).map(({ cell, now }) => `${cell} (${now === null ? "what it spoke of is not there any more" : `belongs at ${now} now`})`).join(", ")}${moved.length > MOST_NAMED ? ` and ${moved.length - MOST_NAMED} more` : ""}. Move them yourself.`,
  linksUnknown: ({ sheet }) => `Note: sheet '${sheet}' is too large to see whether formulas there refer to a refreshed sheet. Check that yourself.`,
  notRefreshed: ({ sheets }) => `Not refreshed, and as they were: ${quoted(sheets)}.`,
  sheetRestored: ({ sheet }) => `The contents of the sheet '${sheet}' are as they were; formatting, links, drop-down lists and charts on it may differ. Refresh again to put them right.`,
  sheetHalf: ({ sheet }) => `The sheet '${sheet}' may be half refreshed, and putting it back did not work. Undo it with Excel, or refresh again.`,

  putBack: "Everything was put back as it was; only comments and notes that were gone already do not come back.",
  notPutBack: ({ sheets }) => `Putting back failed. On these sheets a part may be empty already: ${quoted(sheets)}.`,

  nothingToTakeBack: "There is nothing to take back.",
  nothingDeleted: "Nothing was deleted.",
  takenBack: ({ sheets }) => `Taken back: ${quoted(sheets)}.`,
  madeSheetGone: ({ sheet }) => `The sheet '${sheet}' is no longer there. Delete the other sheets yourself if you do not want to keep them.`,
  madeNameGone: ({ name }) => `The name '${name}' is no longer there. Delete the other sheets yourself if you do not want to keep them.`,
  tooBigToLook: ({ sheet }) => `The sheet '${sheet}' is too large to see whether formulas there need the sheets that were made. Delete the sheets yourself if you can.`,
  madeSheetSealed: ({ sheet }) => `The sheet '${sheet}' has been protected meanwhile.`,
  cellsChangedSince: ({ table }) => `Something was changed in the table ${table} since: rows, or cells that were filled in. Nothing is put back; do that yourself if needed.`,
  cellsPutBack: ({ count }) => `${count === 1 ? "1 cell of the plan has its" : `${count} cells of the plan have their`} old content back.`,
  cellsNotAsShown: ({ table }) => `The table ${table} was changed after it was read. Nothing was filled in; look again.`,
  cellsHalf: ({ table, columns }) => `Part of ${quoted(columns)} in the table ${table} may have been filled in. Check those columns.`,
  cellsStillFilled: ({ table }) => `What was filled in still stands in the table ${table}.`,
  cellsAreText: ({ table }) => `Cells of the table ${table} are formatted as text: a number would become text there. Give the column a number format.`,
  cellsUntouched: ({ table }) => `The table ${table} is as it was.`,
  madeSheetChanged: ({ sheet }) => `Something was changed on the sheet '${sheet}' since; it is not deleted. Do that yourself if it can go.`,
  neededElsewhere: ({ sheet, cell }) => `On sheet '${sheet}' cell ${cell} refers to one of the sheets that were made.`,
  deletedAfterAll: "The sheets were deleted all the same.",
  stillStanding: ({ sheets }) => `These sheets are still there: ${quoted(sheets)}.`,
  standingUnknown: ({ sheets }) => `Whether these sheets are still there cannot be seen: ${quoted(sheets)}.`,

  textStands: ({ cell }) => `The text is in ${cell}.`,
  cellsNotEmpty: ({ cell }) => `There is something in ${cell} already. Choose empty cells first; Functieboek writes over nothing.`,
  rowsAdded: ({ table, count }) => `Table '${table}': ${count} ${count === 1 ? "row" : "rows"} added; what stood there has not changed.`,
  tableNotReadable: ({ sheet }) => `The table on sheet '${sheet}' is no longer as the add-in made it, with all its columns.`,
  sheetSealedForRows: ({ sheet }) => `The sheet '${sheet}' is protected, so that no rows can be added. Remove the protection (Review, Unprotect Sheet) and try again. Nothing was changed.`,
  tableUnderTable: ({ sheet, table, under }) =>
    `Below the table '${table}' on sheet '${sheet}' stands the table '${under}'; new rows would push it down. Put it on another sheet or beside it and try again. Nothing was changed.`,
  cellUnderTable: ({ sheet, table, cell }) =>
    `Below the table '${table}' on sheet '${sheet}' something stands (cell ${cell}); new rows would push it down. Put it beside the table and try again. Nothing was changed.`,
  formulaStands: ({ cell }) => `The formula is in ${cell}.`,
  sheetSealedForFormula: ({ cell }) => `The sheet is protected, so that nothing can go in ${cell}. Remove the protection (Review, Unprotect Sheet) or choose another sheet.`,
  cellNotEmpty: ({ cell }) => `Cell ${cell} is not empty. Choose an empty cell first; Functieboek writes over nothing.`,
  cellIsText: ({ cell }) => `Cell ${cell} has the format Text: a formula would stay there as text. Choose another cell, or give the cell the format General.`,

  sheetSealedForFreeze: ({ sheet }) => `The sheet '${sheet}' is protected. Remove the protection (Review, Unprotect Sheet) and try again.`,
  noteSheetSealed: ({ sheet }) => `The sheet '${sheet}' is protected, so that the freezing cannot be noted there. Remove the protection and try again.`,
  selectionTooBig: "The selection is too large. Select a smaller part of the sheet.",
  noFormulaSelected: "The selection has no formula of Functieboek. When an answer runs over several cells, select its first cell as well: the formula is there.",
  tooManyToFreeze: "These are too many cells to freeze at once. Select a smaller part.",
  frozenWouldBeText: ({ cell }) => `${cell} has the format Text, so that a number would become text there. Choose the format General first.`,
  notCalculated: ({ cell, error }) => `${cell} has not been calculated yet or cannot be calculated (${error}). See first that the formula gives an answer.`,
  frozen: ({ count, sheet }) => `${count} ${count === 1 ? "formula was" : "formulas were"} frozen as values. The sheet '${sheet}' says which, with the date.`,
  valueNotKept: ({ cell }) => `${cell} does not keep the answer.`,
  formulasPutBack: "The formulas are there again as before.",
  formulasNotPutBack: ({ sheet, cells }) => `Putting the formulas back did not work. Check ${cells.slice(0, MOST_NAMED).join(", ")} on the sheet '${sheet}'; Ctrl+Z undoes the last steps.`,
  noteMayStand: ({ sheet }) => `The sheet '${sheet}' may still have a row about this attempt.`,
  frozenSheetGone: ({ sheet }) => `The sheet '${sheet}' is no longer there.`,
  changedSinceFreeze: ({ cell }) => `${cell} was changed after freezing.`,
  nothingPutBack: "Nothing was put back.",
  puttingBackBroken: ({ sheet }) => `Excel broke the putting back off. Check the sheet '${sheet}'.`,
  formulasStandAgain: ({ count }) => `${count} ${count === 1 ? "formula is" : "formulas are"} there again.`,
  noteStays: "The row on the sheet of frozen formulas was changed and stays.",
};
