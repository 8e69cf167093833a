import type { Eis } from "../../model/tabellen";

/** The minimum education of each function as printed, and what the document would rather see. */
export const EISEN_OPLEIDING: readonly Eis[] = [
  { functie: "Gemeentesecretaris / Algemeen directeur", soort: "opleiding", nr: 1, naam: "WO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 2688-2690" },
  { functie: "Medewerker Ontwikkeling I", soort: "opleiding", nr: 1, naam: "WO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 2879-2881" },
  { functie: "Medewerker ontwikkeling II", soort: "opleiding", nr: 1, naam: "HBO", tekst: "Bij voorkeur post-HBO of WO.", tekstsoort: "samenvatting", plaats: "regel 3071-3073" },
  { functie: "Adviseur II", soort: "opleiding", nr: 1, naam: "HBO met post-HBO of masteropleiding", tekst: "Bij voorkeur WO.", tekstsoort: "samenvatting", plaats: "regel 3249-3251" },
  { functie: "Adviseur III", soort: "opleiding", nr: 1, naam: "HBO", tekst: "Bij voorkeur post-HBO of WO.", tekstsoort: "samenvatting", plaats: "regel 3433-3435" },
  { functie: "Adviseur IV", soort: "opleiding", nr: 1, naam: "HBO", tekst: "Bij voorkeur post-HBO.", tekstsoort: "samenvatting", plaats: "regel 3613-3615" },
  { functie: "Medewerker beleidsuitvoering II", soort: "opleiding", nr: 1, naam: "HBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 3785-3789" },
  { functie: "Medewerker beleidsuitvoering III", soort: "opleiding", nr: 1, naam: "MBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 3949-3953" },
  { functie: "Medewerker administratief & secretarieel II", soort: "opleiding", nr: 1, naam: "MBO niveau 4", tekst: null, tekstsoort: "samenvatting", plaats: "regel 4113-4115" },
  { functie: "Medewerker administratief & secretarieel III", soort: "opleiding", nr: 1, naam: "MBO niveau 2", tekst: null, tekstsoort: "samenvatting", plaats: "regel 4267" },
  { functie: "Medewerker locatie I", soort: "opleiding", nr: 1, naam: "HBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 4437-4439" },
  { functie: "Medewerker locatie II", soort: "opleiding", nr: 1, naam: "MBO niveau 2", tekst: null, tekstsoort: "samenvatting", plaats: "regel 4619-4621" },
  { functie: "Medewerker publiek III", soort: "opleiding", nr: 1, naam: "MBO niveau 3", tekst: null, tekstsoort: "samenvatting", plaats: "regel 4788" },
  { functie: "Medewerker publiek IV", soort: "opleiding", nr: 1, naam: "MBO niveau 2", tekst: null, tekstsoort: "samenvatting", plaats: "regel 4942" },
  { functie: "Medewerker publiek V", soort: "opleiding", nr: 1, naam: "MBO niveau 2", tekst: null, tekstsoort: "samenvatting", plaats: "regel 5079" },
  { functie: "Medewerker educatie III", soort: "opleiding", nr: 1, naam: "MBO niveau 2", tekst: null, tekstsoort: "samenvatting", plaats: "regel 5260" },
];
