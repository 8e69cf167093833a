import { useTexts } from "../../language/language";
import { en } from "../../language/texts.en";
import { volgendJaarEn } from "./texts.en";
import { volgendJaarNl, type VolgendJaarTexts } from "./texts.nl";

/** The texts of rolling a plan on, in the language of the pane. */
export function useVolgendJaarTexts(): VolgendJaarTexts {
  return useTexts() === en ? volgendJaarEn : volgendJaarNl;
}
