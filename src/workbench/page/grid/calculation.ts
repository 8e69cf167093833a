import type { ICellData, ICommandInfo, IExecutionOptions, Injector, IRange, Nullable } from "@univerjs/core";
import { CellValueType, ICommandService } from "@univerjs/core";
import type { ISetArrayFormulaDataMutationParams, ISetFormulaCalculationResultMutation, ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import {
  ClearSelectionFormatCommand, IActiveDirtyManagerService, SetArrayFormulaDataMutation, SetBorderCommand, SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation, SetRangeValuesMutation, SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { Rect } from "../../../model/address";
import type { BookCell } from "../../../model/book";
import { cellKey } from "../../../model/book";
import { readError } from "./read-error";

/** Calculated values of one sheet, by cellKey. */
export type CalculatedSheet = ReadonlyMap<number, BookCell["value"]>;

/** Commands that change how cells look. */
const LOOKS: ReadonlySet<string> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Follows Univer's calculation, which runs by itself a tenth of a second after a change. What is due and what runs is counted here,
 * because Univer's own promise may come before a late batch (research, measured) and because two calculations at once spoil each
 * other (it loads the second's data while the first still reads): whoever changes the grid waits for `idle`.
 */
export class Calculation {
  private isDue = false;
  private running = 0;
  private waitingSettled: (() => void)[] = [];
  private waitingIdle: (() => void)[] = [];
  /** How often Univer calculated, for tests. */
  runs = 0;

  constructor(
    private readonly injector: Injector, private readonly on: {
      /** Values of formula cells, by the engine's id of the sheet. */
      readonly results: (results: ReadonlyMap<string, CalculatedSheet>) => void;
      /** All values that formulas spilled into other cells, of every sheet that has some or had some. */
      readonly spills: (spills: ReadonlyMap<string, CalculatedSheet>) => void;
      /** The cells that each spilling formula fills, its own first, by the engine's id of the sheet. */
      readonly spillRects: (rects: ReadonlyMap<string, readonly Rect[]>) => void;
      /** Nothing is due or running any more. */
      readonly end: () => void;
    },
  ) {
    injector.get(ICommandService).onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** Resolves when everything that was changed so far is calculated and handed on; at once when nothing is due. */
  settled(): Promise<void> {
    if (!this.isDue && this.running === 0) return Promise.resolve();
    return new Promise((resolve) => this.waitingSettled.push(resolve));
  }

  isRunning(): boolean {
    return this.running > 0;
  }

  isBusy(): boolean {
    return this.isDue || this.running > 0;
  }

  /** Calls back when the calculation that runs now is done; there must be one. */
  whenIdle(callback: () => void): void {
    this.waitingIdle.push(callback);
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.isDue = false;
      this.running += 1;
    } else if (command.id === SetFormulaCalculationResultMutation.id) {
      this.on.results(calculated((command.params as ISetFormulaCalculationResultMutation).unitData));
    } else if (command.id === SetArrayFormulaDataMutation.id) {
      const { arrayFormulaCellData, arrayFormulaRange } = command.params as ISetArrayFormulaDataMutationParams;
      this.on.spillRects(spillRects(arrayFormulaRange));
      this.on.spills(calculated(arrayFormulaCellData));
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      // A notification without a state is a stage on the way.
      if ((command.params as { readonly functionsExecutedState?: number }).functionsExecutedState !== undefined) this.ended();
    } else if (this.injector.get(IActiveDirtyManagerService).get(command.id) && !isOnlyShown(command, options)) {
      this.isDue = true;
    }
  }

  private ended(): void {
    this.running = Math.max(0, this.running - 1);
    this.runs += 1;
    if (this.running > 0) return;
    for (const callback of this.waitingIdle.splice(0)) callback();
    if (this.isBusy()) return;
    this.on.end();
    for (const resolve of this.waitingSettled.splice(0)) resolve();
  }
}

/** The same condition as Univer's own trigger: what comes from the calculation itself is local, and looks change no value. Neither starts one. */
function isOnlyShown({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  return id === SetRangeValuesMutation.id && (options?.onlyLocal === true || LOOKS.has((params as ISetRangeValuesMutationParams).trigger ?? ""));
}

function calculated(unitData: ISetFormulaCalculationResultMutation["unitData"]): ReadonlyMap<string, CalculatedSheet> {
  const sheets = new Map<string, Map<number, BookCell["value"]>>();
  for (const unit of Object.values(unitData)) {
    for (const [sheet, rows] of Object.entries(unit ?? {})) {
      const cells = sheets.get(sheet) ?? new Map<number, BookCell["value"]>();
      sheets.set(sheet, cells);
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries(columns as Record<string, ICellData | null>)) {
          cells.set(cellKey(Number(row) + 1, Number(column) + 1), bookValue(cell));
        }
      }
    }
  }
  return sheets;
}

function spillRects(ranges: ISetArrayFormulaDataMutationParams["arrayFormulaRange"]): ReadonlyMap<string, readonly Rect[]> {
  const sheets = Object.values(ranges).flatMap((unit) => Object.entries(unit ?? {}));
  return new Map(sheets.map(([sheet, rows]) => [sheet, Object.values(rows ?? {}).flatMap((columns) => Object.values(columns as Record<string, IRange | null>))
    .flatMap((range): readonly Rect[] => (range ? [{ top: range.startRow + 1, bottom: range.endRow + 1, left: range.startColumn + 1, right: range.endColumn + 1 }] : []))]));
}

/** A value of Univer as the Book keeps it. */
export function bookValue(cell: Nullable<ICellData>): BookCell["value"] {
  const value = cell?.v ?? null;
  if (value === null || value === "") return value === "" && cell?.f ? "" : null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value !== "string") return value;
  if (cell?.t === CellValueType.NUMBER && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return readError(value) ?? value;
}
