import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The user's own folder for what the workbench keeps between starts (key, browser profile). Made when it is not there; closed to others. */
export function cacheFolder(): string {
  const folder = join(cacheHome(), "functieboek-werkbank");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function cacheHome(): string {
  if (process.platform === "win32") return process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  const chosen = process.env.XDG_CACHE_HOME;
  return chosen === undefined || chosen === "" ? join(homedir(), ".cache") : chosen;
}
