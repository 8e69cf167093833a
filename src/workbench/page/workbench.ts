import type { Injector } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/preset-sheets-core";
import type { Book } from "../../model/book";
import { XlsxError } from "../../workbook/xlsx/xlsx-error";
import type { EngineOptions } from "../engine/engine";
import { tableRange } from "../engine/cells/table-cells";
import { intersection } from "../engine/cells/area";
import { byId } from "./element";
import { askWorkbook } from "./files/open-workbook";
import type { OpenedWorkbook } from "./files/open-workbook";
import { offerNewWorkbook } from "./files/offer-new-workbook";
import { saveWorkbook } from "./files/save-workbook";
import { ExcelHost } from "./host/excel-host";
import { comeBackFromFileMenu } from "./host/office-theme";
import type { OfficeThemeName } from "./host/office-theme";
import { AddinFunctions } from "./functions/addin-functions";
import { fetchFunctions } from "./functions/functions-metadata";
import { followF6, leavePane } from "./move-keyboard";
import { notice } from "./notice";
import { showCharts } from "./charts/show-charts";
import { showInDutch } from "./grid/dutch-display";
import { followScroll } from "./grid/follow-scroll";
import { showCellMessage } from "./status/cell-message";
import { followLinks } from "./user/follow-links";
import { showColumnGroups } from "./outline/show-column-groups";
import { readManifest } from "./ribbon/manifest";
import type { Manifest, RibbonButton } from "./ribbon/manifest";
import { showRibbon } from "./ribbon/ribbon";
import { showStatus } from "./status/status-line";
import { trialControls } from "./status/trial-controls";
import type { TrialControls } from "./status/trial-controls";
import { followGridEdits } from "./user/grid-edits";
import { followSelection } from "./user/selection-follow";
import { takeOverSheetCommands } from "./user/sheet-commands";
import { followTyping } from "./user/typed-cells";
import { Workspace } from "./workspace/workspace";

const NEW_FILE = "Werkmap.xlsx";
const NEWEST = "1.15";

/** The whole page: a workbook, the add-in's pane beside it, and the ribbon and status line around them. */
export class Workbench {
  readonly workspace: Workspace;
  readonly host: ExcelHost;
  readonly functions: AddinFunctions;
  private version = NEWEST;
  private language = "nl-NL";
  private theme: OfficeThemeName = "kleurrijk";
  private fileName: string;
  private trial: TrialControls | null = null;
  private isSwitchedToEditing = false;

  constructor(injector: Injector, private readonly manifestText: string, opened: OpenedWorkbook | null) {
    this.fileName = opened?.fileName ?? NEW_FILE;
    this.workspace = new Workspace(injector, this.options(opened?.book));
    this.host = new ExcelHost({
      frame: () => byId("pane-frame") as HTMLIFrameElement, page: this.manifest().pane, addinId: this.manifest().id,
      engine: () => this.workspace.engine, displayLanguage: () => this.language, theme: () => this.theme, invocationFlags: (id) => this.functions.invocationFlags(id), onLeave: leavePane, onGap: (sentence) => notice(`Dit kan de werkbank niet: ${sentence}`, "alarm"),
      execute: (body, flags) => this.workspace.execute(body, flags).finally(() => this.answered()),
    });
    this.functions = new AddinFunctions(injector, this.workspace);
    this.workspace.isAwaiting = () => this.functions.isBusy;
    injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("nl");
    showInDutch(injector, { isDutch: () => this.language === "nl-NL", culture: () => this.workspace.engine.culture });
    followLinks(this.workspace);
    followScroll(this.workspace, () => this.drawOver());
    followTyping(this.workspace, (on) => this.setTyping(on));
    followGridEdits(this.workspace);
    followSelection(this.workspace, () => this.refresh());
    takeOverSheetCommands(this.workspace);
    followF6(() => this.host.enterPane());
    this.workspace.onChange(() => this.refresh());
    // As "Reload" in the menu of a pane in Excel: the add-in starts anew, whatever it was doing.
    byId("pane-reload").addEventListener("click", () => this.startAddin());
    byId("pane-close").addEventListener("click", () => { byId("pane").hidden = true; });
    this.show();
    this.startAddin();
  }

  /** Opens the pane, which the manifest's first button does. A pane that was closed keeps running, as in a shared runtime. */
  openPane(): void {
    byId("pane").hidden = false;
  }

  private manifest(): Manifest {
    return readManifest(this.manifestText, this.language);
  }

  private options(book: Book | undefined): EngineOptions {
    return { ...(book ? { book } : {}), excelApi: this.version, culture: "nl-NL", year: new Date().getFullYear() };
  }

  private startAddin(): void {
    this.workspace.engine.showNewWorkbook = offerNewWorkbook;
    this.host.listen(this.workspace.engine);
    this.host.start();
    const { namespace, functionsMetadata } = this.manifest();
    fetchFunctions(functionsMetadata).then((functions) => this.functions.register(namespace, functions), (problem: unknown) => {
      notice(`De eigen functies van de invoegtoepassing zijn niet geladen: ${problem instanceof Error ? problem.message : String(problem)}`, "alarm");
    });
  }

  private show(): void {
    const manifest = this.manifest();
    byId("pane-title").textContent = manifest.name;
    this.trial = trialControls({
      version: this.version, language: this.language, theme: this.theme, setTheme: (theme) => this.setTheme(theme), setVersion: (version) => this.setVersion(version), setLanguage: (language) => this.setLanguage(language),
      setEditing: (on) => { this.isSwitchedToEditing = on; this.applyEditing(); },
      setFailNext: (on) => (on ? this.workspace.engine.faults.failRequest() : this.workspace.engine.faults.clear()),
    });
    showRibbon(manifest, {
      openPane: () => this.openPane(), press: (button) => void this.press(button), openFile: () => void this.openFile(), saveFile: () => void this.saveFile(),
      newBook: () => this.open(undefined, NEW_FILE),
    }, [this.trial.section]);
    this.refresh();
  }

  private async press(button: RibbonButton): Promise<void> {
    if (button.functionName === null) return this.openPane();
    const done = await this.host.press(button.functionName, button.id);
    if (!done) notice("De invoegtoepassing is nog niet klaar met starten. Probeer het zo nog eens.");
  }

  private async openFile(): Promise<void> {
    try {
      const opened = await askWorkbook();
      if (!opened) return;
      this.open(opened.book, opened.fileName);
      if (opened.notKept.length > 0) notice(`Niet overgenomen uit ${opened.fileName}: ${opened.notKept.join(" ")}`);
    } catch (problem) {
      this.sayXlsx(problem);
    }
  }

  private async saveFile(): Promise<void> {
    try {
      await this.workspace.calculation.settled();
      await saveWorkbook(this.workspace.bookForFile(), this.fileName);
    } catch (problem) {
      this.sayXlsx(problem);
    }
  }

  private sayXlsx(problem: unknown): void {
    if (!(problem instanceof XlsxError)) throw problem;
    notice(problem.message, "alarm");
  }

  private open(book: Book | undefined, fileName: string): void {
    this.fileName = fileName;
    this.workspace.open(this.options(book));
    this.applyEditing();
    this.show();
    this.startAddin();
  }

  /** The same workbook in another Excel: the add-in starts anew, as it would there. */
  private setVersion(version: string): void {
    this.version = version;
    this.open(this.workspace.book, this.fileName);
  }

  private setLanguage(language: string): void {
    this.language = language;
    this.show();
    this.startAddin();
  }

  private setTheme(theme: OfficeThemeName): void {
    this.theme = theme;
    comeBackFromFileMenu(byId("pane-frame") as HTMLIFrameElement);
  }

  private setTyping(on: boolean): void {
    this.workspace.isTyping = on;
    this.applyEditing();
  }

  private applyEditing(): void {
    this.workspace.engine.setCellEditMode(this.isSwitchedToEditing || this.workspace.isTyping);
  }

  /** A request that changes nothing counts in the status line too. */
  private answered(): void {
    this.trial?.failed();
    this.showStatus();
  }

  private refresh(): void {
    this.drawOver();
    byId("workbook-name").textContent = this.fileName;
    this.showStatus();
  }

  private showStatus(): void {
    const { engine, calculation } = this.workspace;
    showStatus({ counters: engine.counters, excelApi: this.version, isCalculating: calculation.isBusy(), table: this.selectedTable() });
  }

  /** What the page draws over the grid itself. */
  private drawOver(): void {
    showColumnGroups(this.workspace);
    showCharts(this.workspace);
    showCellMessage(this.workspace, (sheet, row, column) => this.functions.messageAt(sheet, row, column));
  }

  private selectedTable(): string | null {
    const { sheet, rects } = this.workspace.engine.selection;
    const [rect] = rects;
    return (rect && sheet.tables.find((table) => intersection(tableRange(table), rect))?.name) ?? null;
  }
}
