import { useTexts } from "./language";
import { en } from "./texts.en";

/** The texts of a part of the pane in the language of the pane. */
export function useTextsOf<T>(dutch: T, english: T): T {
  return useTexts() === en ? english : dutch;
}
