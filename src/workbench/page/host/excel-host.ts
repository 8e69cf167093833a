import type { Engine } from "../../engine/engine";
import type { Invocation } from "../../engine/custom-functions";
import type { EventMessage } from "../../engine/events";
import type { RequestBody, ResponseBody } from "../../engine/wire-types";
import { answerRichApi, readRichApiCall } from "./answer-rich-api";
import { appContext } from "./app-context";
import { leavesPane } from "./leaves-pane";
import type { PaneExit } from "./leaves-pane";
import { Dispatch, MessageType, readAddinMessage, RequestKind, ResponseKind } from "./host-messages";
import type { AddinMessage } from "./host-messages";
import { offerTheme } from "./office-theme";
import type { OfficeThemeName } from "./office-theme";
import { paneAddress } from "./pane-address";

export interface ExcelHostOptions {
  /** The frame in which the pane runs now. */
  readonly frame: () => HTMLIFrameElement;
  /** Address of the pane's page. */
  readonly page: string;
  readonly addinId: string;
  readonly engine: () => Engine;
  readonly execute: (body: RequestBody, flags: number) => Promise<ResponseBody>;
  readonly displayLanguage: () => string;
  readonly theme: () => OfficeThemeName;
  /** Bits of the library's invocation message for a function, by its id: 4 lets errors in as arguments. */
  readonly invocationFlags: (name: string) => number;
  /** The keyboard leaves the pane. */
  readonly onLeave: (to: PaneExit) => void;
  /** Something went wrong that is no error of Excel: a gap of the emulation. */
  readonly onGap: (sentence: string) => void;
}

const RICH_API_EVENT = "richApiMessage";
const COMMAND_EVENT = "appCommandInvoked";
/** What the library's `OSF.SharedConstants` adds to a conversation for messages from the host, and its `OSF.AgaveHostAction` for F6. */
const NOTIFICATIONS = "_ntf";
const CTRL_F6_IN = 4;
const NOTIFY_HOST = "ContextActivationManager_notifyHost";
/** Category and type of a call of a custom function. */
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;

/** Excel on the web towards the add-in's page: answers its messages and sends it events, ribbon commands and custom functions to calculate. */
export class ExcelHost {
  private registrations = new Map<string, AddinMessage>();
  private commands = new Map<string, () => void>();
  private started = 0;
  private nextCommand = 1;

  constructor(private readonly options: ExcelHostOptions) {
    window.addEventListener("message", (event) => {
      if (event.source !== options.frame().contentWindow || event.origin !== window.location.origin) return;
      const message = readAddinMessage(event.data);
      if (message) void this.receive(message);
    });
  }

  /** Opens the pane, or opens it anew: a reload ends the add-in that ran. */
  start(): void {
    const { engine, page, addinId, displayLanguage } = this.options;
    this.registrations = new Map();
    this.commands = new Map();
    this.started += 1;
    engine().customFunctions.isReady = false;
    engine().customFunctions.deliver = (invocations) => this.invoke(invocations);
    const address = paneAddress(page, displayLanguage(), conversation(this.started), addinId, window.location.origin);
    // A new frame: in the old one a changed fragment would not load the page again.
    const old = this.options.frame();
    const frame = old.cloneNode(false) as HTMLIFrameElement;
    frame.src = address;
    old.replaceWith(frame);
  }

  /** The engine of a newly opened workbook sends its events here. */
  listen(engine: Engine): void {
    engine.events.listen((messages) => {
      if (engine === this.options.engine()) this.sendEvents(messages);
    });
  }

  /** Presses a button of the ribbon. @returns false when the add-in does not listen for buttons (yet). Resolves when it says it is done. */
  press(functionName: string, controlId: string): Promise<boolean> {
    const registered = this.registrations.get(COMMAND_EVENT);
    if (!registered) return Promise.resolve(false);
    const id = `opdracht-${this.nextCommand++}`;
    return new Promise((resolve) => {
      this.commands.set(id, () => resolve(true));
      this.push(registered, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    });
  }

  /** Gives the pane the keyboard as F6 does: the library itself goes to the first control that takes it. */
  enterPane(): void {
    this.post({ _messageType: MessageType.request, _actionType: RequestKind.invoke, _actionName: "Office_notifyAgave", _conversationId: `${conversation(this.started)}${NOTIFICATIONS}`, _correlationId: 0, _data: [CTRL_F6_IN] });
  }

  get isListeningForButtons(): boolean {
    return this.registrations.has(COMMAND_EVENT);
  }

  private async receive(message: AddinMessage): Promise<void> {
    if (message._actionType === RequestKind.registerEvent) {
      this.registrations.set(message._actionName, message);
      return this.reply(message, { Error: 0, Version: 1 });
    }
    if (message._actionType === RequestKind.unregisterEvent) {
      this.registrations.delete(message._actionName);
      return this.reply(message, { Error: 0, Version: 1 });
    }
    const conversation = this.started;
    const answer = await this.answer(message);
    if (conversation === this.started) this.reply(message, answer);
  }

  private async answer(message: AddinMessage): Promise<unknown> {
    const { engine, addinId, displayLanguage } = this.options;
    if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      const { sets, settings, culture } = engine();
      offerTheme(this.options.frame(), this.options.theme);
      const documentUrl = `${window.location.origin}/Werkmap.xlsx`;
      return appContext({ addinId, displayLanguage: displayLanguage(), dataLanguage: culture.name, sets, settings, documentUrl });
    }
    if (message._actionName === NOTIFY_HOST) {
      const exit = leavesPane(message._data);
      if (exit) this.options.onLeave(exit);
    }
    if (message._actionName !== "executeMethod") return null;
    const data = message._data ?? {};
    const dispatch = (data["DdaMethod"] as { readonly DispatchId?: number } | undefined)?.DispatchId;
    switch (dispatch) {
      case Dispatch.richApi:
        try {
          return await answerRichApi(readRichApiCall(data), this.options.execute);
        } catch (problem) {
          this.options.onGap(problem instanceof Error ? problem.message : String(problem));
          return { Version: 1, Error: 5001, Data: null };
        }
      case Dispatch.saveSettings:
        this.saveSettings(data);
        return { Version: 1, Error: 0 };
      case Dispatch.loadSettings:
        return { Version: 1, Error: 0, Properties: { Settings: [...engine().settings].map(([name, value]) => [name, JSON.stringify(value)]) } };
      case Dispatch.commandCompleted:
        this.completeCommand(data);
        return { Version: 1, Error: 0 };
      default:
        this.options.onGap(`De werkbank kent deze aanroep van Office.js niet: ${dispatch ?? "zonder nummer"}.`);
        return { Version: 1, Error: 5001 };
    }
  }

  private saveSettings(data: Readonly<Record<string, unknown>>): void {
    const properties = (data["DdaSettingsMethod"] as { readonly Properties?: readonly (readonly [string, string])[] } | undefined)?.Properties ?? [];
    const { settings } = this.options.engine();
    settings.clear();
    for (const [name, value] of properties) settings.set(name, JSON.parse(value));
  }

  private completeCommand(data: Readonly<Record<string, unknown>>): void {
    const id = String((data["ArrayData"] as readonly unknown[] | undefined)?.[0] ?? "");
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  private sendEvents(messages: readonly EventMessage[]): void {
    const registered = this.registrations.get(RICH_API_EVENT);
    if (registered) this.push(registered, { ArrayData: messages.map((one) => [one.messageCategory, one.messageType, one.targetId, one.message, 0]) });
  }

  private invoke(invocations: readonly Invocation[]): void {
    const registered = this.registrations.get(RICH_API_EVENT);
    if (!registered) return;
    const entries = invocations.map(({ id, name, arguments: args, address }) => [FUNCTION_CATEGORY, INVOKE, "", JSON.stringify([id, name, args, address, this.options.invocationFlags(name)]), id]);
    this.push(registered, { ArrayData: entries });
  }

  private reply(message: AddinMessage, data: unknown): void {
    this.send(message, ResponseKind.answer, data);
  }

  private push(registration: AddinMessage, data: unknown): void {
    this.send(registration, ResponseKind.event, data);
  }

  private send(message: AddinMessage, kind: number, data: unknown): void {
    this.post({
      _messageType: MessageType.response, _responseType: kind, _actionName: message._actionName, _conversationId: message._conversationId,
      _correlationId: message._correlationId, _errorCode: 0, _data: data,
    });
  }

  private post(message: object): void {
    const text = JSON.stringify({ ...message, _serializerVersion: 1, _origin: window.location.origin });
    this.options.frame().contentWindow?.postMessage(text, window.location.origin);
  }
}

/** Each start of the add-in is a conversation of its own. */
function conversation(started: number): string {
  return `gesprek-${started}`;
}
