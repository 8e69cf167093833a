import { useTextsOf } from "../../language/use-texts-of";
import { loonlijstEn } from "./texts.en";
import { loonlijstNl, type LoonlijstTexts } from "./texts.nl";

/** The texts of laying a payroll list against a plan, in the language of the pane. */
export function useLoonlijstTexts(): LoonlijstTexts {
  return useTextsOf<LoonlijstTexts>(loonlijstNl, loonlijstEn);
}
