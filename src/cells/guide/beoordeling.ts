import { KEUZES } from "../../rules/goede-gesprek/keuzes";
import { cell, LEFT_OUT, range, type ExampleArgument, type FunctionGuide } from "./function-guide";

const GROUP = "Beoordeling";
const WERKAFSPRAKEN = range("B2:B4", [["Normaal"], ["Normaal"], ["Enigszins onvoldoende"]]);
const COMPETENTIES = range("D2:D3", [["Goed"], ["Goed"]]);
/** a = (3 + 3 + 2) / 3 = 8/3, b = (4 + 4 + 5) / 3 = 13/3, total = 21/6 = 3.5: a tie, so Goed. */
const TIE: readonly ExampleArgument[] = [WERKAFSPRAKEN, LEFT_OUT, COMPETENTIES, cell("Uitstekend")];

export const BEOORDELING = {
  BEOORDELING: {
    group: GROUP,
    notes: [
      "De regeling zegt niet hoe kwalificaties één eindkwalificatie worden. Deze keuzes zijn van Functieboek:",
      ...Object.entries(KEUZES).map(([keuze, tekst]) => `${keuze}. ${tekst}`),
      "Elke lege cel in werkafspraken of competenties is een kwalificatie die ontbreekt. Zijn sommige gewichten leeg en andere niet, dan volgt #N/B.",
      "afwijking_lid_7 is WAAR terwijl geen cruciale competentie Onvoldoende is: #WAARDE!.",
    ],
    examples: [
      { title: "Precies halverwege: a = 8/3 en b = 13/3, dus 3,5", args: TIE, answer: [["Goed"]] },
      {
        title: "Een kwalificatie die ontbreekt",
        args: [range("B2:B3", [["Goed"], [null]]), LEFT_OUT, COMPETENTIES, cell("Goed")],
        answer: [[{ error: "#N/B", message: "er ontbreekt: werkafspraak 2" }]],
      },
    ],
  },
  "BEOORDELING.OPBOUW": {
    group: GROUP,
    notes: [
      "Een stap die nog niet te berekenen is, toont #N/B en in Toelichting wat er ontbreekt.",
      "De indicatie laat weg wat ontbreekt en zegt dat erbij; zij is geen eindkwalificatie.",
    ],
    examples: [
      {
        title: "De stappen van hetzelfde voorbeeld",
        args: TIE,
        answer: [
          ["Onderdeel", "Waarde", "Toelichting"],
          ["a", 8 / 3, "gewogen gemiddelde van de werkafspraken (art. 6 lid 4 a en lid 6; K1, K2, K10)"],
          ["b", 13 / 3, "gemiddelde van de competenties en het kennisniveau (art. 6 lid 4 b en lid 6; K1, K3, K9)"],
          ["totaal", 3.5, "het gemiddelde van a en b (art. 6 lid 6; K4)"],
          ["berekende kwalificatie", "Goed", "de dichtstbijzijnde kwalificatie (art. 6 lid 6; K5)"],
          ["indicatie", "Goed", "alles is ingevuld, dus gelijk aan de berekende kwalificatie (K6, K7)"],
          ["lid 7 mogelijk", "nee", "geen cruciale competentie is Onvoldoende (art. 6 lid 7; K8)"],
          ["eindkwalificatie", "Goed", "de dichtstbijzijnde kwalificatie (art. 6 lid 6 en 7; K5, K8)"],
          ["lid 9 extra beloning mogelijk", "ja", "bij Goed of Uitstekend kan de leidinggevende die toekennen (art. 6 lid 9)"],
        ],
      },
    ],
  },
  TERMIJN: {
    group: GROUP,
    notes: [
      "start cyclus: indiensttreding + 1 maand (art. 2 lid 7). planningsgesprek: 30 mei van het jaar van de datum (art. 4 lid 1).",
      "eerste beoordeling proef: indiensttreding + 5 maanden; tweede beoordeling proef: beslisdatum - 1 maand (art. 6 lid 2).",
      "concept: gesprek - 7 dagen (art. 6 lid 3). bedenkingen: gesprek + 14 dagen (art. 6 lid 11).",
      "toelichting: bedenkingen + 14 dagen; vaststelling: bedenkingengesprek + 28 dagen (art. 6 lid 12).",
      "Maanden zijn kalendermaanden: 31 januari + 1 maand is de laatste dag van februari.",
      "Een datum mag ook tekst zijn, als 2025-03-31 of 31-03-2025. Geef de cel een datumopmaak. Werkmappen met het datumsysteem van 1904 worden niet herkend.",
    ],
    examples: [{ title: "31 januari 2025 + 1 maand is 28 februari 2025 (45716)", args: [cell("start cyclus"), cell("31-01-2025")], answer: [[45716]] }],
  },
} as const satisfies Readonly<Record<string, FunctionGuide>>;
