/** The pane for everyone: narrow, enlarged, in forced colours; and a pane that keeps to its own origin. */
import type { Frame } from "playwright-core";
import { nl } from "../../src/taskpane/language/texts.nl";
import { TASKS } from "../../src/taskpane/shell/tasks";
import { checkScreen, paneFrame } from "./pane-screen";
import { press } from "./pane-steps";
import { MAKE_TIME, START_TIME, startWerkbank, type Werkbank } from "./werkbank";

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
    await check(id);
    await press(bench, `← ${nl.back}`);
  }
  await press(bench, nl.startExample);
  await bench.pane.getByRole("heading", { name: nl.makeWhat }).waitFor();
  await check("kader");
  await press(bench, `← ${nl.back}`);
}

test("nothing is cut off sideways at 320 px, nor with everything at twice its size", async () => {
  const narrow = await bench.page.addStyleTag({ content: "#pane { width: 320px !important; }" });
  await eachTask((task) => checkScreen(bench, `paneel-320-${task}`, { hasPicture: task === "begin" }));
  await narrow.evaluate((style) => style.parentElement?.removeChild(style));
  const zoom = await frame.addStyleTag({ content: "html { zoom: 2; }" });
  await press(bench, new RegExp(`^${nl.tasks.kaders.name}`));
  await bench.pane.getByRole("button", { name: `← ${nl.back}` }).waitFor();
  await checkScreen(bench, "paneel-dubbel");
  await press(bench, `← ${nl.back}`);
  await zoom.evaluate((style) => style.parentElement?.removeChild(style));
}, MAKE_TIME);

test("in forced colours every screen keeps its outlines and reads", async () => {
  await bench.page.emulateMedia({ forcedColors: "active" });
  await press(bench, nl.startExample);
  await bench.pane.getByRole("heading", { name: nl.makeWhat }).waitFor();
  await checkScreen(bench, "paneel-contrast-kader");
  await press(bench, `← ${nl.back}`);
  await checkScreen(bench, "paneel-contrast");
  await bench.page.emulateMedia({ forcedColors: "none" });
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
