/** `npm start` as a user gives it: it says where the workbench is, serves the add-in's own build, and stops on Ctrl-C. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAddin } from "../../../src/workbench/server/build-addin";
import { projectPaths } from "../../../src/workbench/server/project-paths";
import { oneAtATime } from "../../system/one-at-a-time";

/** Waiting for the builds of other files, and a build. */
const BUILD_TIME = 480_000;
const paths = projectPaths(__dirname);
const cache = mkdtempSync(join(tmpdir(), "functieboek-start-"));
const started: ChildProcess[] = [];

beforeAll(() => oneAtATime("build", () => Promise.resolve(buildAddin(paths, () => undefined))), BUILD_TIME);

afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(cache, { recursive: true, force: true });
});

interface Started {
  readonly said: string;
  /** Presses Ctrl-C. Resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Until it has said where it stands, or has ended. */
function npmStart(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = spawn(process.execPath, ["--import", "tsx", join("src", "workbench", "start.ts"), ...words], { cwd: paths.root, env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...environment } });
  started.push(child);
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return new Promise((resolve) => {
    const stop = (): Promise<number | null> => {
      child.kill("SIGINT");
      return ended;
    };
    const hear = (part: Buffer): void => {
      said += part.toString("utf8");
      // A moment longer, for a sentence that may follow.
      if (/https:\/\/localhost:\d+/.test(said)) setTimeout(() => resolve({ said, stop }), 500);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => resolve({ said, stop: () => ended }));
  });
}

function read(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => { text += part.toString("utf8"); });
      response.on("end", () => resolve(text));
    }).on("error", reject);
  });
}

test("it says the address, serves the pane with Office.js of the package, and stops on Ctrl-C", async () => {
  const { said, stop } = await npmStart(["--geen-browser", "--poort", "42500"]);
  const address = /https:\/\/localhost:\d+\//.exec(said)?.[0] ?? "";
  const pane = await read(`${address}taskpane.html`);
  expect(pane).toMatch(/<script src="?\/office-js\/office\.js"?>/);
  expect(pane).not.toContain("appsforoffice");
  expect(await read(`${address}office-js/office.js`)).toContain("Office");
  expect(await stop()).toBe(0);
  await expect(read(address)).rejects.toThrow();
}, BUILD_TIME);

test("without a browser on the machine it says so in one sentence, and goes on serving", async () => {
  const { said, stop } = await npmStart(["--poort", "42520"], { PATH: "", PROGRAMFILES: "", "PROGRAMFILES(X86)": "" });
  expect(said).toContain("Er is geen Chromium, Chrome of Edge gevonden");
  expect(await stop()).toBe(0);
}, BUILD_TIME);

test("a choice that it does not know is refused with a sentence", async () => {
  const { said, stop } = await npmStart(["--vorbeeld"]);
  expect(said).toContain('Onbekende keuze "--vorbeeld"');
  expect(await stop()).toBe(1);
}, BUILD_TIME);
