import { ENGLISH, FOLDER, inEnglish, readFunctions } from "./functions-source.mjs";

const NAME = "FunctionsMetadata";

/** Writes functions.json in Dutch and functions-en.json in English. custom-functions-metadata-plugin writes one language, without the flags. */
export class FunctionsMetadataPlugin {
  /** @param {string} url where the add-in stands, ending in "/": Excel opens a function's help page by its full address */
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(FOLDER);
      compilation.fileDependencies.add(ENGLISH);
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        const metadata = withHelp((await readFunctions()).metadata, this.url);
        for (const [file, content] of [["functions.json", metadata], ["functions-en.json", inEnglish(metadata)]]) {
          compilation.emitAsset(file, new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`));
        }
      });
    });
  }
}

function withHelp(metadata, url) {
  return { ...metadata, functions: metadata.functions.map((each) => ({ ...each, helpUrl: `${url}functies/${each.id}.html` })) };
}
