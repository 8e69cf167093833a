/** The workbench's page in a headless Chromium, with the trial add-in of this folder. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { buildPage } from "../../../src/workbench/server/build-page";
import { localCertificate } from "../../../src/workbench/server/certificate";
import { findBrowser } from "../../../src/workbench/server/find-browser";
import { projectPaths } from "../../../src/workbench/server/project-paths";
import { serve } from "../../../src/workbench/server/serve";
import type { Serving } from "../../../src/workbench/server/serve";

/** Without them Chromium looks for its maker's servers, which would be in the list of requests. */
const QUIET = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** How long a state is waited for: long enough for the slowest machine, because waiting ends as soon as it comes. */
const PATIENCE = 120_000;

export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly address: string;
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Errors in the console and uncaught ones. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** An .xlsx to open at once. */
  readonly example?: string | null;
}

export async function openWorkbench({ example = null }: WorkbenchOptions = {}): Promise<OpenedWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), "functieboek-werkbank-"));
  const paths = { ...projectPaths(__dirname), addin: join(folder, "invoegtoepassing") };
  cpSync(join(__dirname, "proef-invoegtoepassing"), paths.addin, { recursive: true });
  cpSync(join(paths.root, "assets"), join(paths.addin, "assets"), { recursive: true });
  const certificate = await localCertificate(folder, new Date());
  const serving = await serve({ paths, page: await buildPage(paths), certificate, port: 41_000, example });
  const browser = await startBrowser(certificate.publicKeyHash);
  const { page, requests, problems } = await openPage(browser, serving);
  return {
    page, pane: page.frameLocator("#pane-frame"), address: serving.address, requests, problems,
    close: async () => {
      await browser.close();
      await serving.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Trusts our key as the workbench's own profile does, and no other. */
export function startBrowser(publicKeyHash: string): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no Chromium, Chrome or Edge on this machine");
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, headless: true, args: [...QUIET, ...asRoot, `--ignore-certificate-errors-spki-list=${publicKeyHash}`] });
}

/** The page as it opens, with a list of all that it asks for and all that goes wrong from then on. */
export async function openPage(browser: Browser, serving: Serving): Promise<Pick<OpenedWorkbench, "page" | "requests" | "problems">> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const [requests, problems]: [string[], string[]] = [[], []];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(serving.address);
  await page.waitForFunction(() => window.functieboekWerkbank !== undefined);
  await settled(page);
  return { page, requests, problems };
}

/** Until the grid shows the workbook and has calculated it. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.functieboekWerkbank?.isSettled());
}

/** Goes to a sheet by its tab. */
export async function goToSheet(page: Page, name: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]", { hasText: new RegExp(`^${name}$`) }).click();
  await showsSheet(page, name);
}

/** Until the grid shows this sheet, which the user or the add-in went to. */
export async function showsSheet(page: Page, name: string): Promise<void> {
  await page.waitForFunction((sheet) => window.functieboekWerkbank?.isSettled() && window.functieboekWerkbank.activeSheet() === sheet, name);
}

/** Goes to a cell of the sheet in front by the name box, as a user does who knows the address. */
export async function goToCell(page: Page, address: string): Promise<void> {
  // The name box goes to a cell of the sheet that the grid shows, which on a busy machine is the one before.
  await settled(page);
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.fill(address);
  await page.keyboard.press("Enter");
  await page.waitForFunction((cell) => window.functieboekWerkbank?.selection() === cell, address);
  // What is typed next is for the cell.
  await page.waitForFunction(() => document.activeElement?.closest("[data-u-comp=defined-name]") === null);
}

/** Types in the cells from the chosen one to the right, and leaves the last. */
export async function type(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    const from = await selection(page);
    await page.keyboard.type(text);
    await page.keyboard.press(index < texts.length - 1 ? "Tab" : "Enter");
    await page.waitForFunction((cell) => window.functieboekWerkbank?.selection() !== cell, from);
  }
  await settled(page);
}

function selection(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.functieboekWerkbank?.selection());
}

/** Until the grid has calculated and a cell shows this text: what a key, a button or the add-in brings about comes a moment later. */
export async function shows(page: Page, sheet: string, row: number, column: number, text: string): Promise<void> {
  const at = [sheet, row, column, text] as const;
  await page.waitForFunction(([name, down, across, wanted]) => window.functieboekWerkbank?.isSettled() && window.functieboekWerkbank.shownText(name, down, across) === wanted, at)
    // It says what stands there instead.
    .catch(async () => expect([sheet, row, column, await shownText(page, sheet, row, column)]).toEqual(at));
}

/** The text in a cell as the grid draws it. */
export async function shownText(page: Page, sheet: string, row: number, column: number): Promise<string | undefined> {
  await settled(page);
  return page.evaluate(([name, down, across]) => window.functieboekWerkbank?.shownText(name, down, across), [sheet, row, column] as const);
}
