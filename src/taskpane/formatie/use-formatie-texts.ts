import { formatieEn } from "./texts.en";
import { formatieNl, type FormatieTexts } from "./texts.nl";
import { useTextsOf } from "../language/use-texts-of";

/** The texts of this task in the language of the pane. */
export function useFormatieTexts(): FormatieTexts {
  return useTextsOf<FormatieTexts>(formatieNl, formatieEn);
}
