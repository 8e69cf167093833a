import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where things lie in the project. */
export interface ProjectPaths {
  readonly root: string;
  /** The add-in's production build. */
  readonly addin: string;
  /** The real Office.js. */
  readonly officeJs: string;
  /** The workbench's own page as built, and the stamps of what was built. */
  readonly built: string;
}

/** @param start a folder of the project. @throws Error (Dutch) when it is not in one. */
export function projectPaths(start: string): ProjectPaths {
  let root = resolve(start);
  while (!existsSync(join(root, "manifest.xml"))) {
    if (dirname(root) === root) throw new Error(`Geen manifest.xml gevonden in ${start} of een map erboven. Start in de map van het project.`);
    root = dirname(root);
  }
  return {
    root, addin: join(root, "dist"), officeJs: join(root, "node_modules", "@microsoft", "office-js", "dist"),
    built: join(root, "node_modules", ".cache", "functieboek-werkbank"),
  };
}
