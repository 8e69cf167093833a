import type { Texts } from "../language/texts.nl";
import { problemSentence } from "./problem-sentence";

/** Why something could not be done or read, for the user. */
export interface Problem {
  readonly sentences: readonly string[];
  /** Where they are not in the language of the pane: what the importers say is Dutch. */
  readonly lang?: "nl";
}

/** @param error whatever was thrown: by Office.js, by an importer, or because a part of the pane could not be fetched */
export async function problemOf(error: unknown, texts: Texts): Promise<Problem> {
  if (error instanceof Error && error.name === "ImportError") return { sentences: [error.message], lang: "nl" };
  return { sentences: [await problemSentence(error, texts)] };
}
