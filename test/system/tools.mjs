/** The programs that tests call: where they are, and what to install when they are not. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * A program, the names under which it is found on the PATH, places outside the PATH, and its Debian package.
 * Chromium may be Chrome or Edge.
 */
export const TOOLS = [
  { name: "soffice", what: "LibreOffice Calc", names: ["soffice", "libreoffice"], places: ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.com"], debian: "libreoffice-calc" },
  { name: "swriter", what: "LibreOffice Writer", names: ["lowriter", "swriter"], places: ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\swriter.exe"], debian: "libreoffice-writer" },
  { name: "chromium", what: "Chromium, Chrome of Edge", names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"], places: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"], debian: "chromium" },
  { name: "xmllint", what: "xmllint", names: ["xmllint"], places: [], debian: "libxml2-utils" },
  { name: "pdftoppm", what: "pdftoppm (Poppler)", names: ["pdftoppm"], places: [], debian: "poppler-utils" },
  { name: "openssl", what: "OpenSSL", names: ["openssl"], places: [], debian: "openssl" },
];

/** The path of a program by its name in TOOLS; null when it is not on this machine. */
export function findTool(name) {
  const tool = TOOLS.find((candidate) => candidate.name === name);
  if (!tool) throw new Error(`no tool is called ${name}`);
  const endings = process.platform === "win32" ? [".exe", ".com", ".cmd"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = tool.names.flatMap((file) => folders.flatMap((folder) => endings.map((ending) => join(folder, file + ending))));
  return [...onPath, ...tool.places].find(isProgram) ?? null;
}

/** As findTool. Throws with a Dutch sentence when the program is missing. */
export function requireTool(name) {
  const path = findTool(name);
  if (path === null) throw new Error(`${name} ontbreekt op deze machine; "node test/system/prepare.mjs" zegt hoe u het installeert.`);
  return path;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
