/** The messages between Excel on the web and an add-in's page (research: "door D"): JSON texts by postMessage. */

export const MessageType = { request: 0, response: 1 } as const;
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { answer: 0, event: 1 } as const;

/** What the add-in's page sends. */
export interface AddinMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _actionType: number;
  readonly _data?: Readonly<Record<string, unknown>>;
}

/** Calls of the library's own dispatch table that the host answers. */
export const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Reads a message; null for what is not one (other windows and tools post messages too). */
export function readAddinMessage(data: unknown): AddinMessage | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as AddinMessage | null;
    return message !== null && typeof message === "object" && message._messageType === MessageType.request ? message : null;
  } catch {
    return null;
  }
}
