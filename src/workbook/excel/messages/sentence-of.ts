import type { Message } from "./message";
import { messagesEn } from "./messages.en";
import { messagesNl, type MessageCatalogue } from "./messages.nl";

/** The languages in which a message can be said. */
export type MessageLanguage = "nl" | "en";

const CATALOGUES: Readonly<Record<MessageLanguage, MessageCatalogue>> = { nl: messagesNl, en: messagesEn };

/** Says a message in a language. */
export function sentenceOf(message: Message, language: MessageLanguage): string {
  const entry = CATALOGUES[language][message.code] as string | ((facts: unknown) => string);
  return typeof entry === "string" ? entry : entry(message.facts);
}
