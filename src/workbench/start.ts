/** `npm start`: builds what changed, serves add-in and workbench on localhost, and opens a browser on it. */
import { buildAddin } from "./server/build-addin";
import { buildPage } from "./server/build-page";
import { cacheFolder } from "./server/cache-folder";
import { localCertificate } from "./server/certificate";
import { exampleWorkbook } from "./server/example-workbook";
import { findBrowser } from "./server/find-browser";
import { openBrowser } from "./server/open-browser";
import { projectPaths } from "./server/project-paths";
import { serve } from "./server/serve";
import { startOptions } from "./server/start-options";

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

async function start(): Promise<void> {
  const options = startOptions(process.argv.slice(2));
  const paths = projectPaths(process.cwd());
  buildAddin(paths, say);
  const page = await buildPage(paths);
  const example = options.example ? exampleWorkbook(paths) : null;
  const folder = cacheFolder();
  const certificate = await localCertificate(folder, new Date());
  const serving = await serve({ paths, page, certificate, port: options.port, example });
  say(`De werkbank staat op ${serving.address} (stoppen met Ctrl-C).`);
  const browser = options.openBrowser ? findBrowser() : null;
  const window = browser === null ? null : openBrowser(browser, serving.address, folder, certificate.publicKeyHash);
  if (options.openBrowser && browser === null) {
    say("Er is geen Chromium, Chrome of Edge gevonden: open het adres zelf en sta het eigen certificaat van de werkbank toe.");
  }
  window?.once("error", () => say(`${browser ?? "De browser"} kon niet starten: open het adres zelf en sta het eigen certificaat van de werkbank toe.`));
  const stop = (): void => {
    window?.kill();
    void serving.stop();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

start().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
});
