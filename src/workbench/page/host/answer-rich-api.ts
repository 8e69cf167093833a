import { ExcelError } from "../../engine/excel-error";
import type { ExcelErrorCode } from "../../engine/excel-error";
import type { RequestBody, ResponseBody } from "../../engine/wire-types";

/** A batch of Excel calls as the library hands it to the host: [customData, method, path, headers, body, permission, flags, ...]. */
export interface RichApiCall {
  readonly body: RequestBody;
  readonly flags: number;
}

/** Errors of a request as a whole, by the number under which the library knows them. */
const NUMBERS: Partial<Record<ExcelErrorCode, number>> = {
  InvalidOperationInCellEditMode: 5004, RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104,
};

export function readRichApiCall(data: Readonly<Record<string, unknown>>): RichApiCall {
  const array = data["ArrayData"] as readonly unknown[];
  return { body: { ...(JSON.parse(String(array[4])) as RequestBody), Partition: String(array[0] ?? "") }, flags: Number(array[6] ?? 0) };
}

/** Runs the batch and wraps the outcome as the library expects it. @throws what is neither an answer nor an error of Excel */
export async function answerRichApi(call: RichApiCall, execute: (body: RequestBody, flags: number) => Promise<ResponseBody>): Promise<object> {
  try {
    return answered(await execute(call.body, call.flags));
  } catch (problem) {
    if (!(problem instanceof ExcelError)) throw problem;
    const number = NUMBERS[problem.code];
    if (number !== undefined) return { Version: 1, Error: number, Data: null };
    return answered({ Results: [], Error: { Code: problem.code, Message: problem.message, Location: problem.location, ActionIndex: 0 } });
  }
}

function answered(body: ResponseBody): object {
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(body)] };
}
