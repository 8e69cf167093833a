/** The pane in a page without a browser, over the emulated Excel with the real Office.js: tests read and click what a user sees. */
import { TextDecoder, TextEncoder } from "node:util";
import { createRoot } from "react-dom/client";
import { registerRibbon, type RibbonCommand } from "../../src/commands/ribbon";
import { nl } from "../../src/taskpane/language/texts.nl";
import { App } from "../../src/taskpane/shell/app";
import type { Engine, EngineOptions } from "../../src/workbench/engine/engine";
import { startExcel } from "../workbench/office-js";

const PATIENCE = 240_000;
const PAUSE = 10;

// Browsers have them, jsdom has not; the engine counts bytes and files are read with them.
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

export interface OpenPane {
  readonly engine: Engine;
  /** What can be read, with single spaces. */
  text(): string;
  heading(): string;
  /** The button, card, checkbox or fold whose name begins with this. @throws when there is none or it cannot be pressed */
  press(name: string): void;
  /** From the first screen to a built-in framework, by the name that its card begins with. */
  choose(naam: string): Promise<void>;
  /** Waits until it can be read. @throws with what can be read instead */
  see(text: string): Promise<void>;
  /** Waits until it can no longer be read. @throws when it stays */
  gone(text: string): Promise<void>;
  sheets(): readonly string[];
  close(): void;
}

export async function openPane(options: EngineOptions & { readonly language?: string } = {}): Promise<OpenPane> {
  const { engine } = await startExcel(options);
  answerLater(engine);
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  root.render(<App displayLanguage={options.language ?? "nl-NL"} />);
  const text = (): string => readable(page);
  const press: OpenPane["press"] = (name) => {
    const found = [...page.querySelectorAll<HTMLElement>("button, summary, input")].filter((element) => nameOf(element).startsWith(name));
    const [first] = found;
    if (!first || first.hasAttribute("disabled")) throw new Error(`"${name}" cannot be pressed in: ${text()}`);
    first.click();
  };
  const see: OpenPane["see"] = async (wanted) => {
    for (let waited = 0; !text().includes(wanted); waited += PAUSE) {
      if (waited > PATIENCE) throw new Error(`"${wanted}" does not come; there is: ${text()}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  const gone: OpenPane["gone"] = async (unwanted) => {
    for (let waited = 0; text().includes(unwanted); waited += PAUSE) {
      if (waited > PATIENCE) throw new Error(`"${unwanted}" stays in: ${text()}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  return {
    engine, text, press, see, gone,
    heading: () => page.querySelector("h1")?.textContent ?? "",
    choose: async (naam) => {
      press(nl.tasks.kaders.name);
      await see(naam);
      press(naam);
    },
    sheets: () => engine.book.sheets.map(({ name }) => name),
    close: () => {
      root.unmount();
      page.remove();
    },
  };
}

/** As any host does: between a request and its answer the page can draw and be clicked. */
function answerLater(engine: Engine): void {
  const execute = engine.execute.bind(engine);
  engine.execute = async (request, flags) => {
    await new Promise((resolve) => setTimeout(resolve));
    return execute(request, flags);
  };
}

/** Presses a button of the ribbon, as the host hands it to a pane that is open. */
export function pressRibbon(command: RibbonCommand): void {
  const names = new Map<string, (event: { completed: () => void }) => void>();
  const office = (globalThis as unknown as { Office: object }).Office;
  Object.assign(office, { actions: { associate: (name: string, press: (event: { completed: () => void }) => void) => names.set(name, press) }, addin: { showAsTaskpane: () => Promise.resolve() } });
  registerRibbon();
  names.get(command)?.({ completed: () => undefined });
}

function nameOf(element: HTMLElement): string {
  const labelled = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? "") : (element.getAttribute("aria-label") ?? element.textContent);
  return labelled.replace(/\s+/g, " ").trim();
}

/** Closed folds hide all but their summary. */
function readable(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? "");
    if (!(node instanceof Element) || node.tagName === "STYLE") return;
    const hidden = node instanceof HTMLDetailsElement && !node.open;
    for (const child of node.childNodes) if (!hidden || (child instanceof Element && child.tagName === "SUMMARY")) walk(child);
    if (/^(P|LI|H1|H2|BUTTON|SUMMARY|DIV|LABEL|SPAN)$/.test(node.tagName)) parts.push(" ");
  };
  walk(element);
  return parts.join("").replace(/\s+/g, " ").trim();
}
