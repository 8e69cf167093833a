/**
 * Door A: the library's own override session, for tests in one realm. The executor's envelope is the library's
 * (HttpStatusCode, ErrorCode, ErrorMessage, Headers, Body).
 */
import type { Engine } from "../engine/engine";
import type { EventMessage } from "../engine/events";
import { ExcelError } from "../engine/excel-error";
import type { RequestBody, ResponseBody } from "../engine/wire-types";

interface ExecutorAnswer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

interface RequestExecutor {
  executeAsync(customData: string, flags: number, message: { readonly Body: RequestBody }): Promise<ExecutorAnswer>;
}

/** The parts of the library's OfficeExtension that the door uses. */
export interface OfficeExtensionDoor {
  readonly SessionBase: { new (): object; _overrideSession: object | undefined };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventMessage[] }): void;
}

/** A request executor over an engine. The body goes through JSON, as on a real wire: what JSON cannot carry must not arrive. */
function requestExecutor(engine: Engine): RequestExecutor {
  return {
    async executeAsync(customData, flags, message) {
      try {
        const request = { ...(JSON.parse(JSON.stringify(message.Body)) as RequestBody), Partition: customData };
        const response = JSON.parse(JSON.stringify(await engine.execute(request, flags))) as ResponseBody;
        return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: response };
      } catch (problem) {
        if (!(problem instanceof ExcelError)) throw problem;
        return { HttpStatusCode: 400, ErrorCode: problem.code, ErrorMessage: problem.message, Headers: {}, Body: null };
      }
    },
  };
}

/** Sends every Excel.run from now on to this engine, and the engine's events to the library. */
export function openDoorA(library: OfficeExtensionDoor, engine: Engine): void {
  const session = new library.SessionBase();
  const url = { url: "https://engine.invalid/", headers: {} };
  Object.assign(session, {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(url),
    _createRequestExecutorOrNull: () => requestExecutor(engine),
  });
  library.SessionBase._overrideSession = session;
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  engine.events.listen((entries) => library._testTriggerRichApiMessageEvent({ entries }));
}
