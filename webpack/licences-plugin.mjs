import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const NAME = "Licences";
export const LICENCES_FILE = "licenties.txt";
/** Licences under which a package may be shipped with an EUPL add-in without more ado than naming it. */
const ALLOWED = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0", "Unlicense", "CC0-1.0"]);

/** Writes licenties.txt: every package whose code is in the bundles, with its licence. A package without one, or with another, fails the build. */
export class LicencesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const packages = [...packageFolders(compilation)].sort().map(readPackage);
        const refused = packages.filter(({ licence }) => !licence.split(/ OR | AND /).every((one) => ALLOWED.has(one.replace(/[()]/g, ""))));
        if (refused.length > 0) throw new Error(`not to be shipped without a decision: ${refused.map(({ name, licence }) => `${name} (${licence || "no licence"})`).join(", ")}`);
        compilation.emitAsset(LICENCES_FILE, new sources.RawSource(listed(packages)));
      });
    });
  }
}

/** Folders of node_modules of which a module is in a bundle. */
function packageFolders(compilation) {
  const folders = new Set();
  const visit = (module) => {
    for (const inner of module.modules ?? []) visit(inner);
    const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.resource ?? "");
    if (found) folders.add(found[0]);
  };
  for (const module of compilation.modules) visit(module);
  return folders;
}

function readPackage(folder) {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  return { name, version, licence: typeof license === "string" ? license : "", text: file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8").trim() : withoutText(author, repository) };
}

/** Some packages bring no text of their licence: then by whom and where it is kept. */
function withoutText(author, repository) {
  const by = typeof author === "string" ? author : (author?.name ?? "");
  const at = typeof repository === "string" ? repository : (repository?.url ?? "");
  return `Dit pakket brengt zelf geen licentietekst mee.${by === "" ? "" : ` Gemaakt door ${by}.`}${at === "" ? "" : ` De tekst staat bij ${at}`}`;
}

/** A package may be there twice, in two versions. */
function listed(packages) {
  const head = ["Functieboek staat onder EUPL-1.2. In de bestanden op deze plek zit ook code van deze pakketten, onder hun eigen licentie.", ""];
  const lines = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = packages.flatMap(({ name, version, text }) => ["", "=".repeat(80), `${name} ${version}`, "", text]);
  return `${[...head, ...lines, ...texts].join("\n")}\n`;
}
