import { useTextsOf } from "../../language/use-texts-of";
import { volgendJaarEn } from "./texts.en";
import { volgendJaarNl, type VolgendJaarTexts } from "./texts.nl";

/** The texts of rolling a plan on, in the language of the pane. */
export function useVolgendJaarTexts(): VolgendJaarTexts {
  return useTextsOf<VolgendJaarTexts>(volgendJaarNl, volgendJaarEn);
}
