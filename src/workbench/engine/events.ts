/** Events on their way to the add-in, as the library's message manager expects them. */

/** The library's numbers for the events that the engine raises. */
export const EventType = {
  worksheetChanged: 10, worksheetActivated: 11, worksheetDeactivated: 12, worksheetAdded: 13, worksheetSelectionChanged: 14,
  worksheetDeleted: 15, tableSelectionChanged: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
} as const;

/** The target of an event of any sheet, as the library names it. */
export const WHOLE_WORKBOOK = "Workbook";

export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

export type EventListener = (messages: readonly EventMessage[]) => void;

const WORKBOOK_EVENTS = 65_536;

export class EventHub {
  /** Excel.Runtime.enableEvents: false silences everything. */
  enabled = true;
  private readonly registered = new Set<string>();
  private readonly listeners = new Set<EventListener>();
  private waiting: EventMessage[] = [];

  listen(listener: EventListener): void {
    this.listeners.add(listener);
  }

  register(type: number, targetId: string): void {
    this.registered.add(`${type}|${targetId}`);
  }

  unregister(type: number, targetId: string): void {
    this.registered.delete(`${type}|${targetId}`);
  }

  /** Queues an event for each of the targets at which the add-in listens. */
  raise(type: number, targetIds: readonly string[], message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of targetIds) {
      if (!this.registered.has(`${type}|${targetId}`)) continue;
      this.waiting.push({ messageCategory: WORKBOOK_EVENTS, messageType: type, targetId, message: JSON.stringify(message) });
    }
  }

  /** Delivers what is queued: after the request, never in the middle of it. */
  flush(): void {
    const messages = this.waiting;
    this.waiting = [];
    if (messages.length > 0) for (const listener of this.listeners) listener(messages);
  }
}
