/** The workbook layer with its messages said in Dutch, as the Dutch pane says them. */
import { freezeSelection as freeze } from "../../../src/workbook/excel/cells/freeze/freeze-selection";
import { takeFreezeBack as unfreeze } from "../../../src/workbook/excel/cells/freeze/take-freeze-back";
import type { Message } from "../../../src/workbook/excel/messages/message";
import { sentenceOf } from "../../../src/workbook/excel/messages/sentence-of";
import { refreshSheets as refresh } from "../../../src/workbook/excel/refresh/refresh-sheets";
import { takeBack as take } from "../../../src/workbook/excel/take-back/take-back";
import { writePlan as write } from "../../../src/workbook/excel/write/write-plan";

export type InDutch<Report> = Report & { readonly sentences: readonly string[] };

export function dutch(message: Message): string {
  return sentenceOf(message, "nl");
}

export async function inDutch<Report extends { readonly messages: readonly Message[] }>(reporting: Promise<Report>): Promise<InDutch<Report>> {
  const report = await reporting;
  return { ...report, sentences: report.messages.map(dutch) };
}

export const writePlan = (...args: Parameters<typeof write>): Promise<InDutch<Awaited<ReturnType<typeof write>>>> => inDutch(write(...args));
export const refreshSheets = (...args: Parameters<typeof refresh>): Promise<InDutch<Awaited<ReturnType<typeof refresh>>>> => inDutch(refresh(...args));
export const takeBack = (...args: Parameters<typeof take>): Promise<InDutch<Awaited<ReturnType<typeof take>>>> => inDutch(take(...args));
export const freezeSelection = (...args: Parameters<typeof freeze>): Promise<InDutch<Awaited<ReturnType<typeof freeze>>>> => inDutch(freeze(...args));
export const takeFreezeBack = (...args: Parameters<typeof unfreeze>): Promise<InDutch<Awaited<ReturnType<typeof unfreeze>>>> => inDutch(unfreeze(...args));
