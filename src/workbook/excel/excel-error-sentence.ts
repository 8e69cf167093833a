/**
 * Errors of Office.js as Dutch sentences: what happened and what to do about it. Codes: Excel.ErrorCodes and "Error handling with the
 * application-specific JavaScript APIs" (learn.microsoft.com).
 */
const SENTENCES = new Map<string, string>(Object.entries({
  AccessDenied: "Excel weigert de bewerking: het blad of de werkmap is beveiligd, of alleen-lezen geopend. Hef de beveiliging op en probeer het opnieuw.",
  ActivityLimitReached: "Excel is te druk om dit nu te doen. Wacht even en probeer het opnieuw.",
  ApiNotFound: "Deze Excel kent een onderdeel niet dat hiervoor nodig is. Werk Excel bij.",
  InactiveWorkbook: "Een andere werkmap is actief. Klik in deze werkmap en probeer het opnieuw.",
  InsertDeleteConflict: "Excel kan hier geen cellen invoegen of verwijderen, omdat een tabel of samengevoegde cellen in de weg staan.",
  InvalidOperationInCellEditMode: "U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.",
  InvalidSelection: "Excel kan dit niet doen bij wat nu geselecteerd is. Klik in een cel van deze werkmap en probeer het opnieuw.",
  ItemAlreadyExists: "Een blad, tabel of naam met dezelfde naam bestaat al in deze werkmap.",
  ItemNotFound: "Een blad, tabel of naam die nodig is, staat niet meer in deze werkmap.",
  MergedRangeConflict: "Een tabel zou over een andere tabel of over samengevoegde cellen komen.",
  NonBlankCellOffSheet: "Cellen met inhoud zouden van het blad af schuiven.",
  RequestAborted: "Excel heeft de bewerking afgebroken. Probeer het opnieuw.",
  RequestPayloadSizeLimitExceeded: "De gegevens zijn te groot om in een keer naar Excel te sturen.",
  ResponsePayloadSizeLimitExceeded: "De gegevens zijn te groot om in een keer uit Excel te lezen.",
}));

/** A Dutch sentence for whatever a batch threw; an error that is not known keeps its code and message. */
export function excelErrorSentence(error: unknown): string {
  const { code, message } = errorParts(error);
  return SENTENCES.get(code) ?? `Excel meldt een fout: ${[code, message].filter((part) => part !== "").join(": ")}.`;
}

/** Whether Excel refused because the user is typing in a cell. */
export function isCellEditError(error: unknown): boolean {
  return errorParts(error).code === "InvalidOperationInCellEditMode";
}

/** Whether Excel refused because a sheet, table or name was there already. */
export function isNameTakenError(error: unknown): boolean {
  return errorParts(error).code === "ItemAlreadyExists";
}

function errorParts(error: unknown): { code: string; message: string } {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
}
