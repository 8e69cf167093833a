import type { MessagesNl } from "./messages.nl";

/** What a message of this code says beside its fixed words; undefined when nothing. */
export type Facts<Code extends MessageCode> = MessagesNl[Code] extends (facts: infer Given) => string ? Given : undefined;

export type MessageCode = keyof MessagesNl;

/**
 * Something to tell the user, not yet in a language: the pane says it in its own (sentence-of.ts). A code names one sentence of the
 * catalogues messages.nl.ts and messages.en.ts; its facts are names, addresses and counts as the workbook has them.
 */
export type Message = { readonly [Code in MessageCode]: { readonly code: Code; readonly facts: Facts<Code> } }[MessageCode];

/** Makes a message; the type asks for the facts that its sentence needs. */
export function tell<Code extends MessageCode>(code: Code, ...[facts]: Facts<Code> extends undefined ? [] : [Facts<Code>]): Message {
  // The generic pair is one of the union's members, which the compiler cannot follow.
  return { code, facts } as Message;
}
