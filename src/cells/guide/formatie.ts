import { cell, range, type FunctionGuide } from "./function-guide";

const GROUP = "Formatie en kosten";
const SCHALEN = range("A2:A5", [["10"], [12], ["10A"], [null]]);
const FTE = range("B2:B5", [[2], ["1,0"], [1], [null]]);
const SALARISSEN = range("Salarissen[#Alles]", [["schaal", "periodiek", "bedrag"], [8, 0, 2500], [8, 11, 3600], [9, 11, 4000]]);

export const FORMATIE = {
  SCHAALVERDELING: {
    group: GROUP,
    notes: [
      "Een rij zonder fte telt niet mee. Fte zonder schaal geeft #N/B, omdat de aandelen dan niet kloppen; negatieve fte geeft #WAARDE!.",
      "Staan boven de bereiken koppen (schaal en fte), dan mogen die meedoen.",
    ],
    examples: [
      { title: "Drie schalen", args: [SCHALEN, FTE], answer: [["Schaal", "Fte", "Aandeel"], ["10", 2, 0.5], ["10A", 1, 0.25], ["12", 1, 0.25]] },
      { title: "Met de lege schaal ertussen", args: [SCHALEN, FTE, cell(true)], answer: [["Schaal", "Fte", "Aandeel"], ["10", 2, 0.5], ["10A", 1, 0.25], ["11", 0, 0], ["12", 1, 0.25]] },
    ],
  },
  GEMIDDELDESCHAAL: {
    group: GROUP,
    notes: ["Rekent zoals SCHAALVERDELING: som van fte maal schaal, gedeeld door de som van fte."],
    examples: [{ title: "(2 x 10 + 1 x 12 + 1 x 10,5) / 4", args: [SCHALEN, FTE], answer: [[10.625]] }],
  },
  LOONKOSTEN: {
    group: GROUP,
    notes: [
      "De salaristabel geeft per regel een schaal, periodiek en bruto bedrag per maand voor 36 uur. Functieboek levert geen tabel van vandaag mee; zet de datum van uw tabel erbij.",
      "Regels zonder bedrag worden overgeslagen. Noemt de tabel bij een schaal en periodiek twee bedragen, dan volgt #N/B.",
      "Een opslag boven 5 is waarschijnlijk een percentage (30 in plaats van 0,3) en wordt geweigerd. Negatieve fte mag, voor een mutatie.",
    ],
    examples: [
      { title: "Twee functies op hun hoogste periodiek: 2 x 3600 x 12 en 0,5 x 4000 x 12", args: [range("A2:A3", [[8], [9]]), range("B2:B3", [[2], [0.5]]), SALARISSEN], answer: [[86400], [24000]] },
      { title: "Met periodiek 0 en 25% opslag: 1 x 2500 x 12 x 1,25", args: [cell("8"), cell(1), SALARISSEN, cell(0), cell(0.25)], answer: [[37500]] },
    ],
  },
} as const satisfies Readonly<Record<string, FunctionGuide>>;
