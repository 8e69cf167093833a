/**
 * The choices of this project where the regulation is silent on scoring. They are shown wherever a score is computed, so that nobody
 * takes them for the regulation's own words.
 */
export type Keuze = "K1" | "K2" | "K3" | "K4" | "K5" | "K6" | "K7" | "K8" | "K9" | "K10";

export const KEUZES: Readonly<Record<Keuze, string>> = {
  K1: "De vijf kwalificaties tellen als 1 tot en met 5, in de volgorde van art. 6 lid 5, met gelijke afstanden.",
  K2: "Onderdeel a is het gewogen gemiddelde van de werkafspraken; gewichten zijn verhoudingen van 0 of meer, zonder gewichten telt elke afspraak even zwaar.",
  K3: "Onderdeel b is het gewone gemiddelde van alle competenties van het profiel en het kennisniveau, dat als één onderdeel meetelt.",
  K4: "Het totaal is het gemiddelde van a en b, zonder tussentijds af te ronden.",
  K5: "De eindkwalificatie is de dichtstbijzijnde kwalificatie; precies halverwege wordt naar boven afgerond.",
  K6: "Ontbreekt een kwalificatie, dan is er geen eindkwalificatie; een indicatie laat dat onderdeel weg, verdeelt de gewichten opnieuw en zegt dat erbij.",
  K7: "Is een onderdeel leeg, of zijn alle gewichten 0, dan is er geen eindkwalificatie en ook geen indicatie.",
  K8: "Art. 6 lid 7 geldt alleen als een als cruciaal aangemerkte competentie Onvoldoende is en de leidinggevende ervoor kiest; de uitkomst is dan Onvoldoende. Nooit vanzelf.",
  K9: "Loopbaanafspraken tellen niet mee; ontwikkelafspraken hebben geen eigen score.",
  K10: "Gewicht 0 mag (de kwalificatie blijft nodig), een negatief gewicht niet; competenties en kennisniveau hebben geen instelbaar gewicht.",
};
