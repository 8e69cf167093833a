import { bestand } from "./bestand";
import type { DocumentCheck } from "./check";
import { doubtfulJoins } from "./doubtful-joins";
import { leesvolgorde } from "./leesvolgorde";

/** What the printed lines leave open. Shown behind what the tables say. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [bestand, leesvolgorde, doubtfulJoins];
