import { useTexts } from "../language/language";
import { en } from "../language/texts.en";

/** The texts of a part of the pane in the language of the pane. */
export function useTextsOf<T>(dutch: T, english: T): T {
  return useTexts() === en ? english : dutch;
}
