import { useTexts } from "../language/language";
import { en } from "../language/texts.en";
import { importerenEn } from "./texts.en";
import { importerenNl, type ImporterenTexts } from "./texts.nl";

/** The texts of importing in the language of the pane. */
export function useImporterenTexts(): ImporterenTexts {
  return useTexts() === en ? importerenEn : importerenNl;
}
