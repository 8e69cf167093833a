import type { Engine } from "../engine";
import { EventType } from "../events";
import type { HostClass } from "../host-class";

/** The events of one sheet, by the name in their register method. */
export const SHEET_EVENTS = {
  DataChanged: EventType.worksheetChanged, Activated: EventType.worksheetActivated, Deactivated: EventType.worksheetDeactivated,
  SelectionChanged: EventType.worksheetSelectionChanged,
} as const;

/** The register and unregister methods that the library calls when a handler is added or removed. */
export function registrations<T>(
  events: Readonly<Record<string, number>>, target: (self: T, engine: Engine) => string,
): NonNullable<HostClass<T>["methods"]> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [`_Register${name}Event`, (self: T, _args: unknown, engine: Engine) => engine.events.register(type, target(self, engine))],
      [`_Unregister${name}Event`, (self: T, _args: unknown, engine: Engine) => engine.events.unregister(type, target(self, engine))],
    ]),
  );
}
