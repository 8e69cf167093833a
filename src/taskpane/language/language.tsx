import { createContext, useContext } from "react";
import { en } from "./texts.en";
import { nl, type Texts } from "./texts.nl";

/** Dutch for every Dutch display language, English for every other. */
export function textsFor(displayLanguage: string): Texts {
  return displayLanguage.toLowerCase().startsWith("nl") ? nl : en;
}

/** @param chosen in the settings; null follows Office. */
export function chosenTexts(chosen: "nl" | "en" | null, displayLanguage: string): Texts {
  return textsFor(chosen ?? displayLanguage);
}

export const TextsContext = createContext<Texts>(nl);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
