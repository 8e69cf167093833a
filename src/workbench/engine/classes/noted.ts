/** Scalars that read back as written, and are otherwise not used: looks that the Book does not keep. */
import type { Engine } from "../engine";
import type { HostClass } from "../host-class";
import { asBoolean, asNumber, asText } from "../input/value-kinds";

type Kind = "boolean" | "number" | "text";

const CHECKS: Readonly<Record<Kind, (value: unknown) => unknown>> = { boolean: asBoolean, number: asNumber, text: asText };

/** @param thing what the notes hang on; @param prefix keeps two parts of one thing apart ("legend"). */
export function noted<T>(
  prefix: string, members: Readonly<Record<string, readonly [Kind, unknown]>>, thing: (self: T) => object,
): Required<Pick<HostClass<T>, "getters" | "setters">> {
  const entries = Object.entries(members);
  return {
    getters: Object.fromEntries(entries.map(([name, [, initial]]) => [name, (self: T, engine: Engine) => engine.extras.get(thing(self), `${prefix}.${name}`) ?? initial])),
    setters: Object.fromEntries(
      entries.map(([name, [kind]]) => [name, (self: T, value: unknown, engine: Engine) => engine.extras.set(thing(self), `${prefix}.${name}`, CHECKS[kind](value))]),
    ),
  };
}
