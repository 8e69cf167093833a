import type { Message } from "../../workbook/excel/messages/message";
import { sentenceOf } from "../../workbook/excel/messages/sentence-of";
import type { Texts } from "./texts.nl";

/** Something for the user to read: a message of the workbook layer, a sentence that is in the pane's language already, or one in Dutch. */
export type Saying = Message | string | { readonly nl: string };

/** A saying in the language of the pane. */
export function said(saying: Saying, texts: Texts): string {
  if (typeof saying === "string") return saying;
  return "nl" in saying ? saying.nl : sentenceOf(saying, texts.language);
}
