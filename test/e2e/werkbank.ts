/**
 * The workbench as `npm start` serves it, in a headless Chromium: the add-in's own build behind the real Office.js. One server and one
 * browser for all of a test file. Builds what is not built yet, so that it runs from a clean clone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { buildAddin } from "../../src/workbench/server/build-addin";
import { buildPage } from "../../src/workbench/server/build-page";
import { localCertificate } from "../../src/workbench/server/certificate";
import { projectPaths } from "../../src/workbench/server/project-paths";
import { serve } from "../../src/workbench/server/serve";
import { oneAtATime } from "../system/one-at-a-time";
import { openPage, startBrowser } from "../workbench/page/workbench-page";

/** Waiting for the builds of other files, a build on a busy machine, and the start of a browser. */
export const START_TIME = 480_000;
/** Ommen has 34 sheets; on a busy machine making them takes minutes. */
export const MAKE_TIME = 300_000;
/** A test may make several sets of sheets; each of its waits says sooner what does not come. */
export const TEST_TIME = 600_000;

const FIRST_PORT = 42_000;

export interface Werkbank {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly address: string;
  /** What may never happen: requests to another origin than the page's own, errors in the console, uncaught errors. */
  troubles(): readonly string[];
  /** Takes troubles off the list that the test itself brings about. */
  forgive(wanted: RegExp): void;
  close(): Promise<void>;
}

export async function startWerkbank(): Promise<Werkbank> {
  const paths = projectPaths(__dirname);
  // Jest runs files side by side where there are more cores; a build empties its folder first.
  const built = await oneAtATime("build", async () => {
    buildAddin(paths, () => undefined);
    return buildPage(paths);
  });
  const folder = mkdtempSync(join(tmpdir(), "functieboek-e2e-"));
  const certificate = await localCertificate(folder, new Date());
  const serving = await serve({ paths, page: built, certificate, port: FIRST_PORT, example: null });
  const browser = await startBrowser(certificate.publicKeyHash);
  const { page, requests, problems } = await openPage(browser, serving);
  const forgiven: RegExp[] = [];
  const own = new URL(serving.address).origin;
  return {
    page, pane: page.frameLocator("#pane-frame"), address: serving.address,
    troubles: () => [...requests.filter((url) => !isOwn(url, own)).map((url) => `asked of another origin: ${url}`), ...problems].filter((trouble) => !forgiven.some((wanted) => wanted.test(trouble))),
    forgive: (wanted) => {
      forgiven.push(wanted);
    },
    close: async () => {
      await browser.close();
      await serving.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isOwn(url: string, own: string): boolean {
  return /^(blob|data):/.test(url) || new URL(url).origin === own;
}
