/** What `npm run doctor` finds, on machines that are well and that are not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserFinding, certificateFinding, nodeFinding, officeJsFinding, portFinding } from "../../../src/workbench/doctor/machine";
import { manifestFinding } from "../../../src/workbench/doctor/manifest";
import { localCertificate } from "../../../src/workbench/server/certificate";

const folder = mkdtempSync(join(tmpdir(), "functieboek-doctor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([["v20.20.2", "good"], ["v20.0.0", "good"], ["v22.1.0", "good"], ["v18.19.1", "bad"], ["v9.0.0", "bad"]])("Node %s where 20 is the least is %s", (version, state) => {
  expect(nodeFinding(version, ">=20").state).toBe(state);
});

test("a port that is taken is told with the one that is free", async () => {
  const certificate = await localCertificate(folder, new Date());
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const { port } = other.address() as AddressInfo;
  const taken = await portFinding(certificate, port);
  expect(taken.state).toBe("warning");
  expect(taken.sentence).toMatch(new RegExp(`^${port} is bezet`));
  await new Promise((resolve) => other.close(resolve));
  expect(await portFinding(certificate, port)).toEqual({ subject: "Poort", state: "good", sentence: `${port} is vrij` });
});

test("the certificate is told with its last day", async () => {
  // Made for 365 days from the day given.
  const made = await localCertificate(mkdtempSync(join(folder, "sleutel-")), new Date("2026-01-01T12:00:00Z"));
  expect(certificateFinding(made).sentence).toMatch(/^localhost, geldig tot 2027-01-01;/);
});

test("no browser and no Office.js are faults with what to do", () => {
  expect(browserFinding(null)).toMatchObject({ state: "bad", sentence: expect.stringContaining("Installeer er een") as string });
  expect(browserFinding("/usr/bin/chromium").state).toBe("good");
  expect(officeJsFinding(join(folder, "office.js"))).toMatchObject({ state: "bad", sentence: expect.stringContaining("npm ci") as string });
});

describe("the manifest", () => {
  const site = join(folder, "dist");
  beforeAll(() => {
    mkdirSync(site);
    for (const file of ["taskpane.html", "hulp.html"]) writeFileSync(join(site, file), "");
  });
  const manifest = (base: string, ...more: readonly string[]): string => [
    '<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">', `<SupportUrl DefaultValue="${base}hulp.html#en"/>`,
    `<SourceLocation DefaultValue="${base}taskpane.html"/>`, ...more, "</OfficeApp>",
  ].join("\n");

  test("of an organisation is right when all that it names is there", () => {
    expect(manifestFinding("Manifest", manifest("https://intranet.example/fb/"), site)).toEqual({ subject: "Manifest", state: "good", sentence: "klopt, voor https://intranet.example/fb/" });
  });

  test.each([
    ["for this machine only", manifest("https://localhost:3000/"), "warning", "ADDIN_URL"],
    ["that is not built", null, "warning", "npm run build"],
    ["that names a file that is not there", manifest("https://intranet.example/fb/", '<bt:Url DefaultValue="https://intranet.example/fb/functions.js"/>'), "bad", "functions.js"],
    ["that still names this machine", manifest("https://intranet.example/fb/", '<bt:Url DefaultValue="https://localhost:3000/x.js"/>'), "bad", "deze computer: https://localhost:3000/x.js"],
    ["without https", manifest("http://intranet.example/fb/"), "bad", "http://intranet.example/fb/hulp.html"],
  ])("%s", (_, xml, state, part) => {
    const found = manifestFinding("Manifest", xml, site);
    expect(found.state).toBe(state);
    expect(found.sentence).toContain(part);
  });
});
