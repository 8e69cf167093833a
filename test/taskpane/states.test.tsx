/** @jest-environment jsdom */
import { createRoot } from "react-dom/client";
import { PLAN_SOORTEN } from "../../src/plans/plan-soort";
import { en } from "../../src/taskpane/language/texts.en";
import { nl } from "../../src/taskpane/language/texts.nl";
import { ErrorBoundary } from "../../src/taskpane/shell/error-boundary";
import { plainPage } from "../../src/taskpane/shell/plain-page";
import { openPane, type OpenPane } from "./open-pane";
import { until } from "../system/until";

let pane: OpenPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
  document.body.replaceChildren();
  localStorage.clear();
});

test("a cell that is being edited is named as the reason, and trying again works", async () => {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  pane.engine.setCellEditMode(true);
  await pane.choose("BNP-2021");
  await pane.see("U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.");
  pane.engine.setCellEditMode(false);
  pane.press("Opnieuw proberen");
  pane.press("BNP-2021");
  await pane.see("Maak 11 bladen");
  expect(pane.text()).not.toContain("U bewerkt nog een cel");
});

test("an error of Excel ends in a sentence, with nothing written", async () => {
  pane = await openPane();
  await pane.see("Begin met Ommen");
  await pane.choose("BNP-2021");
  await pane.see("Maak 11 bladen");
  pane.engine.faults.failRequest(3, "AccessDenied");
  pane.press("Maak 11 bladen");
  await pane.see("Excel weigert de bewerking");
  expect(pane.heading()).toBe("Niet gelukt");
  expect(pane.sheets()).toEqual(["Blad1"]);
  pane.press("Naar het begin");
  await pane.see("Begin met Ommen");
});

test("an older Excel gets all sheets, with what it lacks said", async () => {
  pane = await openPane({ excelApi: "1.7" });
  await pane.see("Begin met Ommen");
  await pane.choose("BNP-2021");
  await pane.see("Maak 11 bladen");
  pane.press("Maak 11 bladen");
  await pane.see("11 bladen zijn gemaakt.");
  expect(pane.text()).toContain("Deze Excel is te oud voor de afdrukinstellingen (nodig is ExcelApi 1.9)");
});

test("an English Excel is spoken to in English; names of sheets stay Dutch", async () => {
  pane = await openPane({ language: "en-GB" });
  await pane.see("Begin with Ommen");
  pane.press("Begin with Ommen");
  await pane.see("Make 34 sheets");
  expect(pane.text()).toContain("Formatiematrix Fte by job and scale, by series and group");
  expect(pane.text()).toContain("The source has 2 errors and 11 warnings.");
});

test("every view has its explanation in English", () => {
  expect(Object.keys(en.planUitleg).sort()).toEqual([...PLAN_SOORTEN].sort());
});

test.each([
  ["fails", "Error", "Er ging iets mis in dit venster."],
  ["cannot be fetched", "ChunkLoadError", "Een deel van Functieboek kon niet worden opgehaald."],
])("a screen that %s leaves a sentence and a way out", async (_, name, sentence) => {
  const page = document.body.appendChild(document.createElement("div"));
  const Broken = (): never => {
    throw Object.assign(new Error("broken"), { name });
  };
  const root = createRoot(page, { onCaughtError: () => undefined });
  root.render(<ErrorBoundary texts={nl}><Broken /></ErrorBoundary>);
  await until(() => page.querySelector("[role=alert]") !== null);
  expect(page.querySelector("[role=alert]")?.textContent).toContain(sentence);
  expect(page.querySelector("button")?.textContent).toBe("Venster opnieuw laden");
  root.unmount();
});

test("outside Excel the page says where it works", () => {
  document.body.innerHTML = '<div id="pane"><p>Functieboek wordt geopend …</p></div>';
  plainPage(nl.outsideTitle, nl.outside);
  expect(document.body.textContent).toBe(`${nl.outsideTitle}${nl.outside}`);
});
