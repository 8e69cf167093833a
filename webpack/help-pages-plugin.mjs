import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { helpPageHtml } from "./help-page-html.mjs";

const NAME = "HelpPages";
export const PAGES = resolve(fileURLToPath(import.meta.url), "../../docs/functies");

/** Writes functies/<id>.html for every help page of docs/functies, where helpUrl of the metadata points, and functies/index.html. */
export class HelpPagesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(PAGES);
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const file of readdirSync(PAGES).filter((name) => name.endsWith(".md"))) {
          const page = file === "README.md" ? "index" : file.slice(0, -".md".length);
          const html = helpPageHtml(readFileSync(join(PAGES, file), "utf8"), page === "index" ? null : "index.html");
          compilation.emitAsset(`functies/${page}.html`, new sources.RawSource(html));
        }
      });
    });
  }
}
