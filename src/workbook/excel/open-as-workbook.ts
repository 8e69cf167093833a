import { excelErrorMessage } from "./excel-error-message";
import { FEATURES, hasFeature } from "./features";
import { tell, type Message } from "./messages/message";

/** Bytes turned into characters in one call: more arguments than this overflow the stack. */
const CHUNK = 32_768;

export interface OpenReport {
  readonly kind: "opened" | "refused";
  /** Why it was not opened; empty when it was. */
  readonly messages: readonly Message[];
}

/**
 * Opens a new, unsaved workbook from the bytes of an .xlsx. Nothing in the workbook at hand is touched. It waits until the user is done with
 * the cell at hand. Never throws: an administrator can forbid it (registry value extensionhardening: Excel.createWorkbook in the types of
 * Office.js; github.com/OfficeDev/office-js, issue 3568), and Excel on the web takes no request of more than 5 MB.
 */
export async function openAsWorkbook(file: Uint8Array): Promise<OpenReport> {
  if (!hasFeature("newWorkbook")) return { kind: "refused", messages: [tell("excelTooOld", { version: FEATURES.newWorkbook.since })] };
  try {
    await Excel.createWorkbook(base64(file));
    return { kind: "opened", messages: [] };
  } catch (error) {
    const reason = excelErrorMessage(error);
    // What a policy gives; its general sentence speaks of another workbook in front, which is no hindrance here.
    return { kind: "refused", messages: [...(reason.code === "GeneralException" ? [] : [reason]), tell("noNewWorkbook")] };
  }
}

function base64(file: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < file.length; at += CHUNK) parts.push(String.fromCharCode(...file.subarray(at, at + CHUNK)));
  return btoa(parts.join(""));
}
