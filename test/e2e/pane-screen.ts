/** What must hold of every screen of the pane, and its picture for the documentation. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { projectPaths } from "../../src/workbench/server/project-paths";
import { lastingWords, withWords, wordsOf } from "./picture-words";
import type { Werkbank } from "./werkbank";

/**
 * Pictures are written on request only, so that a test run leaves the project as it is; without it, a picture that says something else
 * than the screen of today fails the test:
 *
 *     BEELDEN=1 npx jest test/e2e
 */
const WRITES_PICTURES = process.env.BEELDEN === "1";

const ROOT = projectPaths(__dirname).root;
const PICTURES = join(ROOT, "docs", "beelden");
const AXE = readFileSync(join(ROOT, "node_modules", "axe-core", "axe.min.js"), "utf8");
const VIEW = { width: 1366, height: 768 };
const TALLEST = 2400;

interface PictureOptions {
  readonly hasPicture?: boolean;
  /** The screen is on its way to another, so that its picture is of one moment. */
  readonly isPassing?: boolean;
}

/**
 * The screen is usable by everyone (axe-core finds nothing serious), nothing is cut off sideways, and its picture shows what it says.
 * @param picture the file's name in docs/beelden, without its ending
 */
export async function checkScreen(bench: Werkbank, picture: string, { hasPicture = true, isPassing = false }: PictureOptions = {}): Promise<void> {
  const frame = await paneFrame(bench);
  expect(await seriousFindings(frame)).toEqual([]);
  expect(await widthBeyond(frame)).toBe(0);
  if (!hasPicture) return;
  if (WRITES_PICTURES) await takePane(bench, frame, picture);
  else if (!isPassing) await showsToday(picture, () => paneWords(frame));
}

/** A picture of the whole page, or whether the one of the documentation has the same sheets and the same pane. */
export async function takePage(bench: Werkbank, picture: string): Promise<void> {
  const { page } = bench;
  const words = async (): Promise<string> => {
    const sheets = await page.evaluate(() => [window.functieboekWerkbank?.activeSheet(), ...(window.functieboekWerkbank?.sheetNames() ?? [])].join(", "));
    return `${sheets}; ${await paneWords(await paneFrame(bench))}`;
  };
  if (!WRITES_PICTURES) return showsToday(picture, words);
  await page.mouse.move(VIEW.width / 2, 60);
  write(picture, await page.screenshot(), await words());
}

async function showsToday(picture: string, words: () => Promise<string>): Promise<void> {
  const path = fileOf(picture);
  const shown = existsSync(path) ? wordsOf(readFileSync(path)) : null;
  // What a screen still has to say comes while it is looked at.
  for (let tries = 0; tries < 40 && (await words()) !== shown; tries++) await new Promise((go) => setTimeout(go, 250));
  expect({ picture: `${picture} (to take it anew: BEELDEN=1 npx jest test/e2e)`, words: await words() }).toEqual({ picture: expect.any(String), words: shown });
}

async function paneWords(frame: Frame): Promise<string> {
  return lastingWords(await frame.evaluate(() => document.body.innerText));
}

function fileOf(picture: string): string {
  return join(PICTURES, `${picture}.png`);
}

function write(picture: string, png: Buffer, words: string): void {
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(fileOf(picture), withWords(png, words));
}

export async function paneFrame({ page }: Werkbank): Promise<Frame> {
  const frame = await (await page.locator("#pane-frame").elementHandle())?.contentFrame();
  if (!frame) throw new Error("the page shows no pane");
  return frame;
}

/** "rule: element", for what axe-core calls serious or critical. */
export async function seriousFindings(frame: Frame): Promise<readonly string[]> {
  // A button that has just become usable fades to its colours; what axe would measure halfway is no colour of ours.
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished)).then(() => undefined));
  await frame.evaluate(AXE);
  const results = await frame.evaluate((options) => {
    const { axe } = window as unknown as { readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } };
    return axe.run(document, options);
  }, { resultTypes: ["violations"] } satisfies RunOptions);
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** How many pixels the content is wider than the pane. */
function widthBeyond(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The whole screen at the pane's own width of 350 pixels: the window is made as high as the screen needs. */
async function takePane({ page }: Werkbank, frame: Frame, picture: string): Promise<void> {
  const hidden = await frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  if (hidden > 0) await page.setViewportSize({ ...VIEW, height: Math.min(TALLEST, VIEW.height + hidden) });
  write(picture, await page.locator("#pane-frame").screenshot(), await paneWords(frame));
  if (hidden > 0) await page.setViewportSize(VIEW);
}
