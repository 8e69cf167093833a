/** @jest-environment jsdom */
/** In an English Excel every screen is English; what is Dutch (frameworks, findings, sheet names) says so to a screen reader. */
import { competentiesEn as competenties } from "../../src/taskpane/competenties/texts.en";
import { formatieEn as formatie } from "../../src/taskpane/formatie/texts.en";
import { gesprekkenEn as gesprekken } from "../../src/taskpane/gesprekken/texts.en";
import { importerenEn as importeren } from "../../src/taskpane/importeren/texts.en";
import { en } from "../../src/taskpane/language/texts.en";
import { settingsEn as settings } from "../../src/taskpane/settings/texts.en";
import { hasDutch } from "./dutch-words";
import { openPane, type OpenPane } from "./open-pane";
import { until } from "../system/until";

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPane({ language: "en-GB" });
  await pane.see(en.startExample);
});
afterEach(() => {
  pane.close();
  localStorage.clear();
});

/** Texts with Dutch words in them that are not marked as Dutch. */
function unmarked(): readonly string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Element && (node.getAttribute("lang") === "nl" || node.tagName === "STYLE")) return;
    const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : node instanceof Element ? (node.getAttribute("aria-label") ?? "") : "";
    if (hasDutch(text)) found.push(text);
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return found;
}

async function to(task: keyof typeof en.tasks, sees: string): Promise<void> {
  pane.press(en.tasks[task].name);
  await pane.see(sees);
}

test("the first screen and the settings", async () => {
  expect(unmarked()).toEqual([]);
  pane.press(en.settings);
  await pane.see(settings.noTables);
  expect(unmarked()).toEqual([]);
});

test("a framework, from the list to what was made", async () => {
  await to("kaders", "BNP-2021");
  expect(unmarked()).toEqual([]);
  pane.press("BNP-2021");
  await pane.see(en.makeWhat);
  expect(unmarked()).toEqual([]);
  pane.press("Make 11 sheets");
  await pane.see(en.toHome);
  expect(unmarked()).toEqual([]);
  pane.press(en.toHome);
  await pane.see(en.inWorkbook);
  expect(unmarked()).toEqual([]);
});

test("a formation plan", async () => {
  await to("formatie", formatie.newHead);
  expect(unmarked()).toEqual([]);
  pane.press(formatie.empty);
  await pane.see(formatie.planjaar);
  expect(unmarked()).toEqual([]);
});

test.each(["zoeken", "vergelijken", "verbinden", "eigen", "controleren"] as const)("Competences: %s", async (part) => {
  await to("competenties", competenties.zoeken);
  expect(unmarked()).toEqual([]);
  pane.press(competenties[part]);
  const isThere = (): boolean => pane.heading() === competenties[part] && !pane.text().includes(competenties.laden);
  await until(isThere);
  expect(unmarked()).toEqual([]);
});

test("reviews and importing", async () => {
  await to("gesprekken", gesprekken.useSelection);
  expect(unmarked()).toEqual([]);
  pane.press(`← ${en.back}`);
  await pane.see(en.startExample);
  await to("importeren", importeren.chooseFile);
  expect(unmarked()).toEqual([]);
});
