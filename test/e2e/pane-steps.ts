/** What a user does in the pane and with the ribbon, by clicking. */
import { nl, type Texts } from "../../src/taskpane/language/texts.nl";
import { settled } from "../workbench/page/workbench-page";
import { paneFrame } from "./pane-screen";
import { MAKE_TIME, type Werkbank } from "./werkbank";

/** The heading of the screen that the pane shows, waited for. */
export async function seesHeading({ pane }: Werkbank, name: string | RegExp, timeout?: number): Promise<void> {
  await pane.getByRole("heading", { level: 1, name }).waitFor(timeout === undefined ? {} : { timeout });
}

/** Until the pane says this somewhere: a heading comes before what is read from the workbook. */
export async function says(bench: Werkbank, text: string): Promise<void> {
  await (await paneFrame(bench)).waitForFunction((wanted) => document.querySelector<HTMLElement>("main")?.innerText.includes(wanted), text)
    .catch(async () => expect(await paneText(bench)).toContain(text));
}

/** Does what lets the pane start anew, and waits for the new one: the old one still takes clicks, and loses them. */
export async function reloadsPane({ page }: Werkbank, action: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const pane = document.querySelector<HTMLIFrameElement>("#pane-frame")?.contentWindow;
    if (pane) Object.assign(pane, { isOld: true });
  });
  await action();
  await page.waitForFunction(() => {
    const pane = document.querySelector<HTMLIFrameElement>("#pane-frame")?.contentWindow;
    return pane && !("isOld" in pane) && pane.document.querySelector("main h1") !== null;
  });
}

export async function press({ pane }: Werkbank, name: string | RegExp): Promise<void> {
  await pane.getByRole("button", { name }).click();
}

/** A button of the workbench's ribbon. */
export async function pressRibbon({ page }: Werkbank, name: string): Promise<void> {
  await page.locator("#ribbon").getByRole("button", { name, exact: true }).click();
}

/** An empty workbook, with the pane on its first screen. */
export async function newWorkbook(bench: Werkbank, texts: Texts = nl): Promise<void> {
  await reloadsPane(bench, () => pressRibbon(bench, "Nieuwe werkmap"));
  await bench.page.waitForFunction(() => window.functieboekWerkbank?.sheetNames().length === 1);
  await bench.pane.getByRole("button", { name: texts.startExample }).waitFor();
  await settled(bench.page);
}

/** From the first screen of an empty workbook to what Ommen holds. */
export async function chooseOmmen(bench: Werkbank, texts: Texts = nl): Promise<void> {
  await press(bench, texts.startExample);
  await bench.pane.getByRole("heading", { name: texts.makeWhat }).waitFor();
}

/** Leaves only these views ticked; the tables always come along. */
export async function chooseOnly({ pane }: Werkbank, ...views: readonly RegExp[]): Promise<void> {
  await pane.getByRole("checkbox").first().waitFor();
  const boxes = await pane.getByRole("checkbox").all();
  for (const box of boxes) {
    const name = await box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? "");
    await box.setChecked(views.some((view) => view.test(name)));
  }
}

/** Presses the button that makes the sheets. @returns how many it says it will make */
export async function startMaking({ pane }: Werkbank): Promise<number> {
  const button = pane.getByRole("button", { name: /^(Maak|Make) \d+/ });
  const count = Number(/\d+/.exec(await button.innerText())?.[0]);
  await button.click();
  return count;
}

/** Makes what is ticked and waits for the end. */
export async function make(bench: Werkbank, texts: Texts = nl): Promise<void> {
  await startMaking(bench);
  await seesHeading(bench, texts.resultWritten, MAKE_TIME);
  await settled(bench.page);
}

/** Everything that the pane says now. */
export function paneText({ pane }: Werkbank): Promise<string> {
  return pane.locator("main").innerText();
}

export async function sheetNames({ page }: Werkbank): Promise<readonly string[]> {
  await settled(page);
  return page.evaluate(() => window.functieboekWerkbank?.sheetNames() ?? []);
}
