import type { Message } from "../../workbook/excel/messages/message";
import { sentenceOf } from "../../workbook/excel/messages/sentence-of";
import type { Texts } from "./texts.nl";

/** Something for the user to read: a message of the workbook layer, or a sentence that is in the pane's language already. */
export type Saying = Message | string;

/** A saying in the language of the pane. */
export function said(saying: Saying, texts: Texts): string {
  return typeof saying === "string" ? saying : sentenceOf(saying, texts.language);
}
