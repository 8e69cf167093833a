import { useTexts } from "../language/language";
import { en } from "../language/texts.en";
import { functiesEn } from "./texts.en";
import { functiesNl, type FunctiesTexts } from "./texts.nl";

export interface FunctiesLanguage {
  readonly texts: FunctiesTexts;
  readonly isDutch: boolean;
}

/** The texts of this screen in the language of the pane. */
export function useFunctiesTexts(): FunctiesLanguage {
  const isDutch = useTexts() !== en;
  return { texts: isDutch ? functiesNl : functiesEn, isDutch };
}
