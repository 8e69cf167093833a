import { bestand } from "./bestand";
import type { DocumentCheck } from "./check";
import { doubtfulJoins } from "./doubtful-joins";
import { leesvolgorde } from "./leesvolgorde";
import { losseProfielen } from "./losse-profielen";

/** What the printed lines leave open. Shown behind what the tables say. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [bestand, losseProfielen, leesvolgorde, doubtfulJoins];
