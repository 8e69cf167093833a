/** The workbench's server: what it serves, what it leaves alone, and how it starts. */
import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate } from "../../../src/workbench/server/certificate";
import { fingerprint } from "../../../src/workbench/server/fingerprint";
import { withLocalOfficeJs } from "../../../src/workbench/server/local-office-js";
import { serve } from "../../../src/workbench/server/serve";
import type { Serving } from "../../../src/workbench/server/serve";
import { startOptions } from "../../../src/workbench/server/start-options";

const folder = mkdtempSync(join(tmpdir(), "functieboek-server-"));
const paths = { root: folder, addin: join(folder, "dist"), officeJs: join(folder, "office-js"), built: join(folder, "built") };
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
let serving: Serving;

beforeAll(async () => {
  for (const path of [paths.addin, paths.officeJs, paths.built]) mkdirSync(path);
  writeFileSync(join(folder, "geheim.txt"), "niet voor de browser");
  writeFileSync(join(folder, "manifest.xml"), "<OfficeApp/>");
  writeFileSync(join(paths.addin, "taskpane.html"), `<meta content="script-src 'self' https://appsforoffice.microsoft.com; img-src data:"><script src="${OFFICE}"></script>`);
  writeFileSync(join(paths.addin, "taskpane.js"), `const address = "${OFFICE}";`);
  writeFileSync(join(paths.officeJs, "office.js"), "// de bibliotheek");
  serving = await serve({ paths, page: paths.built, certificate: await localCertificate(folder, new Date()), port: 42_000, example: null });
});

afterAll(async () => {
  await serving.stop();
  rmSync(folder, { recursive: true });
});

/** The path goes over the wire as given: no client tidies "..". */
function get(path: string, headers: Record<string, string> = {}): Promise<{ readonly status: number; readonly text: string; readonly tag: string }> {
  const { hostname, port } = new URL(serving.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => { text += part.toString("utf8"); });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text, tag: response.headers.etag ?? "" }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

test("in the pane's page only the address of Office.js is another, in its policy too", async () => {
  const { text } = await get("/taskpane.html?_host_Info=Excel");
  expect(text).toBe(`<meta content="script-src 'self' 'self'; img-src data:"><script src="/office-js/office.js"></script>`);
});

test("scripts of the add-in and Office.js itself are served as they are", async () => {
  expect((await get("/taskpane.js")).text).toBe(readFileSync(join(paths.addin, "taskpane.js"), "utf8"));
  expect((await get("/office-js/office.js")).text).toBe("// de bibliotheek");
});

test.each(["/../geheim.txt", "/..%2fgeheim.txt", "/werkbank/../../geheim.txt", "/office-js/%2e%2e/geheim.txt", "/%00", "/bestaat-niet.js"])("%s is not served", async (path) => {
  expect((await get(path)).status).toBeGreaterThanOrEqual(400);
});

test("a browser that has a file is told that it has not changed", async () => {
  const { tag } = await get("/taskpane.js");
  expect((await get("/taskpane.js", { "if-none-match": tag })).status).toBe(304);
});

test("without an example there is none, and that is no error", async () => {
  expect((await get("/voorbeeld.xlsx")).status).toBe(204);
});

test("a port that is taken is passed over", async () => {
  const second = await serve({ paths, page: paths.built, certificate: await localCertificate(folder, new Date()), port: Number(new URL(serving.address).port), example: null });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(serving.address).port));
  await second.stop();
});

test("an address of another site is left alone", () => {
  expect(withLocalOfficeJs(`<a href="https://appsforoffice.microsoft.com.example/lib">x</a>`)).toBe(`<a href="https://appsforoffice.microsoft.com.example/lib">x</a>`);
});

test("our key is kept for the user alone, is for localhost, and is renewed in its last day", async () => {
  const kept = mkdtempSync(join(folder, "sleutel-"));
  const now = new Date("2026-11-21T12:00:00Z");
  const first = await localCertificate(kept, now);
  expect(statSync(join(kept, "sleutel.pem")).mode & 0o077).toBe(0);
  expect(new X509Certificate(first.cert).checkHost("localhost")).toBe("localhost");
  expect((await localCertificate(kept, new Date("2027-11-01T12:00:00Z"))).publicKeyHash).toBe(first.publicKeyHash);
  expect((await localCertificate(kept, new Date("2027-11-21T11:00:00Z"))).publicKeyHash).not.toBe(first.publicKeyHash);
});

test("a key that does not belong to its certificate is made anew", async () => {
  const kept = mkdtempSync(join(folder, "sleutel-"));
  const first = await localCertificate(kept, new Date());
  const other = await localCertificate(mkdtempSync(join(folder, "sleutel-")), new Date());
  writeFileSync(join(kept, "sleutel.pem"), other.key);
  const mended = await localCertificate(kept, new Date());
  expect([first.publicKeyHash, other.publicKeyHash]).not.toContain(mended.publicKeyHash);
});

test("a fingerprint changes when a file is added, written or taken away, and not when nothing happens", () => {
  const sources = mkdtempSync(join(folder, "bronnen-"));
  writeFileSync(join(sources, "a.ts"), "1");
  const prints = [fingerprint([sources]), fingerprint([sources])];
  writeFileSync(join(sources, "b.ts"), "2");
  prints.push(fingerprint([sources]));
  writeFileSync(join(sources, "b.ts"), "langer");
  prints.push(fingerprint([sources]));
  rmSync(join(sources, "b.ts"));
  prints.push(fingerprint([sources]));
  expect(prints[1]).toBe(prints[0]);
  expect(new Set(prints).size).toBe(3);
  expect(prints[4]).toBe(prints[0]);
});

test("the choices of npm start", () => {
  expect(startOptions([])).toEqual({ example: false, openBrowser: true, port: 3000 });
  expect(startOptions(["--voorbeeld", "--geen-browser", "--poort", "3456"])).toEqual({ example: true, openBrowser: false, port: 3456 });
  expect(startOptions(["--poort=8443"]).port).toBe(8443);
});

test.each([["--poort", "0"], ["--poort", "70000"], ["--poort"], ["--poort", "drie"], ["--vorbeeld"]])("npm start -- %s %s is refused with a sentence", (...words) => {
  expect(() => startOptions(words)).toThrow(/--poort/);
});
