import { useTexts } from "../language/language";
import { en } from "../language/texts.en";
import { gesprekkenEn } from "./texts.en";
import { gesprekkenNl, type GesprekkenTexts } from "./texts.nl";

/** The texts of this task in the language of the pane. */
export function useGesprekkenTexts(): GesprekkenTexts {
  return useTexts() === en ? gesprekkenEn : gesprekkenNl;
}
