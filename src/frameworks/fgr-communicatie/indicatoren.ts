import type { Indicator } from "../../model/tabellen";

/** Per resultaatgebied of the function group as a whole: the results asked (4, 3, 3 and 2 in the source) and the behaviour that shows them (6, 6, 3 and 3). */
export const INDICATOREN: readonly Indicator[] = [
  {
    onderwerp: "Opdracht(gever) (ambtelijk)", niveau: null, niveaunaam: null, soort: "resultaat", nr: null,
    tekst: "Ondersteunend communicatiewerk is gedaan zoals opgedragen en communicatieproducten zijn volgens aanvraag gecoördineerd (traffic). Publieksvragen en interne opdrachten zijn volgens de regels afgehandeld en informatie staat in huisstijl op de juiste media.",
    tekstsoort: "samenvatting", plaats: "regel 3",
  },
  {
    onderwerp: "Omgeving", niveau: null, niveaunaam: null, soort: "resultaat", nr: null,
    tekst: "Producten zijn gemaakt zoals met klant en leveranciers is afgesproken, mensen binnen en buiten kregen juiste en begrijpelijke informatie en signalen zijn op tijd opgepakt.",
    tekstsoort: "samenvatting", plaats: "regel 10",
  },
  {
    onderwerp: "Bedrijfsvoering", niveau: null, niveaunaam: null, soort: "resultaat", nr: null,
    tekst: "De huisstijl is goed gebruikt, het werk volgt kaders, procedures en afspraken en de administratie klopt.",
    tekstsoort: "samenvatting", plaats: "regel 16",
  },
  {
    onderwerp: "Vernieuwen en verbeteren", niveau: null, niveaunaam: null, soort: "resultaat", nr: null,
    tekst: "Er is bijgedragen aan betere (eigen) werkprocessen en kennis wordt blijvend gedeeld.",
    tekstsoort: "samenvatting", plaats: "regel 22",
  },
  {
    onderwerp: "Opdracht(gever) (ambtelijk)", niveau: null, niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Stelt voor zichzelf en eventueel voor anderen doelen, prioriteiten en acties en schat tijd, capaciteit en middelen realistisch in. Stemt de planning af op het werk van anderen, regelt de randvoorwaarden, kiest een aanpak die past en beweegt mee met de klant zonder eigen grenzen los te laten.",
    tekstsoort: "samenvatting", plaats: "regel 29",
  },
  {
    onderwerp: "Omgeving", niveau: null, niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Zoekt uit wat de klant vraagt en de leverancier kan, controleert of de vraag goed begrepen is en houdt in de uitvoering rekening met wensen en belangen. Zegt helder wat niet kan, biedt dan een alternatief en vraagt achteraf of de klant tevreden is.",
    tekstsoort: "samenvatting", plaats: "regel 38",
  },
  {
    onderwerp: "Bedrijfsvoering", niveau: null, niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Bewaakt dat afspraken worden nagekomen, meldt op tijd als dat niet lukt en is open over de voortgang.",
    tekstsoort: "samenvatting", plaats: "regel 47",
  },
  {
    onderwerp: "Vernieuwen en verbeteren", niveau: null, niveaunaam: null, soort: "gedrag", nr: null,
    tekst: "Leert van fouten en ervaring, maakt zich nieuwe kennis snel eigen en vraagt zelf feedback op geleverd werk.",
    tekstsoort: "samenvatting", plaats: "regel 53",
  },
];
