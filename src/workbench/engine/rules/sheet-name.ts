import type { BookSheet } from "../../../model/book";
import { ExcelError, invalidArgument } from "../excel-error";

const LONGEST = 31;

/**
 * What Excel allows on a tab: support.microsoft.com, "Rename a worksheet" (not blank, at most 31 characters, none of / \ ? * : [ ], no
 * apostrophe at either end, not "History"). The Dutch Excel reserves "Geschiedenis" instead; the engine refuses both.
 * @throws InvalidArgument; ItemAlreadyExists when another sheet has the name, without regard to case.
 */
export function checkSheetName(name: string, others: readonly BookSheet[]): void {
  if (name === "" || name.length > LONGEST) throw invalidArgument(`a sheet name is 1 to ${LONGEST} characters: "${name}"`);
  if (/[[\]:*?/\\]/.test(name)) throw invalidArgument(`a sheet name has none of / \\ ? * : [ ]: "${name}"`);
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`a sheet name neither begins nor ends with an apostrophe: "${name}"`);
  if (["history", "geschiedenis"].includes(name.toLowerCase())) throw invalidArgument(`"${name}" is reserved`);
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new ExcelError("ItemAlreadyExists", name);
}
