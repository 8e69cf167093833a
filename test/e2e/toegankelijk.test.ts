/** The pane for everyone: narrow, enlarged, in forced colours; and a pane that keeps to its own origin. */
import type { Frame } from "playwright-core";
import { en } from "../../src/taskpane/language/texts.en";
import { nl } from "../../src/taskpane/language/texts.nl";
import { settingsNl } from "../../src/taskpane/settings/texts.nl";
import { TASKS } from "../../src/taskpane/shell/tasks";
import { checkScreen, paneFrame, seriousFindings } from "./pane-screen";
import { press, reloadsPane } from "./pane-steps";
import { START_TIME, startWerkbank, TEST_TIME, type Werkbank } from "./werkbank";

let bench: Werkbank;
let frame: Frame;

beforeAll(async () => {
  bench = await startWerkbank();
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
  frame = await paneFrame(bench);
}, START_TIME);

afterAll(() => bench.close());

afterEach(() => expect(bench.troubles()).toEqual([]));

/** Every screen of the frame, from the first one and back. */
async function eachTask(check: (task: string) => Promise<void>): Promise<void> {
  await check("begin");
  for (const { id } of TASKS) {
    await press(bench, new RegExp(`^${nl.tasks[id].name}`));
    await bench.pane.getByRole("button", { name: `← ${nl.back}` }).waitFor();
    await bench.pane.getByRole("heading", { level: 1 }).waitFor();
    await check(id);
    await press(bench, `← ${nl.back}`);
  }
  await press(bench, nl.startExample);
  await bench.pane.getByRole("heading", { name: nl.makeWhat }).waitFor();
  await check("kader");
  await press(bench, `← ${nl.back}`);
  await press(bench, nl.settings);
  await bench.pane.getByText(settingsNl.noTables).waitFor();
  await check("instellingen");
  await press(bench, `← ${nl.back}`);
}

test("nothing is cut off sideways at 320 px, nor with everything at twice its size", async () => {
  const narrow = await bench.page.addStyleTag({ content: "#pane { width: 320px !important; }" });
  await eachTask((task) => checkScreen(bench, `paneel-320-${task}`, { hasPicture: task === "begin" }));
  await narrow.evaluate((style) => style.parentElement?.removeChild(style));
  const zoom = await frame.addStyleTag({ content: "html { zoom: 2; }" });
  await eachTask((task) => checkScreen(bench, "paneel-dubbel", { hasPicture: task === "kaders" }));
  await zoom.evaluate((style) => style.parentElement?.removeChild(style));
}, TEST_TIME);

test("in forced colours every screen keeps its outlines and reads", async () => {
  await bench.page.emulateMedia({ forcedColors: "active" });
  await eachTask((task) => checkScreen(bench, task === "begin" ? "paneel-contrast" : `paneel-contrast-${task}`, { hasPicture: ["begin", "kader"].includes(task) }));
  await bench.page.emulateMedia({ forcedColors: "none" });
}, TEST_TIME);

test("in a dark theme of Office every screen is dark and reads, without a reload; and light again", async () => {
  const choose = async (theme: string, scheme: string): Promise<void> => {
    await bench.page.locator("#office-theme").selectOption(theme);
    await bench.pane.locator(`html[style*="color-scheme: ${scheme}"]`).waitFor();
  };
  const background = (): Promise<string> => frame.evaluate(() => getComputedStyle(document.querySelector("main") ?? document.body).backgroundColor);
  const light = await background();
  await choose("zwart", "dark");
  expect(await background()).not.toBe(light);
  await eachTask((task) => checkScreen(bench, `paneel-donker-${task}`, { hasPicture: ["begin", "kader", "instellingen", "importeren"].includes(task) }));
  await choose("kleurrijk", "light");
  expect(await background()).toBe(light);
}, TEST_TIME);

test("the page says something before any of its scripts has come, and what is wrong when Office.js does not come", async () => {
  const page = await bench.page.context().newPage();
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  const address = new URL("/taskpane.html", bench.address).href;
  await page.goto(address);
  expect(await page.locator("main").innerText()).toContain("Functieboek wordt geopend");
  expect(await seriousFindings(page.mainFrame())).toEqual([]);
  await page.unroute(/\.js(\?|$)/);
  await page.route(/office-js/, (route) => route.abort());
  await page.goto(address);
  await page.getByRole("heading", { name: nl.noOfficeTitle }).or(page.getByRole("heading", { name: en.noOfficeTitle })).waitFor();
  expect(await page.getByRole("button").count()).toBe(1);
  expect(await seriousFindings(page.mainFrame())).toEqual([]);
  await page.close();
});

test("a part of the pane that cannot be fetched leaves a sentence, and reloading helps once it can", async () => {
  await reloadsPane(bench, () => bench.page.getByRole("button", { name: nl.crashedReload }).click());
  await bench.pane.getByRole("button", { name: nl.startExample }).waitFor();
  frame = await paneFrame(bench);
  const chunk = /\/competenties[^/]*\.js/;
  bench.forgive(/ERR_FAILED|ChunkLoadError|Loading chunk/);
  await bench.page.route(chunk, (route) => route.abort());
  await press(bench, new RegExp(`^${nl.tasks.competenties.name}`));
  await bench.pane.getByRole("alert").getByText(nl.notLoaded).waitFor();
  await checkScreen(bench, "paneel-niet-opgehaald", { hasPicture: false });
  await bench.page.unroute(chunk);
  await reloadsPane(bench, () => press(bench, nl.crashedReload));
  await press(bench, new RegExp(`^${nl.tasks.competenties.name}`));
  await bench.pane.getByRole("button", { name: `← ${nl.back}` }).waitFor();
});

test("the pane's policy refuses requests to another origin, and script in the page", async () => {
  bench.forgive(/example\.com|Content Security Policy/);
  const refused = await frame.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => violated.push(event.effectiveDirective));
    const answers = await Promise.allSettled([fetch("https://example.com/")]);
    const script = document.createElement("script");
    script.textContent = "document.title = 'ran'";
    document.head.append(script);
    const image = new Image();
    const tried = new Promise((resolve) => { image.onerror = resolve; });
    image.src = "https://example.com/pixel.png";
    await tried;
    return { settled: answers.map(({ status }) => status), violated: violated.sort(), title: document.title };
  });
  expect(refused).toEqual({ settled: ["rejected"], violated: ["connect-src", "img-src", "script-src-elem"], title: "Functieboek" });
});
