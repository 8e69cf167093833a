/** How the pane and its worker talk: the worker here is a stand-in that answers as one does, or refuses to start. */
import { answerRequest } from "../../../src/taskpane/importeren/reading/answer-request";
import type { ReadRequest, WorkerMessage } from "../../../src/taskpane/importeren/reading/messages";
import { pastedText } from "../../../src/taskpane/importeren/reading/pasted-text";
import { readDocument, ReadingStopped } from "../../../src/taskpane/importeren/reading/read-document";
import { sourceOfCase } from "../../importers/source-of-case";

type Heard = "message" | "error";

/** What a worker looks like from outside. */
class StandIn {
  readonly asked: ReadRequest[] = [];
  isStopped = false;
  private readonly listeners: Record<Heard, ((event: Event) => void)[]> = { message: [], error: [] };

  addEventListener(kind: Heard, listener: (event: Event) => void): void {
    this.listeners[kind].push(listener);
  }

  postMessage(request: ReadRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isStopped = true;
  }

  say(data: WorkerMessage): void {
    for (const listener of this.listeners.message) listener(Object.assign(new Event("message"), { data }));
  }

  fail(message: string): void {
    for (const listener of this.listeners.error) listener(Object.assign(new Event("error"), { message }));
  }
}

const request: ReadRequest = sourceOfCase("functielijst-met-conversietabel");

function start(worker: StandIn) {
  const steps: string[] = [];
  const stopper = new AbortController();
  const reading = readDocument(request, { onStep: (step) => steps.push(step), signal: stopper.signal }, () => worker as unknown as Worker);
  return { steps, stopper, reading };
}

test("the worker is asked once it runs, its steps are heard, and it is stopped when it has read", async () => {
  const worker = new StandIn();
  const { steps, reading } = start(worker);
  expect(worker.asked).toEqual([]);
  worker.say({ kind: "ready" });
  expect(worker.asked).toEqual([request]);
  await answerRequest(request, (message) => worker.say(message));
  expect((await reading).kader.tabellen.Functies).toHaveLength(3);
  expect(steps).toEqual(["Tekst uit het bestand halen", "Regels opschonen", "Tabellen maken"]);
  expect(worker.isStopped).toBe(true);
});

test("a document that is refused keeps its code and sentence", async () => {
  const worker = new StandIn();
  const { reading } = start(worker);
  worker.say({ kind: "ready" });
  await answerRequest({ bytes: new Uint8Array(), fileName: "leeg.txt" }, (message) => worker.say(message));
  await expect(reading).rejects.toMatchObject({ code: "geen-tekst", message: "Dit bestand is leeg." });
  expect(worker.isStopped).toBe(true);
});

test("a worker that cannot start is no loss: the pane reads the document itself", async () => {
  const worker = new StandIn();
  const { reading, steps } = start(worker);
  worker.fail("refused by policy");
  expect((await reading).kader.tabellen.Functies).toHaveLength(3);
  expect(steps).toHaveLength(3);
  const none = await readDocument(request, { onStep: () => undefined, signal: new AbortController().signal }, () => null);
  expect(none.kader.tabellen.Conversie).toHaveLength(3);
});

test("a worker that dies while it reads is told, not tried again", async () => {
  const worker = new StandIn();
  const { reading } = start(worker);
  worker.say({ kind: "ready" });
  worker.fail("out of memory");
  await expect(reading).rejects.toThrow("out of memory");
});

test("stopping ends the worker at once, and the pane's own reading before its next step", async () => {
  const worker = new StandIn();
  const { reading, stopper } = start(worker);
  worker.say({ kind: "ready" });
  stopper.abort();
  await expect(reading).rejects.toBeInstanceOf(ReadingStopped);
  expect(worker.isStopped).toBe(true);
  const own = new AbortController();
  const here = readDocument(request, { onStep: () => own.abort(), signal: own.signal }, () => null);
  await expect(here).rejects.toBeInstanceOf(ReadingStopped);
});

test.each([
  ["cells copied from Excel", "Functie\tSchaal\nBakker\t7\n", "Geplakt.tsv"],
  ["running text with one tab", "Artikel 1\n1.\tDe cyclus.\nDrie gesprekken.\nMeer tekst.", "Geplakt.txt"],
])("pasted text is %s", (_, text, fileName) => {
  const pasted = pastedText(text, "Geplakt");
  expect([pasted.fileName, new TextDecoder().decode(pasted.bytes)]).toEqual([fileName, text]);
});
