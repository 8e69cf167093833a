/** @jest-environment jsdom */
/**
 * Every screen of the pane in every state: axe-core finds nothing serious, nothing Dutch stands unmarked in the English pane, a state in which
 * something failed has a way out, and every component of the pane is seen at one of the stops. Then a browser looks at what jsdom cannot see.
 */
import { TextDecoder } from "node:util";
import { lookAt } from "./look-at";
import { paneComponents } from "./pane-components";
import { keepRules } from "./snapshot";
import { Walk } from "./walk";
import { walkCompetenties } from "./walk-competenties";
import { walkFormatie } from "./walk-formatie";
import { walkFuncties } from "./walk-functies";
import { walkGesprekken } from "./walk-gesprekken";
import { walkImporteren } from "./walk-importeren";
import { walkInstellingen } from "./walk-instellingen";
import { walkKaders } from "./walk-kaders";
import { walkPlan } from "./walk-plan";

globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

keepRules();

/** Whose pane is English: there what is Dutch must say so. The Dutch pane is in the browser's tests (test/e2e). */
const walk = new Walk("en");
afterAll(() => {
  walk.end();
});

test.each([
  ["Kaders", walkKaders], ["Instellingen", walkInstellingen], ["Formatie", walkFormatie], ["Formatieplan", walkPlan], ["Competenties", walkCompetenties],
  ["Gesprekken", walkGesprekken], ["Importeren", walkImporteren], ["Functies", walkFuncties],
])("%s", async (_, through) => {
  walk.problems.length = 0;
  await through(walk);
  expect(walk.problems).toEqual([]);
}, 180_000);

test("every component of the pane was seen", () => {
  expect(paneComponents().filter((name) => !walk.components.has(name))).toEqual([]);
});

test("in a browser nothing is cut off, and everything can be read, in light, dark and forced colours", () => {
  expect(lookAt(walk.stops)).toEqual([]);
}, 180_000);
