/** What the caller may say. */
export interface ImportOptions {
  /** Short name for the tables ("Ommen" gives Ommen_Functies). Without it the name comes from the document or the file. */
  readonly kort?: string;
  /** Called before each step with a Dutch phrase. Waited for, so that a page can draw and be clicked between steps. */
  readonly onProgress?: (step: string) => void | Promise<void>;
  /** Cancels between steps: importDocument then throws ImportError "afgebroken". */
  readonly signal?: AbortSignal;
}
