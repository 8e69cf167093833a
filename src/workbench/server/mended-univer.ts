import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

interface Mend {
  /** Package of Univer. */
  readonly of: "engine-formula" | "sheets-data-validation";
  /** What is wrong in Univer 0.25.1; the mend can go when Univer's own text has changed there, and the build says so. */
  readonly cause: string;
  readonly from: string;
  readonly to: string;
}

/** Places without which structured references do not work, or a sheet cannot go. They are mended in our bundle only. */
const MENDS: readonly Mend[] = [
  {
    of: "engine-formula",
    cause: "TABLE_NAME_REGEX takes no table name with an underscore, while Excel does and ours all have one",
    from: "((?![~!@#$%^&*()_+<>?:", to: "((?![~!@#$%^&*()+<>?:",
  },
  {
    of: "engine-formula",
    cause: "_resetTemp forgets the square brackets: typing a formula up to \"=T[\" leaves every later formula unparsed (#NAME?)",
    from: "\t_resetTemp() {\n", to: "\t_resetTemp() {\n\t\tthis._squareBracketState = 0;\n",
  },
  {
    of: "engine-formula",
    cause: "setForcedSheetId forgets the sheet of a part of a table: INDEX(T[c],n) on another sheet gives a cell of that sheet",
    from: "\tsetForcedSheetId(sheetNameMap) {\n\t\tvar _sheetNameMap$this$ge;\n",
    to: "\tsetForcedSheetId(sheetNameMap) {\n\t\tif (!this._forcedSheetName) return;\n\t\tvar _sheetNameMap$this$ge;\n",
  },
  {
    of: "sheets-data-validation",
    cause: "validatorRanges throws when the sheet went before its cells were validated, which happens when there is time",
    from: "\tasync validatorRanges(unitId, subUnitId, ranges) {\n",
    to: "\tasync validatorRanges(unitId, subUnitId, ranges) {\n\t\tif (!this._univerInstanceService.getUnit(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId)) return [];\n",
  },
  {
    of: "engine-formula",
    cause: "a formula that is written again leaves entries behind where it has several ranges on one sheet (_addAllTreeMap keeps their hull, the tree each of them): they are skipped, each with an error in the console",
    from: 'console.error("Dependency tree not found for treeId:", parentTreeId);', to: "",
  },
];

const ENTRY = /[\\/](engine-formula|sheets-data-validation)[\\/]lib[\\/]es[\\/]index\.js$/;

/** Mends Univer while it is bundled. Fails when a text is not there exactly once. */
export const mendedUniver: Plugin = {
  name: "mended-univer",
  setup(build) {
    build.onLoad({ filter: ENTRY }, ({ path }) => {
      const contents = MENDS.filter(({ of }) => of === ENTRY.exec(path)?.[1]).reduce((text, { cause, from, to }) => {
        const parts = text.split(from);
        if (parts.length !== 2) throw new Error(`Univer is veranderd; kijk of dit nog moet: ${cause}.`);
        return parts.join(to);
      }, readFileSync(path, "utf8").replaceAll("\r\n", "\n"));
      return { contents, loader: "js" };
    });
  },
};
