import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PANE = join(__dirname, "../../../src/taskpane");

/** Seen in the browser: a pane that fails (toegankelijk), what was broken off and what is doubtful after it (tegenslag); Kant and ScaleChanges in the tests of their own tasks. */
const ELSEWHERE = new Set(["ErrorBoundary", "InterruptedPanel", "Doubts", "Kant", "ScaleChanges"]);

/** The names of all components that the files of the pane export or keep to themselves. */
export function paneComponents(): readonly string[] {
  const files = readdirSync(PANE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const names = files.flatMap((file) => [...readFileSync(join(PANE, file), "utf8").matchAll(/^(?:export )?(?:function|class) ([A-Z]\w*)/gm)].map(([, name = ""]) => name));
  return names.filter((name) => !ELSEWHERE.has(name));
}
