/** Why a document could not be read at all. The message is a Dutch sentence for the user. */
export type ImportErrorCode = "onleesbaar" | "geen-tekst" | "versleuteld" | "te-groot" | "onbekende-soort" | "onbekend-bestand" | "afgebroken";

/** Thrown by importDocument, and by nothing else of the importers towards the outside. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, sentence: string) {
    super(sentence);
    this.name = "ImportError";
    this.code = code;
  }
}
