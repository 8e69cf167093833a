import { cell, LEFT_OUT, range, type FunctionGuide } from "./function-guide";

const GROUP = "Functies en competenties";

export const FUNCTIES = {
  FUNCTIESCHAAL: {
    group: GROUP,
    notes: ["Een naam die zowel functie als normfunctie is, telt als beide; staan die op meer schalen, dan volgt #N/B met die schalen."],
    examples: [{ title: "Functie en normfunctie door elkaar", args: [range("A2:A3", [["Zweminstructeur"], ["adviseur iv"]])], answer: [["6"], ["10"]] }],
  },
  NORMFUNCTIE: {
    group: GROUP,
    notes: ["Wie een normfunctie vraagt, krijgt die zelf terug, geschreven zoals in de tabel."],
    examples: [{ title: "De normfunctie van een functie", args: [cell("Zweminstructeur")], answer: [["Medewerker educatie III"]] }],
  },
  COMPETENTIES: {
    group: GROUP,
    notes: [
      "Eén functie per formule. Zeggen functiebeschrijving en competentieprofiel hetzelfde, dan staat het er één keer.",
      "Een open plaats van een profiel (eigen keuze) staat er ook.",
    ],
    examples: [
      {
        title: "Een functie uit het functieboek van Ommen",
        args: [cell("Adviseur")],
        answer: [["Competentie", "Niveau", "Niveaunaam", "Soort"], ["Analytisch vermogen", "B", "relaties leggen", ""], ["Visie", "C", "visie op het eigen vakgebied", ""]],
        more: true,
      },
    ],
  },
  NIVEAU: {
    group: GROUP,
    notes: [
      "Functies omlaag en competenties opzij geven samen een blok.",
      "Vraagt een profiel de competentie zonder niveau te noemen, dan is het antwoord #N/B met de niveaus die het kader kent.",
    ],
    examples: [
      {
        title: "Twee delen van de bron die elkaar tegenspreken",
        args: [cell("Zweminstructeur"), cell("Klantgerichtheid")],
        answer: [[{ error: "#N/B", message: "Zweminstructeur, Klantgerichtheid: de bron spreekt zichzelf tegen: D (functiebeschrijving), C (competentieprofiel); kies een herkomst" }]],
      },
      { title: "Met een herkomst", args: [cell("Zweminstructeur"), cell("Klantgerichtheid"), LEFT_OUT, cell("competentieprofiel")], answer: [["C"]] },
    ],
  },
  INDICATOREN: {
    group: GROUP,
    notes: [
      "Ingebouwde kaders geven samenvattingen van Functieboek; de tabel die uit een eigen document is gelezen geeft de tekst daarvan.",
      "Teksten zonder niveau komen alleen als niveau leeg is en soort is ingevuld, zoals focus in bnp-2021.",
    ],
    examples: [
      {
        title: "Een niveau dat het onderwerp niet heeft",
        args: [cell("Ondernemingszin"), cell("D")],
        answer: [[{ error: "#N/B", message: "\"Ondernemingszin\": geen indicatoren op niveau D; wel op: A, B" }]],
      },
    ],
  },
  COMPETENTIEMATRIX: {
    group: GROUP,
    notes: [
      "x betekent: gevraagd zonder niveau; onbekend: de bron is daar niet te lezen; leeg: niet gevraagd.",
      "Spreken twee delen van de bron elkaar tegen en is geen herkomst gekozen, dan staat in die cel #N/B met wat elk deel zegt.",
      "Voorbeelden (de personen van bnp-2021) en open plaatsen (eigen keuze) staan niet in de matrix.",
    ],
    examples: [
      {
        title: "Een eigen tabel met twee functies",
        args: [range("Profielen[#Alles]", [["functie", "competentie", "niveau"], ["Teamleider", "Visie", "A"], ["Adviseur", "Visie", "B"], ["Adviseur", "Netwerken", "C"]])],
        answer: [["Competentie", "Teamleider", "Adviseur"], ["Visie", "A", "B"], ["Netwerken", "", "C"]],
      },
    ],
  },
} as const satisfies Readonly<Record<string, FunctionGuide>>;
