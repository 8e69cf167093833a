import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { UNIVER_MENDS } from "./univer-mends";

const ENTRY = /[\\/](engine-formula|sheets-data-validation|sheets-ui)[\\/]lib[\\/]es[\\/]index\.js$/;

/** Mends Univer while it is bundled. Fails when a text is not there exactly once. */
export const mendedUniver: Plugin = {
  name: "mended-univer",
  setup(build) {
    build.onLoad({ filter: ENTRY }, ({ path }) => {
      const contents = UNIVER_MENDS.filter(({ of }) => of === ENTRY.exec(path)?.[1]).reduce((text, { cause, from, to }) => {
        const parts = text.split(from);
        if (parts.length !== 2) throw new Error(`Univer is veranderd; kijk of dit nog moet: ${cause}.`);
        return parts.join(to);
      }, readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
      return { contents, loader: "js" };
    });
  },
};
