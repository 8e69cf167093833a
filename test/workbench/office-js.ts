/**
 * The real Office.js in a test: the unmodified host file of npm @microsoft/office-js, answered by the emulated engine. The library is
 * loaded once a test file, by an indirect eval, because it must live in the tests' own realm: it tells plain objects by their prototype,
 * so options made here would be refused by a library loaded in another context.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Engine } from "../../src/workbench/engine/engine";
import type { EngineOptions } from "../../src/workbench/engine/engine";
import { isSetSupported } from "../../src/workbench/engine/requirement-sets";
import type { OfficeExtensionDoor } from "../../src/workbench/wire/door-a";
import { openDoorA } from "../../src/workbench/wire/door-a";

interface OfficeGlobals {
  window: unknown;
  location?: unknown;
  navigator?: unknown;
  Excel?: typeof Excel;
  OfficeExtension?: OfficeExtensionDoor;
  Office?: unknown;
}

const realm = globalThis as unknown as OfficeGlobals;

export interface StartedExcel {
  readonly engine: Engine;
  /** The library's own namespace; also the global `Excel`. */
  readonly Excel: typeof Excel;
}

/**
 * Opens a workbook in an emulated Excel and points the library at it. Each call replaces the workbook of the calls before.
 * @example const { engine } = await startExcel({ excelApi: "1.9" }); await Excel.run(async (context) => { ... });
 */
export function startExcel(options: EngineOptions = {}): Promise<StartedExcel> {
  const library = loadLibrary();
  const engine = new Engine(options);
  openDoorA(library.OfficeExtension, engine);
  const requirements = { isSetSupported: (name: string, version?: string | number) => isSetSupported(engine.sets, name, version) };
  const office = realm.Office as { context?: object } | undefined;
  realm.Office = { ...office, context: { ...office?.context, requirements, displayLanguage: engine.culture.name, contentLanguage: engine.culture.name } };
  return Promise.resolve({ engine, Excel: library.Excel });
}

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: OfficeExtensionDoor;
}

let loaded: Library | null = null;

function loadLibrary(): Library {
  if (loaded) return loaded;
  const path = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  realm.window = globalThis;
  realm.location ??= { href: "https://localhost/", search: "", hash: "", host: "localhost", hostname: "localhost", protocol: "https:" };
  realm.navigator ??= { userAgent: "jest", language: "nl-NL" };
  const run = eval;
  run(`${readFileSync(path, "utf8")}\n//# sourceURL=excel-web-16.00.debug.js`);
  const { Excel, OfficeExtension } = realm;
  if (!Excel || !OfficeExtension) throw new Error("the library did not define Excel and OfficeExtension");
  loaded = { Excel, OfficeExtension };
  return loaded;
}
