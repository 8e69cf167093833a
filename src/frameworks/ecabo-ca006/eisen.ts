import type { Eis } from "../../model/tabellen";
import { FUNCTIE } from "./functies";

const eis = (soort: string, nr: number, naam: string, tekst: string | null, plaats: string): Eis => ({
  functie: FUNCTIE, soort, nr, naam, tekst, tekstsoort: "samenvatting", plaats,
});

/** Names and figures only. The document sets no level of education, diploma or years of experience. */
export const EISEN: readonly Eis[] = [
  eis("beroepshouding", 1, "accuraat", null, "regel 129"),
  eis("beroepshouding", 2, "correct communiceren en interacteren", null, "regel 130"),
  eis("beroepshouding", 3, "flexibel", null, "regel 130"),
  eis("beroepshouding", 4, "dienstverlenend", null, "regel 130"),
  eis("beroepshouding", 5, "stressbestendig", null, "regel 131"),
  eis("beroepshouding", 6, "zelfstandig", null, "regel 131"),
  eis("beroepshouding", 7, "kritisch", "op het eigen functioneren", "regel 131"),
  eis("taal", 1, "Nederlands", "correct, mondeling en schriftelijk", "regel 449; regel 1154; regel 1168"),
  eis("taal", 2, "moderne vreemde taal", "minimaal 1", "regel 1154; regel 1168"),
  eis("regelgeving", 1, "Wet Bescherming Persoonsgegevens", null, "regel 162"),
  eis("regelgeving", 2, "Wet Openbaarheid van Bestuur", null, "regel 163"),
  eis("regelgeving", 3, "mediawet", null, "regel 163"),
  eis("regelgeving", 4, "auteursrecht", null, "regel 163"),
  eis("regelgeving", 5, "reprorecht", null, "regel 164"),
];
