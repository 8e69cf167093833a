import type { Book, BookSheet } from "../../model/book";
import { emptySheet } from "../../model/book";
import type { Rect } from "../../model/address";
import { MAX_COLUMN, MAX_ROW } from "../../model/address";
import { Counters, utf8Length } from "./counters";
import { CustomFunctionHost } from "./custom-functions";
import { EventHub } from "./events";
import { ExcelError } from "./excel-error";
import { runRequest } from "./executor";
import { Extras } from "./extras";
import { Faults } from "./faults";
import type { HostObject } from "./host-class";
import { Identities } from "./identities";
import type { Culture } from "./input/culture";
import { CULTURES } from "./input/culture";
import type { RequirementSets } from "./requirement-sets";
import { DEFAULT_SETS } from "./requirement-sets";
import { Turns } from "./turns";
import type { RequestBody, ResponseBody } from "./wire-types";
import { ActionType, RequestFlag } from "./wire-types";

/** Cells that changed since the last calculation. */
export interface ChangedCells {
  readonly sheet: BookSheet;
  readonly rect: Rect;
}

/** Fills the cached values of formula cells in the book. The engine itself knows no formulas. */
export type Calculator = (book: Book, changed: readonly ChangedCells[]) => void;

export interface EngineOptions {
  /** The workbook to open; an empty one with the sheet "Blad1" when left out. */
  readonly book?: Book;
  /** The Excel to pretend to be: "1.9". */
  readonly excelApi?: string;
  /** Other requirement sets, over the defaults. */
  readonly sets?: RequirementSets;
  /** The user's settings: how Excel reads what he types, and what cultureInfo says. */
  readonly culture?: Culture["name"];
  /**
   * In whose spelling `values` and `formulas` are read. Excel reads them as US English whatever the user's settings are (learn.microsoft.com,
   * "Excel.Range class", values: a date in the user's own order is stored as text); nl-NL is for trying an Excel that does otherwise.
   */
  readonly apiCulture?: Culture["name"];
  /** The year of a date typed without one. */
  readonly year?: number;
  readonly calculator?: Calculator;
}

/** learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins": 5 MB a request and a response in Excel on the web. */
const PAYLOAD_LIMIT = 5_000_000;

/** An emulated Excel: one open workbook, answering the requests of the real Office.js library. */
export class Engine {
  readonly book: Book;
  readonly sets: RequirementSets;
  readonly culture: Culture;
  readonly apiCulture: Culture;
  readonly year: number;
  readonly ids = new Identities();
  readonly extras = new Extras();
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly events = new EventHub();
  readonly customFunctions = new CustomFunctionHost();
  /** Ranges that the add-in keeps, by the reference it was given. */
  readonly references = new Map<string, HostObject>();
  /** Document settings of the add-in. */
  readonly settings = new Map<string, unknown>();
  selection: { sheet: BookSheet; rects: readonly Rect[] };
  calculator: Calculator | undefined;
  /** Set by who calculates later than at once, in place of a calculator: resolves when all that changed until now is calculated. */
  calculated: () => Promise<void> = () => Promise.resolve();
  /** The cells that a spilling formula fills, its own included, asked for any of them. Set by who calculates; without, nothing spills. */
  spillAt: (sheet: BookSheet, row: number, column: number) => Rect | null = () => null;
  /** Shows a new workbook in a window of its own, given as the bytes of an .xlsx. Set by who has windows. */
  showNewWorkbook: ((file: Uint8Array) => void) | null = null;
  /** Protection of the workbook's structure; a Book knows that of sheets only. */
  structureProtected = false;
  /** Whether the user has another workbook in front: calls that need the focus fail then (rules/focus.ts). */
  isBehind = false;

  private changed: ChangedCells[] = [];
  private calculationSuspended = false;
  /** Something may have changed since `calculated` was last waited for. */
  private awaitsCalculation = true;
  /** A request that waits for a calculation lets no other in between: Excel runs them one after the other. */
  private readonly turns = new Turns();
  private editing = false;
  private waiting: (() => void)[] = [];
  private nextReference = 1;

  constructor(options: EngineOptions = {}) {
    this.book = options.book ?? { title: "", sheets: [emptySheet("Blad1")], names: [], active: 0 };
    this.sets = { ...DEFAULT_SETS, ...(options.excelApi === undefined ? {} : { ExcelApi: options.excelApi }), ...options.sets };
    this.culture = CULTURES[options.culture ?? "nl-NL"];
    this.apiCulture = CULTURES[options.apiCulture ?? "en-US"];
    this.year = options.year ?? 2026;
    this.calculator = options.calculator;
    this.selection = { sheet: this.activeSheet(), rects: [{ top: 1, left: 1, bottom: 1, right: 1 }] };
  }

  /**
   * Answers one request, after those before it. With delayForCellEdit it waits until the user leaves the cell.
   * @throws ExcelError for what concerns the request as a whole (cell-edit mode, size): the wire turns it into the host's error number.
   */
  async execute(request: RequestBody, flags = 0): Promise<ResponseBody> {
    while (this.editing) {
      if ((flags & RequestFlag.delayForCellEdit) === 0) throw new ExcelError("InvalidOperationInCellEditMode");
      await new Promise<void>((resume) => this.waiting.push(resume));
    }
    const size = utf8Length(JSON.stringify({ ...request, Partition: undefined }));
    const cleansUp = isCleanUp(request);
    this.counters.countRequest(size, cleansUp);
    if (size > PAYLOAD_LIMIT) throw new ExcelError("RequestPayloadSizeLimitExceeded");
    if (!cleansUp) this.faults.atRequest();
    const response = await this.turns.take(async () => {
      this.awaitsCalculation = true;
      const answer = await runRequest(this, request, !cleansUp);
      this.calculationSuspended = false;
      this.calculate();
      this.events.flush();
      return answer;
    });
    const answered = utf8Length(JSON.stringify(response));
    this.counters.bytesOut += answered;
    if (answered > PAYLOAD_LIMIT) throw new ExcelError("ResponsePayloadSizeLimitExceeded");
    return response;
  }

  activeSheet(): BookSheet {
    const sheet = this.book.sheets[this.book.active] ?? this.book.sheets[0];
    if (!sheet) throw new ExcelError("GeneralException", "a workbook has at least one sheet");
    return sheet;
  }

  /** The user begins (true) or ends (false) typing in a cell. */
  setCellEditMode(on: boolean): void {
    this.editing = on;
    if (on) return;
    const resume = this.waiting;
    this.waiting = [];
    for (const go of resume) go();
  }

  isInCellEditMode(): boolean {
    return this.editing;
  }

  /** Notes changed cells: they are recalculated before the next read, or at the end of the request when calculation is suspended. */
  noteChange(sheet: BookSheet, rect: Rect): void {
    this.changed.push({ sheet, rect });
    this.awaitsCalculation = true;
  }

  /** To be awaited before values are read: what the request itself wrote is calculated first, as in Excel, unless it suspended that. */
  async beforeRead(): Promise<void> {
    if (!this.awaitsCalculation || this.calculationSuspended) return;
    this.awaitsCalculation = false;
    await this.calculated();
  }

  suspendCalculation(): void {
    this.calculationSuspended = true;
  }

  /** Lets the calculator fill in values, when something changed. */
  calculate(): void {
    if (this.calculationSuspended || this.changed.length === 0) return;
    const changed = this.changed;
    this.changed = [];
    this.calculator?.(this.book, changed);
  }

  /** Recalculates every sheet. */
  calculateAll(): void {
    for (const sheet of this.book.sheets) this.changed.push({ sheet, rect: { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN } });
    this.calculate();
  }

  newReference(object: HostObject): string {
    const reference = `R${this.nextReference++}`;
    this.references.set(reference, object);
    return reference;
  }
}

/** The library's own request after an Excel.run: it lets go of the ranges that it kept. */
function isCleanUp(request: RequestBody): boolean {
  const calls = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}
