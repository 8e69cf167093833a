/** What must hold of every screen of the pane, and its picture for the documentation. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { projectPaths } from "../../src/workbench/server/project-paths";
import type { Werkbank } from "./werkbank";

/**
 * Pictures are written on request only, so that a test run leaves the project as it is:
 *
 *     BEELDEN=1 npx jest test/e2e
 */
const WRITES_PICTURES = process.env.BEELDEN === "1";

const ROOT = projectPaths(__dirname).root;
const PICTURES = join(ROOT, "docs", "beelden");
const AXE = readFileSync(join(ROOT, "node_modules", "axe-core", "axe.min.js"), "utf8");
const VIEW = { width: 1366, height: 768 };
const TALLEST = 2400;

/**
 * The screen is usable by everyone (axe-core finds nothing serious) and nothing is cut off sideways.
 * @param picture the file's name in docs/beelden, without its ending
 */
export async function checkScreen(bench: Werkbank, picture: string, { hasPicture = true }: { readonly hasPicture?: boolean } = {}): Promise<void> {
  const frame = await paneFrame(bench);
  expect(await seriousFindings(frame)).toEqual([]);
  expect(await widthBeyond(frame)).toBe(0);
  if (WRITES_PICTURES && hasPicture) await takePane(bench, frame, picture);
}

/** A picture of the whole page. */
export async function takePage({ page }: Werkbank, picture: string): Promise<void> {
  if (!WRITES_PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.mouse.move(VIEW.width / 2, 60);
  await page.screenshot({ path: join(PICTURES, `${picture}.png`) });
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
  mkdirSync(PICTURES, { recursive: true });
  const hidden = await frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  if (hidden > 0) await page.setViewportSize({ ...VIEW, height: Math.min(TALLEST, VIEW.height + hidden) });
  await page.locator("#pane-frame").screenshot({ path: join(PICTURES, `${picture}.png`) });
  if (hidden > 0) await page.setViewportSize(VIEW);
}
