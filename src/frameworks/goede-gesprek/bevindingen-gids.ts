import type { Bevinding } from "../../model/tabellen";

/** What the guide contradicts, lost in the PDF or leaves open about competences, levels and profiles. */
export const BEVINDINGEN_GIDS: readonly Bevinding[] = [
  {
    ernst: "waarschuwing", code: "matrix-kruisjes-kwijt", plaats: "regel 1153; regel 1184",
    melding: "Van de overzichtsmatrix zijn in de tekst alleen de namen van de functiegroepen over; de kruisjes zijn weg. De profielen hier komen uit het hoofdstuk Competentieprofielen.",
  },
  {
    ernst: "waarschuwing", code: "ontwikkelbaarheid-kwijt", plaats: "regel 945",
    melding: "De gids geeft per competentie aan hoe goed zij te ontwikkelen is, maar als plaatje. In de tekst is dat voor alle 27 competenties verloren en blijft het dus onbepaald.",
  },
  {
    ernst: "waarschuwing", code: "schaal-per-functiegroep", plaats: "regel 1153; regel 4817",
    melding: "Bij geen van de 16 functiegroepen staat een salarisschaal. Het niveau van een profiel volgt uit de schaal van de medewerker of functie en is hier leeg.",
  },
  {
    ernst: "waarschuwing", code: "schalen-buiten-ladder", plaats: "art. 3 lid 4; regel 357",
    melding: "De niveaus lopen van schaal 3 tot en met 18. Voor schaal 1, 2 en hoger dan 18 is er geen niveau, en een tussenschaal als 10A wordt niet genoemd.",
  },
  {
    ernst: "waarschuwing", code: "salarisschaal-of-oik", plaats: "art. 3 lid 4; regel 357; gids; regel 998",
    melding: "De regeling koppelt de niveaus aan salarisschalen, de gids aan OIK 3 tot en met 18. Dat die twee hetzelfde zijn, staat er niet; het voorbeeldprofiel (regel 1019) noemt OIK 10 het schaalniveau.",
  },
  {
    ernst: "waarschuwing", code: "vakspecialist-vier-of-zes", plaats: "art. 3 lid 3; regel 352; regel 1184; regel 4890",
    melding: "Vakspecialist: de regeling laat de leidinggevende vier competenties kiezen na overleg, en lid 2 staat er nog twee toe; matrix en profiel geven zes eigen keuzes, naar eigen inzicht. De tabel volgt het profiel: 3 kern en 6 eigen keuze.",
  },
  {
    ernst: "waarschuwing", code: "sturende-functies-vier-of-zes", plaats: "toelichting art. 3 lid 2; regel 752; gids; regel 980",
    melding: "Bij sturende functies spreekt de toelichting van 4 functiespecifieke en 2 extra competenties, de gids van 6 functiegerichte. Het totaal is beide keren 9. De tabel volgt de profielen: 3 kern en 6 functiespecifiek.",
  },
  {
    ernst: "info", code: "sturende-functies-niet-opgesomd", plaats: "gids; regel 980; regel 4965",
    melding: "Welke functiegroepen sturend zijn, wordt niet opgesomd. Zonder eigen keuze zijn Teammanager, Manager Bedrijfsvoering, Manager Beleid of Bedrijf, Directieleden en Programma Manager; Projectleider heeft die keuze wel.",
  },
  {
    ernst: "info", code: "competentie-zonder-profiel", plaats: "regel 3897; regel 4681",
    melding: "Lerend vermogen en Onderhandelen staan in geen enkel profiel. Zij zijn alleen als eigen keuze te kiezen.",
  },
  {
    ernst: "info", code: "eigen-keuze-rijen", plaats: "regel 4829",
    melding: "Eigen keuze is geen competentie maar een open plaats in een profiel: 26 keer, naast 118 ingevulde plaatsen.",
  },
  {
    ernst: "waarschuwing", code: "wie-benoemt-kerncompetenties", plaats: "art. 1 sub c; regel 268; gids; regel 902",
    melding: "Volgens de regeling stelt het college de competenties vast; volgens de gids heeft het directieteam de kerncompetenties benoemd.",
  },
  {
    ernst: "info", code: "volgorde-kerncompetenties", plaats: "regel 903; regel 912",
    melding: "De gids noemt de kerncompetenties in twee volgordes. De tabel volgt het hoofdstuk: Samenwerken, Klantgericht werken, Integriteit.",
  },
  {
    ernst: "info", code: "naam-verantwoordelijkheid", plaats: "regel 3229; regel 3453",
    melding: "Verantwoordelijkheid heet in een losse lijst binnen Overtuigingskracht Verantwoordelijkheid nemen. Die lijst (regel 3451 tot en met 3457) is geen tip en is niet opgenomen.",
  },
  {
    ernst: "info", code: "naam-manager-beleid", plaats: "regel 1156; regel 4992",
    melding: "Manager Beleid of Bedrijf heet in de matrix Manager Beleid / Bedrijf. De tabel volgt het profiel.",
  },
  {
    ernst: "info", code: "voorbeeld-dubbel", plaats: "regel 1066; regel 1652",
    melding: "Twee niveaus van Gevoel voor bestuurlijke verhouding staan er twee keer: eerst als voorbeeld, later in het hoofdstuk zelf. Zij zijn één keer geteld.",
  },
  {
    ernst: "info", code: "niveau-aanduiding-kapot", plaats: "regel 1448; regel 2112; regel 3236",
    melding: "Niveau-aanduidingen zijn in de tekst vaak gebroken of weg. De niveaus volgen de vaste volgorde in de gids: 3-7, 8-10, 11-18.",
  },
  {
    ernst: "info", code: "voorbeeldprofiel-p22", plaats: "regel 1013",
    melding: "Als voorbeeld staat er functieprofiel P22, Beleidsmedewerker D, OIK 10. De kenniseisen daarvan ontbreken. Het profiel is niet in de tabellen opgenomen.",
  },
  {
    ernst: "info", code: "samengevat", plaats: "regel 1228; regel 4681",
    melding: "De gids heeft 327 gedragingen (109, 106 en 112 per niveau) en 324 tips. Hier staat per competentie en niveau één eigen samenvatting en per competentie één tip; de volledige tekst komt uit uw eigen document.",
  },
];
