import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { importDocument } from "../importers/import-document";
import { ImportError } from "../importers/import-error";
import type { ImportResult } from "../importers/import-result";
import { Stop } from "./stop";

/**
 * Reads the user's document into tables.
 * @throws Stop 2 with one line when the file cannot be read or is of no known kind
 */
export async function readUserDocument(path: string, show: (step: string | null) => void): Promise<ImportResult> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Stop(`${path} kan niet worden gelezen: ${reason(error)}`, 2);
  });
  try {
    return await importDocument(bytes, basename(path), { onProgress: show });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new Stop(`${path}: ${error.message.replace(/\s+/g, " ")}`, 2);
  } finally {
    show(null);
  }
}

function reason(error: unknown): string {
  switch (error instanceof Error && "code" in error ? error.code : "") {
    case "ENOENT":
    case "ENOTDIR":
      return "dit bestand bestaat niet.";
    case "EISDIR":
      return "dit is een map.";
    case "EACCES":
    case "EPERM":
      return "u hebt geen leesrechten.";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
