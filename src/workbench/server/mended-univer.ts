import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

interface Mend {
  /** What is wrong in Univer 0.25.1; the mend can go when Univer's own text has changed there, and the build says so. */
  readonly cause: string;
  readonly from: string;
  readonly to: string;
}

/** Places of engine-formula without which structured references do not work. They are mended in our bundle only. */
const MENDS: readonly Mend[] = [
  {
    cause: "TABLE_NAME_REGEX takes no table name with an underscore, while Excel does and ours all have one",
    from: "((?![~!@#$%^&*()_+<>?:", to: "((?![~!@#$%^&*()+<>?:",
  },
  {
    cause: "_resetTemp forgets the square brackets: typing a formula up to \"=T[\" leaves every later formula unparsed (#NAME?)",
    from: "\t_resetTemp() {\n", to: "\t_resetTemp() {\n\t\tthis._squareBracketState = 0;\n",
  },
  {
    cause: "setForcedSheetId forgets the sheet of a part of a table: INDEX(T[c],n) on another sheet gives a cell of that sheet",
    from: "\tsetForcedSheetId(sheetNameMap) {\n\t\tvar _sheetNameMap$this$ge;\n",
    to: "\tsetForcedSheetId(sheetNameMap) {\n\t\tif (!this._forcedSheetName) return;\n\t\tvar _sheetNameMap$this$ge;\n",
  },
];

/** Mends Univer while it is bundled. Fails when a text is not there exactly once. */
export const mendedUniver: Plugin = {
  name: "mended-univer",
  setup(build) {
    build.onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path }) => {
      const contents = MENDS.reduce((text, { cause, from, to }) => {
        const parts = text.split(from);
        if (parts.length !== 2) throw new Error(`Univer is veranderd; kijk of dit nog moet: ${cause}.`);
        return parts.join(to);
      }, readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
      return { contents, loader: "js" };
    });
  },
};
