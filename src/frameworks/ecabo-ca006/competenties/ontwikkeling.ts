import type { Beroepscompetentie } from "./beroepscompetentie";

export const ONTWIKKELING: readonly Beroepscompetentie[] = [
  {
    nr: 21, categorie: "ON", naam: "Eigen handelen evalueren en bijstellen", regels: { kerntaken: 757, kernopgaven: 888, nummer: 1194 },
    definitie: "Terugkijken op het eigen handelen en dat verbeteren.",
    proces: [1198, "Legt aanpak en resultaat naast die van anderen, procedures of voorbeelden, analyseert verschillen, benoemt verbeterpunten en geeft fouten toe."],
    resultaat: [1203, "Kent eigen sterke en zwakke kanten en verbetert aantoonbaar."],
  },
  {
    nr: 22, categorie: "ON", naam: "Feedback op eigen functioneren vragen/ontvangen", regels: { kerntaken: 765, kernopgaven: 894, nummer: 1205 },
    definitie: "Anderen om een oordeel over het eigen werk vragen en dat aannemen.",
    proces: [1209, "Vraagt uit zichzelf en gericht hoe goed werk en prestaties zijn, en schiet bij kritiek niet meteen in de verdediging."],
    resultaat: [1213, "Gebruikt feedback om beter te functioneren."],
  },
  {
    nr: 23, categorie: "ON", naam: "Vakkennis en ontwikkelingen bijhouden", regels: { kerntaken: 775, kernopgaven: 900, nummer: 1214 },
    definitie: "Het vak bijhouden, vernieuwing toepassen en zo de bedrijfsvoering helpen verbeteren.",
    proces: [1219, "Leest vakliteratuur, stelt haalbare leerdoelen, volgt cursussen met inzet, beproeft nieuwe technieken en stelt verbeteringen of nieuwe hulpmiddelen voor."],
    resultaat: [1224, "Draagt aantoonbaar bij aan beter en efficiënter werk."],
  },
];
