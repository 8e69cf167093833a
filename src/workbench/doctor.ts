/** `npm run doctor`: looks at what the workbench and the add-in need on this machine, and says what to do about what is amiss. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./doctor/finding";
import { browserFinding, certificateFinding, nodeFinding, officeJsFinding, portFinding } from "./doctor/machine";
import { manifestFinding } from "./doctor/manifest";
import { cacheFolder } from "./server/cache-folder";
import { localCertificate } from "./server/certificate";
import { findBrowser } from "./server/find-browser";
import { projectPaths } from "./server/project-paths";
import { startOptions } from "./server/start-options";

const MARKS: Readonly<Record<Finding["state"], string>> = { good: "goed  ", warning: "let op", bad: "FOUT  " };

async function examine(): Promise<readonly Finding[]> {
  const paths = projectPaths(process.cwd());
  const { engines } = JSON.parse(readFileSync(join(paths.root, "package.json"), "utf8")) as { readonly engines: { readonly node: string } };
  const certificate = await localCertificate(cacheFolder(), new Date());
  const built = join(paths.addin, "manifest.xml");
  return [
    nodeFinding(process.version, engines.node),
    officeJsFinding(join(paths.officeJs, "office.js")),
    certificateFinding(certificate),
    await portFinding(certificate, startOptions(process.argv.slice(2)).port),
    browserFinding(findBrowser()),
    manifestFinding("Manifest", existsSync(built) ? readFileSync(built, "utf8") : null, paths.addin),
  ];
}

examine().then((findings) => {
  for (const { subject, state, sentence } of findings) process.stdout.write(`${MARKS[state]}  ${subject}: ${sentence}\n`);
  if (findings.some(({ state }) => state === "bad")) process.exitCode = 1;
}, (problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
});
