import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { webDarkTheme } from "@fluentui/react-theme";
import { findBrowser } from "../../../src/workbench/server/find-browser";
import type { Stop } from "./walk";

/** What stands in the add-in's page before any script. */
const PAGE = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
/** As use-theme.ts and Fluent's provider set it. */
const DARK = `<style>:root { color-scheme: dark; } body { background: ${webDarkTheme.colorNeutralBackground1} !important; color: ${webDarkTheme.colorNeutralForeground1} !important; }
  .fui-FluentProvider { ${Object.entries(webDarkTheme).map(([name, value]) => `--${name}: ${value} !important;`).join(" ")} }</style>`;

/**
 * Shows screens in Chromium, 320 px wide: in light, dark and forced colours, and at twice the size.
 * @returns "screen, look: what is wrong with it"
 */
export function lookAt(stops: readonly Stop[]): readonly string[] {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no Chromium, Chrome or Edge on this machine");
  const [styles = ""] = /<style>[\s\S]*?<\/style>/.exec(PAGE) ?? [];
  const input = JSON.stringify({ executablePath, stops, styles, dark: DARK });
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, "look.mjs")], { input, encoding: "utf8", maxBuffer: 64_000_000 })) as readonly string[];
}
