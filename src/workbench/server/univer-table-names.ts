import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

const FORBIDDEN = "((?![~!@#$%^&*()_+<>?:";
const FORBIDDEN_BUT_UNDERSCORE = "((?![~!@#$%^&*()+<>?:";

/**
 * Univer 0.25.1 takes no table name with an underscore in a formula (TABLE_NAME_REGEX in engine-formula), while Excel does and ours all
 * have one. The bundle gets the expression without the underscore; can go when Univer's own allows it. Fails when the text is not there.
 */
export const tableNames: Plugin = {
  name: "univer-table-names",
  setup(build) {
    build.onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path }) => {
      const parts = readFileSync(path, "utf8").split(FORBIDDEN);
      if (parts.length !== 2) throw new Error(`Univer is veranderd: TABLE_NAME_REGEX staat ${parts.length - 1} keer in ${path}.`);
      return { contents: parts.join(FORBIDDEN_BUT_UNDERSCORE), loader: "js" };
    });
  },
};
