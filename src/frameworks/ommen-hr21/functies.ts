import type { Functie } from "../../model/tabellen";

/** The sixteen available functions (regel 653-905); reeks and groep from the description of their normfunctie. */
export const FUNCTIES: readonly Functie[] = [
  { functie: "Gemeentesecretaris", normfunctie: "Gemeentesecretaris / Algemeen directeur", code: null, reeks: "Management", groep: "Strategisch I", schaal: "14", score: null, formatie: 1, plaats: "regel 658-682; regel 923; regel 937" },
  { functie: "Strategisch beleidsadviseur", normfunctie: "Medewerker Ontwikkeling I", code: null, reeks: "Beleid", groep: "Ontwikkeling", schaal: "12", score: null, formatie: 4, plaats: "regel 684-701; regel 1065; regel 1073" },
  { functie: "Beleidsadviseur", normfunctie: "Medewerker ontwikkeling II", code: null, reeks: "Beleid", groep: "Ontwikkeling", schaal: "11", score: null, formatie: 7, plaats: "regel 703-722; regel 1180; regel 1188" },
  { functie: "Strategisch regisseur / adviseur", normfunctie: "Adviseur II", code: null, reeks: "Beleid", groep: "Advies", schaal: "12", score: null, formatie: 1, plaats: "regel 734-753; regel 1294; regel 1300" },
  { functie: "Regisseur/adviseur", normfunctie: "Adviseur III", code: null, reeks: "Beleid", groep: "Advies", schaal: "11", score: null, formatie: 11, plaats: "regel 755-771; regel 1400; regel 1406" },
  { functie: "Adviseur", normfunctie: "Adviseur IV", code: null, reeks: "Beleid", groep: "Advies", schaal: "10", score: null, formatie: 7, plaats: "regel 773-786; regel 1505; regel 1511" },
  { functie: "Senior beheerder", normfunctie: "Medewerker beleidsuitvoering II", code: null, reeks: "Beleid", groep: "Uitvoering", schaal: "9", score: null, formatie: 3, plaats: "regel 788-800; regel 1621; regel 1629" },
  { functie: "Beheerder", normfunctie: "Medewerker beleidsuitvoering III", code: null, reeks: "Beleid", groep: "Uitvoering", schaal: "8", score: null, formatie: 3, plaats: "regel 802-810; regel 1710; regel 1718" },
  { functie: "Senior ondersteuner", normfunctie: "Medewerker administratief & secretarieel II", code: null, reeks: "Ondersteuning", groep: "Administratief & secretarieel", schaal: "7", score: null, formatie: 4, plaats: "regel 812-821; regel 1798; regel 1806" },
  { functie: "Ondersteuner", normfunctie: "Medewerker administratief & secretarieel III", code: null, reeks: "Ondersteuning", groep: "Administratief & secretarieel", schaal: "6", score: null, formatie: 4, plaats: "regel 823-831; regel 1889; regel 1897" },
  { functie: "Senior beheerder accommodaties", normfunctie: "Medewerker locatie I", code: null, reeks: "Beheer", groep: "Locatie", schaal: "9", score: null, formatie: null, plaats: "regel 835-849; regel 1969; regel 1975" },
  { functie: "Beheerder accommodaties", normfunctie: "Medewerker locatie II", code: null, reeks: "Beheer", groep: "Locatie", schaal: "8", score: null, formatie: null, plaats: "regel 851-860; regel 2050; regel 2056" },
  { functie: "Zweminstructeur", normfunctie: "Medewerker educatie III", code: null, reeks: "Dienstverlening", groep: "Educatie", schaal: "6", score: null, formatie: null, plaats: "regel 862-873; regel 2385; regel 2393" },
  { functie: "Medewerker reserveringen", normfunctie: "Medewerker publiek III", code: null, reeks: "Dienstverlening", groep: "Publiek", schaal: "6", score: null, formatie: null, plaats: "regel 875-884; regel 2142; regel 2150" },
  { functie: "Senior administratief medewerker", normfunctie: "Medewerker publiek IV", code: null, reeks: "Dienstverlening", groep: "Publiek", schaal: "5", score: null, formatie: null, plaats: "regel 886-897; regel 2217; regel 2225" },
  { functie: "Administratief medewerker", normfunctie: "Medewerker publiek V", code: null, reeks: "Dienstverlening", groep: "Publiek", schaal: "4", score: null, formatie: null, plaats: "regel 899-902; regel 2305; regel 2313" },
];
