/** The thread in which a document is read, so that the pane stays quick: started for one document, and stopped when it has been read. */
import { answerRequest } from "./answer-request";
import type { ReadRequest, WorkerMessage } from "./messages";

const say = (message: WorkerMessage): void => self.postMessage(message);

self.addEventListener("message", (event: MessageEvent<ReadRequest>) => void answerRequest(event.data, say));
say({ kind: "ready" });
