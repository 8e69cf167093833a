import { useTexts } from "../language/language";
import { en } from "../language/texts.en";
import { formatieEn } from "./texts.en";
import { formatieNl, type FormatieTexts } from "./texts.nl";

/** The texts of this task in the language of the pane. */
export function useFormatieTexts(): FormatieTexts {
  return useTexts() === en ? formatieEn : formatieNl;
}
