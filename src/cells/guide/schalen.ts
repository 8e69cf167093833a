import { cell, range, type FunctionGuide } from "./function-guide";

const GROUP = "FUWASYS en schalen";
const CONVERSIE = range("Conversie[#Alles]", [["van", "tot", "schaal"], [1, 10, "5"], [10, 20, "6"], [22, null, "7"]]);

export const SCHALEN = {
  FUWASYS: {
    group: GROUP,
    notes: [
      "Een bereik geeft een totaal per patroon. Ligt elk patroon in 14 cellen naast elkaar, dan geeft elke rij één totaal; 14 cellen onder elkaar zijn één patroon.",
      "#WAARDE! bij een ander aantal dan 14 cijfers, een cijfer buiten 1 tot en met 5, of een totaal tussen haakjes dat niet de som is.",
    ],
    examples: [
      { title: "Een patroon zoals het gedrukt staat", args: [cell("32232 33222 22 22 (32)")], answer: [[32]] },
      { title: "Een patroon waar een cijfer ontbreekt", args: [cell("322333222 22 22 (32)")], answer: [[{ error: "#WAARDE!", message: "13 cijfers; een patroon heeft er 14" }]] },
    ],
  },
  "FUWASYS.SCHAAL": {
    group: GROUP,
    notes: [
      "De officiële tabel van punten naar schaal is niet openbaar. Zonder conversietabel antwoordt de functie alleen waar gepubliceerde waarderingen van het Rijk de schaal bewijzen of insluiten.",
      "Een getal, of tekst van hoogstens drie cijfers, is een totaal; al het andere is een patroon.",
      "Een conversietabel wordt gelezen zoals bij SCHAAL.",
    ],
    examples: [
      { title: "Bewezen en open totalen", args: [range("A2:A3", [[32], [31]])], answer: [["6"], [{ error: "#N/B", message: "totaal 31: schaal 5 of 6; geef een conversietabel" }]] },
    ],
  },
  "FUWASYS.KENMERKEN": {
    group: GROUP,
    notes: ["Het antwoord loopt over 14 rijen en 3 kolommen, zonder koppen."],
    examples: [
      { title: "De eerste kenmerken van een patroon", args: [cell("32232 33222 22 22")], answer: [[1, "Aard van de werkzaamheden", 3], [2, "Doel van de werkzaamheden", 2], [3, "Effect van de werkzaamheden", 2]], more: true },
    ],
  },
  SCHAAL: {
    group: GROUP,
    notes: [
      "De grenzen van een band horen erbij. Een lege van of tot is open: 22 zonder tot is 22 en hoger.",
      "Een score in twee banden geeft #N/B, ook als die dezelfde schaal noemen: dan klopt de tabel niet.",
      "Een naam die geen schaal is, zoals A, komt terug zoals hij in de tabel staat.",
    ],
    examples: [
      {
        title: "Een kolom scores; de tabel heeft een dubbele grens bij 10 en een gat bij 21",
        args: [range("A2:A5", [[4], [10], [21], [60]]), CONVERSIE],
        answer: [
          ["5"],
          [{ error: "#N/B", message: "score 10: schaal 5 of 6; de tabel spreekt zichzelf tegen, de score ligt in 2 banden (1-10 = schaal 5, 10-20 = schaal 6)" }],
          [{ error: "#N/B", message: "score 21: schaal 6 of 7; de score ligt in geen band (tussen 10-20 en vanaf 22)" }],
          ["7"],
        ],
      },
    ],
  },
  SCHAALRANG: {
    group: GROUP,
    notes: ["Een tussenschaal telt als een half; dat is de gewone keuze in het vak, geen regel van een cao."],
    examples: [{ title: "Schalen als getal en als tekst", args: [range("A2:A4", [[9], ["10"], ["10a"]])], answer: [[9], [10], [10.5]] }],
  },
  COMPETENTIENIVEAU: {
    group: GROUP,
    notes: ["Buiten schaal 3 tot en met 18, en bij een tussenschaal tussen twee niveaus, zegt de regeling niets: #N/B."],
    examples: [
      {
        title: "Drie schalen",
        args: [range("A2:A4", [[7], ["8"], ["10A"]])],
        answer: [["3-7"], ["8-10"], [{ error: "#N/B", message: "schaal 10A: niveau 8-10 of 11-18; de regeling noemt deze tussenschaal niet" }]],
      },
    ],
  },
  KLOOF: {
    group: "Functies en competenties",
    notes: ["De ladder komt uit de tabel Niveaus, kolom volgorde: A is het hoogst in ommen-hr21, 6 in bnp-2021."],
    examples: [
      { title: "Gevraagd A, B en C; aanwezig overal B", args: [range("A2:A4", [["A"], ["B"], ["C"]]), range("B2:B4", [["B"], ["B"], ["B"]])], answer: [[1], [0], [-1]] },
      { title: "In een ander kader", args: [cell(4), cell(2), cell("bnp-2021")], answer: [[2]] },
    ],
  },
  "BNP.NIVEAU": {
    group: GROUP,
    notes: ["BNP-2021 zegt niet hoe niveaus per kerntaak één niveau worden. De lage mediaan (bij een even aantal de onderste van de middelste twee) is een keuze van Functieboek."],
    examples: [{ title: "Zes kerntaken waarvan één nog leeg", args: [range("A2:A7", [[3], [4], [4], [null], [5], [2]])], answer: [[4]] }],
  },
} as const satisfies Readonly<Record<string, FunctionGuide>>;
