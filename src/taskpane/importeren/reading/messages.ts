/** What the pane and the worker that reads a document say to each other. */
import type { ImportErrorCode } from "../../../importers/import-error";
import type { ImportResult } from "../../../importers/import-result";

export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export type WorkerMessage =
  /** The worker has been fetched and runs. Before this the pane may still read the document itself. */
  | { readonly kind: "ready" }
  /** A Dutch phrase of the importer. */
  | { readonly kind: "step"; readonly step: string }
  | { readonly kind: "read"; readonly result: ImportResult }
  | { readonly kind: "refused"; readonly code: ImportErrorCode; readonly sentence: string }
  | { readonly kind: "crashed"; readonly name: string; readonly message: string };
