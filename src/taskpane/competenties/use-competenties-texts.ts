import { useTexts } from "../language/language";
import { en } from "../language/texts.en";
import { competentiesEn } from "./texts.en";
import { competentiesNl, type CompetentiesTexts } from "./texts.nl";

/** The texts of this task in the language of the pane. */
export function useCompetentiesTexts(): CompetentiesTexts {
  return useTexts() === en ? competentiesEn : competentiesNl;
}
