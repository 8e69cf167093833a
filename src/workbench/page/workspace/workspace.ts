import type { Injector } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { Rect } from "../../../model/address";
import type { Book, BookSheet } from "../../../model/book";
import { Engine } from "../../engine/engine";
import type { EngineOptions } from "../../engine/engine";
import type { RequestBody, ResponseBody } from "../../engine/wire-types";
import { gridPlaces } from "../grid/cell-place";
import type { GridPlaces } from "../grid/cell-place";
import { BookMirror } from "../grid/book-mirror";
import { Calculation } from "../grid/calculation";
import type { CalculatedSheet } from "../grid/calculation";
import type { GridChange } from "../grid/grid-change";
import { RowFitter } from "../grid/row-fitter";
import { UniverGrid } from "../grid/univer-grid";
import type { GridSheet } from "../grid/univer-grid";
import { showSelection } from "./show-selection";
import { Spills } from "./spills";
import { takeResults } from "./take-results";
import { UndoHistory } from "./undo-history";

/**
 * The open workbook: the engine that owns it, the grid that shows it, and what keeps the two alike. Everything that changes the book
 * goes through here; nobody writes to the grid but the mirror.
 */
export class Workspace {
  engine: Engine;
  readonly grid: UniverGrid;
  readonly calculation: Calculation;
  private mirror: BookMirror;
  private history = new UndoHistory();
  private spills = new Spills();
  private readonly rows: RowFitter;
  private queue: GridChange[] = [];
  /** What the grid shows as selected. */
  private selection: Engine["selection"] | null = null;
  /** The mirror changes the grid now: what the grid does along with it (a first selection on a sheet) is not the user's doing. */
  isApplying = false;
  /** The user is typing in a cell of the grid. */
  isTyping = false;
  private readonly listeners = new Set<() => void>();

  constructor(readonly injector: Injector, options: EngineOptions) {
    this.engine = this.newEngine(options);
    this.mirror = this.newMirror();
    this.grid = new UniverGrid(injector);
    this.calculation = new Calculation(injector, {
      results: (results) => this.take(results), spills: (spills) => this.takeSpills(spills), spillRects: (rects) => this.takeSpillRects(rects), end: () => this.announce(),
    });
    this.rows = new RowFitter(injector);
    this.bring();
  }

  /** Another workbook, or the same one in another Excel. The add-in must be started anew: its objects point into the old engine. */
  open(options: EngineOptions): void {
    this.engine = this.newEngine(options);
    this.mirror = this.newMirror();
    this.history = new UndoHistory();
    this.spills = new Spills();
    this.queue = [];
    this.grid.close();
    this.bring();
  }

  /** Calls back after every change of the book that the grid was told of, and after every calculation. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Answers a request of the add-in. */
  async execute(request: RequestBody, flags: number): Promise<ResponseBody> {
    try {
      return await this.engine.execute(request, flags);
    } finally {
      this.bring();
    }
  }

  /**
   * Something that the user does to the book, which he can undo. Events go to the add-in afterwards.
   * @throws what the action throws; what it did until then stands
   */
  act(action: (engine: Engine) => void): void {
    this.bring();
    try {
      action(this.engine);
    } finally {
      this.engine.calculate();
      this.history.note(this.bring());
      this.engine.events.flush();
    }
  }

  /** The user goes somewhere: nothing to undo. */
  go(action: (engine: Engine) => void): void {
    action(this.engine);
    this.engine.events.flush();
    this.bring();
  }

  /** Takes the user's last action back. */
  undo(): void {
    this.history.undo(this.engine);
    this.bring();
  }

  redo(): void {
    this.history.redo(this.engine);
    this.bring();
  }

  /** Shows the book as it is now: at once, or as soon as the calculation that runs is done. @returns what changed */
  bring(): readonly GridChange[] {
    for (const sheet of this.book.sheets) for (const key of this.spills.releaseOverwritten(this.idOf(sheet), sheet)) this.mirror.shown(sheet, key, null);
    const changes = this.mirror.changes(this.engine.book);
    this.queue.push(...changes);
    if (this.queue.length > 0 || this.engine.selection !== this.selection) this.drain();
    return changes;
  }

  private drain(): void {
    if (this.calculation.isRunning()) return this.calculation.whenIdle(() => this.drain());
    const changes = this.queue.splice(0);
    this.isApplying = true;
    this.grid.apply(changes);
    const active = this.idOf(this.engine.activeSheet());
    if (this.grid.activeSheet !== active) this.grid.run(SetWorksheetActiveOperation.id, { subUnitId: active });
    this.isApplying = false;
    this.rows.note(changes);
    this.fitRows();
    this.announce();
    if (this.engine.selection === this.selection) return;
    this.selection = this.engine.selection;
    showSelection(this.grid, this.engine);
  }

  private announce(): void {
    for (const listener of this.listeners) listener();
  }

  /** Something else that must end before everything is calculated: the add-in's custom functions. */
  isAwaiting: () => boolean = () => false;

  /** Whether the grid shows everything, the sheet and the cells that the add-in chose too, and has calculated it. */
  isSettled(): boolean {
    const isShown = this.queue.length === 0 && this.grid.activeSheet === this.idOf(this.engine.activeSheet()) && this.engine.selection === this.selection;
    return isShown && !this.calculation.isBusy() && !this.isAwaiting();
  }

  sheetById(id: string): BookSheet | undefined {
    return this.engine.ids.find(this.engine.book.sheets, id);
  }

  /** The grid's own sheet, for what only it knows. @throws when the grid does not have it (yet) */
  gridSheet(sheet: BookSheet): GridSheet {
    const found = this.grid.sheet(this.idOf(sheet));
    if (!found) throw new Error(`the grid has no sheet "${sheet.name}"`);
    return found;
  }

  /** Where the sheet's cells stand on the page; null when the grid does not draw the sheet now: another is in front, or the grid is still being made. */
  places(sheet: BookSheet): GridPlaces | null {
    const found = sheet === this.engine.activeSheet() ? this.grid.sheet(this.idOf(sheet)) : null;
    return found ? gridPlaces(this.injector, this.grid.unitId, this.idOf(sheet), found.worksheet) : null;
  }

  idOf(sheet: BookSheet): string {
    return this.engine.ids.of(sheet);
  }

  /** The grid already is on this sheet. */
  noteActivated(sheet: BookSheet): void {
    this.mirror.activated(sheet);
    // Once the grid draws it.
    setTimeout(() => this.fitRows(), 0);
  }

  private fitRows(): void {
    const sheet = this.engine.activeSheet();
    this.rows.fit(this.grid.unitId, this.idOf(sheet), sheet.rowHeights);
  }

  /** The grid already shows the engine's selection. */
  noteSelected(): void {
    this.selection = this.engine.selection;
  }

  get book(): Book {
    return this.engine.book;
  }

  /** The workbook as a file holds it. */
  bookForFile(): Book {
    return this.spills.without(this.book, (sheet) => this.idOf(sheet));
  }

  private newEngine(options: EngineOptions): Engine {
    const engine = new Engine(options);
    engine.calculated = () => {
      this.bring();
      return this.calculation.settled();
    };
    return engine;
  }

  private newMirror(): BookMirror {
    const engine = this.engine;
    return new BookMirror((thing) => engine.ids.of(thing));
  }

  private take(results: ReadonlyMap<string, CalculatedSheet>): void {
    for (const [id, values] of results) {
      const sheet = this.sheetById(id);
      if (sheet) takeResults(sheet, values, (key, cell) => this.mirror.shown(sheet, key, cell));
    }
  }

  /** The add-in asks the engine how far a formula spills. */
  private takeSpillRects(rects: ReadonlyMap<string, readonly Rect[]>): void {
    this.engine.spillAt = (sheet, row, column) => (rects.get(this.idOf(sheet)) ?? [])
      .find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right) ?? null;
  }

  private takeSpills(spills: ReadonlyMap<string, CalculatedSheet>): void {
    for (const [id, values] of spills) {
      const sheet = this.sheetById(id);
      if (!sheet) continue;
      for (const key of this.spills.take(id, sheet, values)) this.mirror.shown(sheet, key, sheet.cells.get(key) ?? null);
    }
  }
}
