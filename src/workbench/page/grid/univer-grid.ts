import type { Injector, IWorkbookData, Workbook, Worksheet } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IFunctionService, InsertSheetMutation, SetWorksheetHideMutation } from "@univerjs/preset-sheets-core";
import { applyChange } from "./apply-change";
import { FROM_BOOK } from "./from-book";
import type { GridChange } from "./grid-change";
import { univerSheet } from "./univer-sheet";

export interface GridSheet {
  readonly worksheet: Worksheet;
  readonly workbook: Workbook;
}

/** Univer goes to a sheet that it adds or shows, unless a colleague did that; Excel does not. */
const KEEP_ACTIVE: ReadonlySet<string> = new Set([InsertSheetMutation.id, SetWorksheetHideMutation.id]);

/** The grid as far as the mirror knows it: changes go in. One workbook is open at a time. */
export class UniverGrid {
  unitId = "";
  private opened = 0;
  private readonly commands: ICommandService;

  constructor(readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
  }

  /** Closes the workbook that is shown; the next changes open another. */
  close(): void {
    if (this.unitId !== "") this.injector.get(IUniverInstanceService).disposeUnit(this.unitId);
    this.unitId = "";
  }

  apply(changes: readonly GridChange[]): void {
    if (changes.length === 0) return;
    const rest = this.unitId === "" ? this.open(changes) : changes;
    for (const change of rest) for (const { id, params } of applyChange(this.injector, this.unitId, change)) this.run(id, params);
    if (rest.some(({ kind }) => kind === "tableAdded" || kind === "tableRemoved")) this.forgetParsedFormulas();
  }

  /**
   * Univer 0.25.1 parses a formula once and keeps the cells that its tables had then: after a table has grown it calculates right once, and
   * from the next calculation on with the old size again. The empty text is part of every key of that cache. Can go when Univer drops the
   * formulas of a changed table itself.
   */
  private forgetParsedFormulas(): void {
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  }

  /** The sheet that the grid shows. */
  get activeSheet(): string | null {
    return this.workbook()?.getActiveSheet()?.getSheetId() ?? null;
  }

  /** The grid's own sheet, by the engine's id; null when it does not have it (yet). */
  sheet(id: string): GridSheet | null {
    const workbook = this.workbook();
    const worksheet = workbook?.getSheetBySheetId(id);
    return workbook && worksheet ? { worksheet, workbook } : null;
  }

  private workbook(): Workbook | null {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, KEEP_ACTIVE.has(id) ? { ...FROM_BOOK, fromCollab: true } : FROM_BOOK);
  }

  /** A workbook of the sheets that are added, still empty. Univer makes none without a sheet. @returns the changes that are left. */
  private open(changes: readonly GridChange[]): readonly GridChange[] {
    const added = changes.filter((change) => change.kind === "sheetAdded");
    this.unitId = `werkmap-${++this.opened}`;
    const data: Partial<IWorkbookData> = {
      id: this.unitId, name: "Werkmap", sheetOrder: added.map((change) => change.sheet),
      sheets: Object.fromEntries(added.map((change) => [change.sheet, univerSheet(change.sheet, change.content)])),
    };
    this.injector.get(IUniverInstanceService).createUnit(UniverInstanceType.UNIVER_SHEET, data);
    return changes.filter((change) => change.kind !== "sheetAdded");
  }
}
