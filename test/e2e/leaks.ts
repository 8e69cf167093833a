/** Where words of the user's could have leaked to, outside the cells of his own workbook. */
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { paneFrame } from "./pane-screen";
import { pressRibbon } from "./pane-steps";
import type { Werkbank } from "./werkbank";

/** The parts of a workbook that hold its cells, and the names of its tabs. */
const CELLS = /^xl\/(worksheets|tables|charts|drawings)\/|^xl\/sharedStrings\.xml$/;
const TABS = /^xl\/workbook\.xml$|^docProps\/app\.xml$/;

export interface Kept {
  /** Place -> everything that is kept there, as text. */
  readonly elsewhere: Readonly<Record<string, string>>;
  readonly cells: string;
  /** Where the names of the tabs stand: a function's sheet is called after it. */
  readonly tabs: string;
}

/**
 * Everything that the browser and the workbook keep: storage, databases, addresses, what was asked of the server, the add-in's settings in the
 * workbook, and each part of the saved file.
 */
export async function kept(bench: Werkbank): Promise<Kept> {
  const frame = await paneFrame(bench);
  const browser = await frame.evaluate(async () => {
    const contentOf = async (name: string): Promise<string> => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opened = indexedDB.open(name);
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(new Error(name));
      });
      const stores = await Promise.all([...database.objectStoreNames].map((store) => new Promise<string>((resolve) => {
        const all = database.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => resolve(JSON.stringify(all.result));
      })));
      database.close();
      return stores.join(" ");
    };
    const databases = await indexedDB.databases();
    const settings = await Excel.run(async (context) => {
      const { settings: kept } = context.workbook;
      kept.load("items/key,items/value");
      await context.sync();
      return kept.items.map(({ key, value }) => `${key}=${String(value)}`).join("\n");
    });
    return {
      localStorage: JSON.stringify({ ...localStorage }), sessionStorage: JSON.stringify({ ...sessionStorage }), cookies: document.cookie,
      indexedDB: (await Promise.all(databases.map(({ name = "" }) => contentOf(name)))).join(" "), settings,
      addresses: [location.href, parent.location.href, document.title, window.name].join("\n"),
      requests: [...performance.getEntriesByType("resource"), ...parent.performance.getEntriesByType("resource")].map(({ name }) => name).join("\n"),
    };
  });
  const [download] = await Promise.all([bench.page.waitForEvent("download"), pressRibbon(bench, "Opslaan als .xlsx")]);
  const file = join(tmpdir(), `functieboek-bewaard-${process.pid}.xlsx`);
  await download.saveAs(file);
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
  rmSync(file);
  const text = (isPart: (name: string) => boolean): string => parts.filter(([name]) => isPart(name)).map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join("\n");
  const rest = text((name) => !CELLS.test(name) && !TABS.test(name));
  return { elsewhere: { ...browser, "other parts of the file": rest }, cells: text((name) => CELLS.test(name)), tabs: text((name) => TABS.test(name)) };
}
