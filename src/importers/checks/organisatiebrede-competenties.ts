import type { Bevinding } from "../../model/tabellen";
import { nameKey } from "../text/name-key";
import type { Check } from "./check";
import { dutchList, places } from "../text/dutch-list";

/** Competences asked of everyone that the document does not describe, or describes for some levels only. */
export const organisatiebredeCompetenties: Check = ({ tabellen }) => {
  const asked = (tabellen.Regels ?? []).filter((rij) => rij.soort === "organisatiebrede competentie");
  const described = new Map((tabellen.Competenties ?? []).map((rij) => [nameKey(rij.competentie), rij.competentie]));
  const unknown = asked.filter((rij) => !described.has(nameKey(rij.regel)));
  const found: Bevinding[] = [];
  if (unknown.length > 0) {
    found.push({
      ernst: "waarschuwing", code: "competentie-zonder-definitie", plaats: places(unknown),
      melding: `Van iedereen gevraagd maar nergens beschreven: ${dutchList(unknown.map((rij) => rij.regel))}. Spreek af welk gedrag u bedoelt voordat u er iemand op beoordeelt.`,
    });
  }
  for (const rij of asked) {
    const naam = described.get(nameKey(rij.regel));
    const levels = [...new Set((tabellen.Indicatoren ?? []).filter((indicator) => indicator.onderwerp === naam && indicator.niveau !== null).map((indicator) => indicator.niveau ?? ""))];
    if (naam === undefined || levels.length === 0) continue;
    found.push({
      ernst: "waarschuwing", code: "competentie-zonder-niveau", plaats: rij.plaats,
      melding: `${naam} wordt van iedereen gevraagd zonder niveau. Het document beschrijft alleen niveau ${dutchList(levels)}; voor functies die dat niveau niet hebben is er niets om op te beoordelen.`,
    });
  }
  return found;
};
