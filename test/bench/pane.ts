/**
 * The pane as its user waits for it: what its first screen loads, gzipped; and the time until its first button can be pressed against a
 * page of React and the same Fluent provider with one button, built and served the same way, in turns within one run. Also the memory of the page
 * after Ommen is made.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { buildAddin } from "../../src/workbench/server/build-addin";
import { buildPage } from "../../src/workbench/server/build-page";
import { localCertificate } from "../../src/workbench/server/certificate";
import { findBrowser } from "../../src/workbench/server/find-browser";
import { projectPaths } from "../../src/workbench/server/project-paths";
import { serve, type Serving } from "../../src/workbench/server/serve";
import type { BenchLine } from "./bench-line";
import { buildOneButton } from "./one-button/build";

const ROUNDS = 7;
const FLAGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
/** Microsoft's React task-pane template, its production build measured: polyfill 82, React 48, pane with Fluent 40 kB. */
const TEMPLATE_KB = 170;

export async function pane(): Promise<readonly BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), "functieboek-bench-"));
  const paths = projectPaths(__dirname);
  buildAddin(paths, () => undefined);
  const oneButton = join(folder, "one-button");
  await buildOneButton(oneButton);
  const page = await buildPage(paths);
  const certificate = await localCertificate(folder, new Date());
  const own = await serve({ paths, page, certificate, port: 43_000, example: null });
  const bare = await serve({ paths: { ...paths, addin: oneButton }, page, certificate, port: 43_100, example: null });
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no Chromium, Chrome or Edge on this machine");
  const browser = await chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), `--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`] });
  try {
    const loaded = await firstScreen(browser, own);
    const times = { own: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.own.push(await timeToButton(browser, own));
      times.bare.push(await timeToButton(browser, bare));
    }
    const [mine, theirs] = [median(times.own), median(times.bare)];
    const memory = await memoryAfterOmmen(browser, own);
    const kilobytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    return [
      {
        what: `first screen of the pane, gzipped (${loaded.map(({ name, bytes }) => `${name} ${(bytes / 1000).toFixed(0)}`).join(", ")})`,
        figure: `${kilobytes.toFixed(0)} kB, ${(kilobytes / TEMPLATE_KB).toFixed(2)}x of ${TEMPLATE_KB} kB`, goal: "<= 1.0x",
      },
      { what: "time to a usable pane against one button in the same Fluent provider", figure: `${(mine / theirs).toFixed(2)}x (${mine.toFixed(0)} ms / ${theirs.toFixed(0)} ms)`, goal: "<= 1.2x" },
      { what: "memory of the workbench page with the pane, before and after Ommen is made", figure: `${memory.before.toFixed(0)} MB, ${memory.after.toFixed(0)} MB`, goal: "-" },
    ];
  } finally {
    await browser.close();
    await Promise.all([own.stop(), bare.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Scripts that the add-in's own address gives until the first button stands, each gzipped as a web server sends it. Office.js is not ours. */
async function firstScreen(browser: Browser, serving: Serving): Promise<readonly { name: string; bytes: number }[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<{ name: string; bytes: number }>[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (!response.frame().url().includes("taskpane.html") || !path.endsWith(".js") || path.includes("office")) return;
    bodies.push(response.body().then((body) => ({ name: path.split("/").at(-1) ?? path, bytes: gzipSync(body).length })));
  });
  await untilButton(page, serving);
  const loaded = await Promise.all(bodies);
  await context.close();
  return loaded.filter(({ name }) => !/^excel-|^o15apptofilemappingtable|_strings/.test(name));
}

/** Milliseconds from the start of the pane's own page to the first button in it, by the pane's own clock. */
async function timeToButton(browser: Browser, serving: Serving): Promise<number> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    if (!location.pathname.endsWith("taskpane.html")) return;
    const seen = new MutationObserver(() => {
      if (!document.querySelector("#pane button")) return;
      (window as unknown as { firstButton: number }).firstButton = performance.now();
      seen.disconnect();
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  const page = await context.newPage();
  const frame = await untilButton(page, serving);
  const time = await frame.evaluate(() => (window as unknown as { firstButton: number }).firstButton);
  await context.close();
  return time;
}

async function untilButton(page: Page, serving: Serving): Promise<ReturnType<Page["frames"]>[number]> {
  await page.goto(serving.address);
  await page.frameLocator("#pane-frame").locator("#pane button").first().waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("the page has no pane");
  return frame;
}

async function memoryAfterOmmen(browser: Browser, serving: Serving): Promise<{ before: number; after: number }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const frame = await untilButton(page, serving);
  const session = await context.newCDPSession(page);
  const used = async (): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
  };
  const before = await used();
  await frame.getByRole("button", { name: "Begin met Ommen" }).click();
  await frame.getByRole("button", { name: /^Maak \d+ bladen/ }).click();
  await frame.getByRole("heading", { name: "Klaar" }).waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => window.functieboekWerkbank?.isSettled());
  const after = await used();
  await context.close();
  return { before, after };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
