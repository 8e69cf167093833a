/**
 * Run by `npm test` before anything else: the tests recalculate workbooks in LibreOffice and open the pane in Chromium, and may not pass
 * by skipping that. What is missing is installed when that is possible (Debian, as root); else this says what is missing, and stops.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findTool, TOOLS } from "./tools.mjs";

/** Carlito has the widths of Calibri: without it a printed page breaks its lines elsewhere. */
const FONT = { what: "het lettertype Carlito", debian: "fonts-crosextra-carlito" };

const missing = findMissing();
if (missing.length > 0) {
  if (mayInstall()) install(missing.map(({ debian }) => debian));
  const still = findMissing();
  if (still.length > 0) stop(still);
}

function findMissing() {
  const tools = TOOLS.filter(({ name }) => findTool(name) === null).map(({ what, debian }) => ({ what, debian }));
  return hasFont() ? tools : [...tools, FONT];
}

/** fontconfig knows the fonts on Linux; elsewhere Office brings Calibri itself. */
function hasFont() {
  if (process.platform !== "linux") return true;
  if (existsSync("/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf")) return true;
  const list = spawnSync("fc-list", [":", "family"], { encoding: "utf8" });
  return list.status === 0 && /carlito|calibri/i.test(list.stdout);
}

function mayInstall() {
  return process.platform === "linux" && process.getuid?.() === 0 && isDebian();
}

/** Debian itself: on Ubuntu the package chromium is an empty one. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function install(packages) {
  process.stderr.write(`Installeren voor de tests: ${packages.join(" ")}\n`);
  const options = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-q"], options);
    execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], options);
  } catch {
    // apt-get has said why; what is still missing is named below.
  }
}

function stop(still) {
  const names = still.map(({ what }) => what).join(", ");
  const how = isDebian()
    ? `Installeer met: sudo apt-get install ${still.map(({ debian }) => debian).join(" ")}`
    : `Installeer het met uw pakketbeheer (onder Debian heet het ${still.map(({ debian }) => debian).join(", ")})`;
  process.stderr.write(`Voor de tests ontbreekt op deze machine: ${names}. ${how}.\n`);
  process.exit(1);
}
