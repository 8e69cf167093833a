/**
 * Requirement sets that the engine pretends to support, as Office.context.requirements answers them.
 * learn.microsoft.com, "Excel JavaScript API requirement sets".
 */
export type RequirementSets = Readonly<Record<string, string>>;

/** The npm build of the library knows members up to ExcelApi 1.15. */
export const DEFAULT_SETS: RequirementSets = {
  ExcelApi: "1.15", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4", CustomFunctions: "1.10", RichApiRuntime: "1.2",
  DialogApi: "1.2", RibbonApi: "1.2", DelayForCellEdit: "1.1",
};

/** "1.10" against "1.9": a number by parts, not a decimal fraction. */
export function isVersionAtLeast(have: string, need: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = need.split(".").map(Number);
  return haveMajor > needMajor || (haveMajor === needMajor && haveMinor >= needMinor);
}

/** Office.context.requirements.isSetSupported: names without regard to case, version 1.1 when none is given. */
export function isSetSupported(sets: RequirementSets, name: string, version: string | number = "1.1"): boolean {
  const entry = Object.entries(sets).find(([known]) => known.toLowerCase() === name.toLowerCase());
  return entry !== undefined && isVersionAtLeast(entry[1], String(version));
}

/** Reads a `since` entry: "1.9" is of ExcelApi, "ExcelApiOnline 1.1" names its own set. */
export function supportsSince(sets: RequirementSets, since: string): boolean {
  const space = since.lastIndexOf(" ");
  return space < 0 ? isSetSupported(sets, "ExcelApi", since) : isSetSupported(sets, since.slice(0, space), since.slice(space + 1));
}
