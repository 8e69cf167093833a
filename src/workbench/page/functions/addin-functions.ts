import type { Injector } from "@univerjs/core";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/preset-sheets-core";
import { ErrorType, ErrorValueObject, FunctionType, IDescriptionService, IFunctionService, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { cellAddress } from "../../../model/address";
import { cellKey, keyColumn, keyRow } from "../../../model/book";
import type { FunctionResult } from "../../engine/custom-functions";
import type { Workspace } from "../workspace/workspace";
import { AddinFunction } from "./addin-function";
import { argumentValues, errorIn } from "./argument-values";
import type { FunctionMetadata } from "./functions-metadata";
import type { ResultPlace } from "./result-values";
import { errorValue, messageOf, resultValue } from "./result-values";

/** Results that are remembered: content of the arguments -> result. Functions without memory of their own give the same on the same arguments. */
const MOST_REMEMBERED = 5000;

interface Waiting {
  readonly places: Map<string, ResultPlace>;
}

/**
 * The add-in's custom functions in the grid. They calculate in the add-in's own runtime, which answers later: as in Excel a cell shows
 * #BUSY! until then, and all calls of one calculation travel together (the runtime sends results at most twice a second).
 */
export class AddinFunctions {
  private readonly results = new Map<string, FunctionResult>();
  private readonly waiting = new Map<string, Waiting>();
  private readonly messages = new Map<string, Map<number, string>>();
  private registered: { dispose(): void }[] = [];
  private definitions: readonly FunctionMetadata[] = [];
  private due: ResultPlace[] = [];
  private flushing = false;

  constructor(private readonly injector: Injector, private readonly workspace: Workspace) {}

  /** Bits of the invocation message of a function: 4 when errors may come in as arguments. */
  invocationFlags(id: string): number {
    return this.definitions.find((one) => one.id === id)?.takesErrors === true ? 4 : 0;
  }

  get isBusy(): boolean {
    return this.waiting.size > 0;
  }

  /** Makes these the functions of the grid, in place of those before. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    for (const one of this.registered) one.dispose();
    this.results.clear();
    this.waiting.clear();
    this.messages.clear();
    this.definitions = functions;
    const service = this.injector.get(IFunctionService);
    const names = functions.map((one) => `${namespace}.${one.name}`.toUpperCase());
    service.registerExecutors(...functions.map((one, index) => new AddinFunction(names[index] ?? "", (variants, place) => this.answer(one, variants, place))));
    const descriptions = this.injector.get(IDescriptionService).registerDescriptions(functions.map((one, index) => ({
      functionName: names[index] ?? "", functionType: FunctionType.User, description: one.description, abstract: one.description,
      functionParameter: one.parameters.map(({ name, isOptional, isRepeating }) => ({ name, detail: name, example: "", require: isOptional ? 0 as const : 1 as const, repeat: isRepeating ? 1 as const : 0 as const })),
    })));
    this.registered = [descriptions, { dispose: () => service.unregisterExecutors(...names) }];
    this.calculateCalls(namespace);
  }

  /** The message of the error that a custom function left in a cell, or null. Rows and columns count from 1. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    return this.messages.get(sheetId)?.get(cellKey(row, column)) ?? null;
  }

  private answer(definition: FunctionMetadata, variants: readonly FunctionVariantType[], place: ResultPlace): BaseValueObject {
    const values = argumentValues(variants, definition.parameters);
    if ("error" in values) return errorValue(values.error);
    const error = definition.takesErrors ? null : errorIn(values);
    if (error !== null) return errorValue(error);
    const key = `${definition.id} ${JSON.stringify(values)}`;
    const known = this.results.get(key);
    if (known) {
      this.note(place, messageOf(known));
      return resultValue(known, place);
    }
    this.ask(definition, values, key, place);
    return ErrorValueObject.create(ErrorType.CONNECT);
  }

  private ask(definition: FunctionMetadata, values: readonly unknown[], key: string, place: ResultPlace): void {
    const asked = this.waiting.get(key);
    const waiting = asked ?? { places: new Map<string, ResultPlace>() };
    waiting.places.set(`${place.sheetId} ${place.row} ${place.column}`, place);
    if (asked) return;
    this.waiting.set(key, waiting);
    const sheet = this.workspace.sheetById(place.sheetId);
    const address = `${sheet?.name ?? ""}!${cellAddress(place.row + 1, place.column + 1)}`;
    const { customFunctions } = this.workspace.engine;
    void customFunctions.invoke(definition.id, values, address).then((result) => this.take(key, result));
    if (this.flushing) return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      customFunctions.flush();
    }, 0);
  }

  private take(key: string, result: FunctionResult): void {
    if (this.results.size >= MOST_REMEMBERED) this.results.clear();
    this.results.set(key, result);
    const waiting = this.waiting.get(key);
    this.waiting.delete(key);
    // Results of one message arrive together: the cells are calculated again once.
    for (const place of waiting?.places.values() ?? []) this.due.push(place);
    if (this.due.length > 0 && !this.isBusy) this.recalculate();
  }

  /** Formulas that were there before their functions: #NAME? until now. */
  private calculateCalls(namespace: string): void {
    const call = `${namespace}.`.toUpperCase();
    const { book, grid } = this.workspace;
    for (const sheet of book.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula?.toUpperCase().includes(call)) this.due.push({ unitId: grid.unitId, sheetId: this.workspace.idOf(sheet), row: keyRow(key) - 1, column: keyColumn(key) - 1 });
      }
    }
    if (this.due.length > 0) this.recalculate();
  }

  /** Writing the formula again is how Univer is told that a cell is to be calculated. */
  private recalculate(): void {
    const { calculation, grid } = this.workspace;
    if (calculation.isRunning()) return calculation.whenIdle(() => this.recalculate());
    const bySheet = new Map<string, Record<number, Record<number, object>>>();
    for (const { sheetId, row, column, unitId } of this.due.splice(0)) {
      const formula = this.workspace.sheetById(sheetId)?.cells.get(cellKey(row + 1, column + 1))?.formula;
      if (unitId !== grid.unitId || formula === undefined || formula === null) continue;
      const rows = bySheet.get(sheetId) ?? {};
      bySheet.set(sheetId, rows);
      (rows[row] ??= {})[column] = { f: formula };
    }
    for (const [sheet, cellValue] of bySheet) grid.run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
  }

  private note({ sheetId, row, column }: ResultPlace, message: string | null): void {
    const cells = this.messages.get(sheetId) ?? new Map<number, string>();
    this.messages.set(sheetId, cells);
    if (message === null) cells.delete(cellKey(row + 1, column + 1));
    else cells.set(cellKey(row + 1, column + 1), message);
  }
}
