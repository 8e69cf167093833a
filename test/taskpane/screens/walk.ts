/**
 * A walk through the pane, in one language: at each stop what must hold of every screen in every state is looked at, and the screen is kept
 * for the browser, which sees what jsdom does not.
 */
import axe from "axe-core";
import { openPane, type OpenPane } from "../open-pane";
import { componentNames } from "./component-names";
import { unmarkedDutch } from "./unmarked-dutch";
import { snapshot } from "./snapshot";
import { textsOf, type AllTexts } from "./all-texts";

export interface Stop {
  readonly name: string;
  readonly html: string;
}

/** Tries, and milliseconds between them. */
const PATIENCE = 1000;
const PAUSE = 10;

export class Walk {
  readonly stops: Stop[] = [];
  /** What was wrong at the stops so far, all of it: one fault seldom stands alone. */
  readonly problems: string[] = [];
  readonly components = new Set<string>();
  readonly t: AllTexts;
  /** Asked of Excel and not answered yet. */
  private requests = 0;
  private opened: OpenPane | null = null;

  constructor(readonly language: "nl" | "en") {
    this.t = textsOf(language);
  }

  get pane(): OpenPane {
    if (!this.opened) throw new Error("the pane is not open");
    return this.opened;
  }

  /** Takes a pane that stands over the workbook of this walk; the one before it is closed. */
  async start(open: (options: { readonly language: string }) => Promise<OpenPane> = openPane): Promise<OpenPane> {
    this.end();
    localStorage.clear();
    // As the page of the add-in has them before any script has run.
    document.title = "Functieboek";
    document.documentElement.lang = this.language;
    this.requests = 0;
    this.opened = await open({ language: this.language === "nl" ? "nl-NL" : "en-GB" });
    const { engine } = this.opened;
    const execute = engine.execute.bind(engine);
    engine.execute = (...request) => {
      this.requests++;
      return execute(...request).finally(() => {
        this.requests--;
      });
    };
    return this.opened;
  }

  /** The user begins to type in a cell: not before Excel has answered all that was asked of it. */
  async edit(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = this.requests === 0 ? quiet + 1 : 0) await new Promise((resolve) => setTimeout(resolve));
    this.pane.engine.setCellEditMode(true);
  }

  stopEditing(): void {
    this.pane.engine.setCellEditMode(false);
  }

  end(): void {
    this.opened?.close();
    this.opened = null;
  }

  /** Presses, as soon as it can be pressed, and waits for what comes. */
  async go(press: string, see: string): Promise<void> {
    for (let left = PATIENCE; ; left--) {
      try {
        this.pane.press(press);
        break;
      } catch (cannot) {
        if (left === 0) throw cannot;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
    // What stood there before is not what comes.
    await new Promise((resolve) => setTimeout(resolve));
    await this.pane.see(see);
  }

  /** Back by the button above the heading. */
  back(see: string): Promise<void> {
    return this.go(`← ${this.t.pane.back}`, see);
  }

  /**
   * Looks at the screen as it is now.
   * @param name screen and state, "formatie: kolommen kiezen"
   * @param wayOut the button that leads on where something failed
   */
  async stop(name: string, wayOut?: string): Promise<void> {
    const buttons = [...document.querySelectorAll("button, summary, input")].map((button) => button.textContent);
    if (wayOut !== undefined && !buttons.some((name) => name.startsWith(wayOut))) this.problems.push(`${name}: no way out by "${wayOut}" in: ${this.pane.text()}`);
    for (const found of componentNames(document.body)) this.components.add(found);
    this.stops.push({ name, html: snapshot(document) });
    this.problems.push(...(await findings()).map((finding) => `${name}: ${finding}`));
    if (this.language === "en") this.problems.push(...unmarkedDutch().map((text) => `${name}: Dutch that is not marked: ${text}`));
  }
}

/** "rule: element", of what axe-core calls serious or critical and can be told without layout and colours. */
async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
