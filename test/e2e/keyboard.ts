/**
 * The pane by keyboard alone: Tab to a control by its name, and press. Each stop on the way must be seen to have the focus, and the focus
 * may not leave the pane.
 */
import { paneFrame } from "./pane-screen";
import type { Werkbank } from "./werkbank";

/** More stops than any screen has. */
const MOST_STOPS = 120;

interface Stop {
  readonly name: string;
  readonly tag: string;
  /** Whether it can be seen that it has the focus. */
  readonly isShown: boolean;
}

/** Where the keyboard is in the pane; an empty name with tag BODY when it is nowhere. @throws when the pane has not got it */
export async function focused(bench: Werkbank): Promise<Stop> {
  const frame = await paneFrame(bench);
  return frame.evaluate(() => {
    if (!document.hasFocus()) throw new Error("the keyboard is not in the pane");
    const at = document.activeElement ?? document.body;
    const labels = "labels" in at ? [...((at as HTMLInputElement).labels ?? [])].map((label) => label.textContent) : [];
    const name = (at.getAttribute("aria-label") ?? (labels.join(" ") || (at === document.body ? "" : at.textContent))).replace(/\s+/g, " ").trim();
    // Fluent draws the line of a checkbox around the whole of it, and some lines as a pseudo-element.
    const drawn = [at, at.parentElement].flatMap((element) => (element ? [null, "::before", "::after"].map((pseudo) => getComputedStyle(element, pseudo)) : []));
    const hasLine = drawn.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none");
    return { name, tag: at.tagName, isShown: hasLine };
  });
}

/** Presses Tab (or with "Shift+Tab" backwards) until a control has the focus whose name begins so. @throws with what was passed */
export async function tabTo(bench: Werkbank, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    await bench.page.keyboard.press(key);
    const stop = await focused(bench).catch((): Stop => {
      throw new Error(`the keyboard left the pane before "${String(name)}", after: ${passed.join(" | ")}`);
    });
    if (!stop.isShown) throw new Error(`it cannot be seen that "${stop.name}" has the focus`);
    if (typeof name === "string" ? stop.name.startsWith(name) : name.test(stop.name)) return;
    passed.push(`${stop.tag} ${stop.name.slice(0, 40)}`);
  }
  throw new Error(`"${String(name)}" is not reached; passed: ${passed.join(" | ")}`);
}

/** Goes from the cells to the pane, where the library takes the first control. */
export async function enterPane(bench: Werkbank): Promise<string> {
  await bench.page.keyboard.press("F6");
  const at = async (): Promise<string> => (await focused(bench).catch(() => null))?.name ?? "";
  for (const end = Date.now() + 10_000; Date.now() < end && (await at()) === ""; ) await bench.page.waitForTimeout(50);
  return at();
}

/** Tabs to a control and presses a key on it. */
export async function pressBy(bench: Werkbank, name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(bench, name);
  await bench.page.keyboard.press(key);
}

/** A screen with this heading is there, and the keyboard is at its heading. */
export async function arrivesAt(bench: Werkbank, heading: string | RegExp, timeout = 30_000): Promise<void> {
  await bench.pane.getByRole("heading", { level: 1, name: heading }).and(bench.pane.locator(":focus")).waitFor({ timeout });
}

/** Keeps what is announced in the pane from now on: what comes in a live region that stood there already. */
export async function listenToPane(bench: Werkbank): Promise<() => Promise<readonly string[]>> {
  const frame = await paneFrame(bench);
  await frame.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest("[role=status], [aria-live=polite], [role=alert]");
        const text = region?.textContent.trim() ?? "";
        if (text !== "" && told.at(-1) !== text) told.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => frame.evaluate(() => (window as unknown as { readonly told: readonly string[] }).told);
}
