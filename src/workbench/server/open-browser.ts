import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";

/**
 * Opens a window of its own on `address`: a profile in `folder` that trusts our key and no other unknown one, so that nobody is asked
 * anything and the user's own profile stays as it is.
 */
export function openBrowser(browser: string, address: string, folder: string, publicKeyHash: string): ChildProcess {
  const flags = [
    `--user-data-dir=${join(folder, "profiel")}`, `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync", `--app=${address}`,
  ];
  // Chromium refuses to start as root with its sandbox on (containers).
  if (process.getuid?.() === 0) flags.push("--no-sandbox");
  return spawn(browser, flags, { stdio: "ignore" });
}
