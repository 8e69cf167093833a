/** What is wrong in Univer 0.25.1 as far as it stands in the way, with the mend. Our bundle only; mended-univer.ts applies them. */

export interface Mend {
  /** Package of Univer. */
  readonly of: "engine-formula" | "sheets-data-validation" | "sheets-ui";
  /** What is wrong in Univer 0.25.1; the mend can go when Univer's own text has changed there, and the build says so. */
  readonly cause: string;
  readonly from: string;
  readonly to: string;
}

export const UNIVER_MENDS: readonly Mend[] = [
  {
    of: "engine-formula",
    cause: "TABLE_NAME_REGEX takes no table name with an underscore, while Excel does and ours all have one",
    from: "((?![~!@#$%^&*()_+<>?:", to: "((?![~!@#$%^&*()+<>?:",
  },
  {
    of: "engine-formula",
    cause: "_resetTemp forgets the square brackets: typing a formula up to \"=T[\" leaves every later formula unparsed (#NAME?)",
    from: "\t_resetTemp() {\n", to: "\t_resetTemp() {\n\t\tthis._squareBracketState = 0;\n",
  },
  {
    of: "engine-formula",
    cause: "setForcedSheetId forgets the sheet of a part of a table: INDEX(T[c],n) on another sheet gives a cell of that sheet",
    from: "\tsetForcedSheetId(sheetNameMap) {\n\t\tvar _sheetNameMap$this$ge;\n",
    to: "\tsetForcedSheetId(sheetNameMap) {\n\t\tif (!this._forcedSheetName) return;\n\t\tvar _sheetNameMap$this$ge;\n",
  },
  {
    of: "sheets-data-validation",
    cause: "validatorRanges throws when the sheet went before its cells were validated, which happens when there is time",
    from: "\tasync validatorRanges(unitId, subUnitId, ranges) {\n",
    to: "\tasync validatorRanges(unitId, subUnitId, ranges) {\n\t\tif (!this._univerInstanceService.getUnit(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId)) return [];\n",
  },
  {
    of: "engine-formula",
    cause: "a formula that is written again leaves entries behind where it has several ranges on one sheet (_addAllTreeMap keeps their hull, the tree each of them): they are skipped, each with an error in the console",
    from: 'console.error("Dependency tree not found for treeId:", parentTreeId);', to: "",
  },
  {
    of: "sheets-ui",
    cause: "a double click on a tab leaves the timer of its long press running: a name typed within half a second ends in dragging, the tab hangs outside the bar and React breaks on it",
    from: "if (diffTime && diffPageX && diffPageY) this._activeTabItem.setEditor();",
    to: "if (diffTime && diffPageX && diffPageY) return this._activeTabItem.setEditor();",
  },
  {
    of: "sheets-ui",
    cause: "_scrollToCell takes the number of frozen rows for that of frozen columns: a cell in a frozen column is not scrolled to",
    from: "if (row >= scrollableStartRow && column >= scrollableStartCol - freezedRowCount) {", to: "if (row >= scrollableStartRow) {",
  },
  {
    of: "sheets-ui",
    cause: "the same the other way round: a cell in a frozen row",
    from: "if (column >= scrollableStartCol && row >= scrollableStartRow - freezedRowCount) {", to: "if (column >= scrollableStartCol) {",
  },
  {
    of: "sheets-ui",
    cause: "_scrollToCell counts rows and columns where sizes count: beside a frozen column that is wider than others the cell stays hidden behind it",
    from: "let { offsetX, offsetY, sheetViewStartRow: preSheetViewStartRow",
    to: `const scrolled = (sizes, from, frozen) => (sizes[from - 1] ?? 0) - (sizes[frozen - 1] ?? 0);
		return this._commandService.syncExecuteCommand(ScrollCommand.id, {
			sheetViewStartRow: 0, sheetViewStartColumn: 0,
			offsetX: startSheetViewColumn === void 0 ? viewport.viewportScrollX : scrolled(columnWidthAccumulation, forceLeft ? column : Math.min(startSheetViewColumn, column), freezedColCount),
			offsetY: startSheetViewRow === void 0 ? viewport.viewportScrollY : scrolled(rowHeightAccumulation, forceTop ? row : Math.min(startSheetViewRow, row), freezedRowCount)
		});
		let { offsetX, offsetY, sheetViewStartRow: preSheetViewStartRow`,
  },
];
