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

/** The name by which a screen reader calls a control. Runs in the pane, so it needs nothing from outside. */
function nameOf(at: Element): string {
  const labels = "labels" in at ? [...((at as HTMLInputElement).labels ?? [])].map((label) => label.textContent) : [];
  return (at.getAttribute("aria-label") ?? (labels.join(" ") || (at === document.body ? "" : at.textContent))).replace(/\s+/g, " ").trim();
}

/** Whether a control of this name can take the keyboard now. Runs in the pane. */
function isReachable(name: (at: Element) => string, begins: string | null, matches: RegExp | null): boolean {
  return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]")]
    .some((at) => !at.matches(":disabled") && at.checkVisibility() && (begins === null ? matches?.test(name(at)) : name(at).startsWith(begins)));
}

/** What has the keyboard in the pane. Runs there. @throws when it is not in the pane */
function stopOf(name: (at: Element) => string): Stop {
  if (!document.hasFocus()) throw new Error("the keyboard is not in the pane");
  const at = document.activeElement ?? document.body;
  // Fluent draws the line of a checkbox around the whole of it, and some lines as a pseudo-element.
  const drawn = [at, at.parentElement].flatMap((element) => (element ? [null, "::before", "::after"].map((pseudo) => getComputedStyle(element, pseudo)) : []));
  const hasLine = drawn.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none");
  return { name: name(at), tag: at.tagName, isShown: hasLine };
}

/** Where the keyboard is in the pane; an empty name with tag BODY when it is nowhere. @throws when the pane has not got it */
export async function focused(bench: Werkbank): Promise<Stop> {
  return (await paneFrame(bench)).evaluate(`(${stopOf.toString()})(${nameOf.toString()})`);
}

/** Until the keyboard is at the control of exactly this name: what moves it comes a moment after the key. */
export async function keyboardAt(bench: Werkbank, name: string): Promise<void> {
  await (await paneFrame(bench)).waitForFunction(`document.hasFocus() && (${nameOf.toString()})(document.activeElement ?? document.body) === ${JSON.stringify(name)}`)
    .catch(async () => expect((await focused(bench)).name).toBe(name));
}

/**
 * Presses Tab (or with "Shift+Tab" backwards) until a control has the focus whose name begins so, once there is one: a screen may come before
 * what is read for it. @throws with what was passed
 */
export async function tabTo(bench: Werkbank, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const sought = typeof name === "string" ? `${JSON.stringify(name)}, null` : `null, ${String(name)}`;
  await (await paneFrame(bench)).waitForFunction(`(${isReachable.toString()})(${nameOf.toString()}, ${sought})`);
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

/** Goes from the cells to the pane, where the library takes the first control. @returns its name */
export async function enterPane(bench: Werkbank): Promise<string> {
  await bench.page.keyboard.press("F6");
  await (await paneFrame(bench)).waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
  return (await focused(bench)).name;
}

/** Tabs to a control and presses a key on it. */
export async function pressBy(bench: Werkbank, name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(bench, name);
  await bench.page.keyboard.press(key);
}

/** A screen with this heading is there, and the keyboard is at its heading. */
export async function arrivesAt(bench: Werkbank, heading: string | RegExp, timeout?: number): Promise<void> {
  await bench.pane.getByRole("heading", { level: 1, name: heading }).and(bench.pane.locator(":focus")).waitFor(timeout === undefined ? {} : { timeout });
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

/** Until something was announced in these words, since listenToPane. */
export async function isTold(bench: Werkbank, words: RegExp): Promise<void> {
  const told = (): readonly string[] => (window as unknown as { readonly told: readonly string[] }).told;
  await (await paneFrame(bench)).waitForFunction(`(${told.toString()})().some((one) => ${String(words)}.test(one))`)
    .catch(async () => expect(await (await paneFrame(bench)).evaluate(told)).toContainEqual(expect.stringMatching(words)));
}
