import type { Eis } from "../../model/tabellen";

/** What the four kwaliteitenprofielen ask: names as printed. P.M. is the document's own mark for what it leaves open. */
export const EISEN: readonly Eis[] = [
  { functie: "Kwaliteitenprofiel 1", soort: "ervaring", nr: 1, naam: "Geen/enige relevante ervaring", tekst: null, tekstsoort: "samenvatting", plaats: "regel 74" },
  { functie: "Kwaliteitenprofiel 1", soort: "werk- en denkniveau", nr: 1, naam: "VMBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 79" },
  { functie: "Kwaliteitenprofiel 1", soort: "werk- en denkniveau", nr: 2, naam: "MBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 79" },
  { functie: "Kwaliteitenprofiel 1", soort: "opleidingsrichting", nr: 1, naam: "VMBO", tekst: "Passend bij het aandachtsgebied of de deeldiscipline.", tekstsoort: "samenvatting", plaats: "regel 84" },
  { functie: "Kwaliteitenprofiel 1", soort: "opleidingsrichting", nr: 2, naam: "MBO", tekst: "Passend bij het aandachtsgebied of de deeldiscipline.", tekstsoort: "samenvatting", plaats: "regel 85" },
  { functie: "Kwaliteitenprofiel 1", soort: "opleiding departementsspecifiek", nr: 1, naam: "P.M.", tekst: null, tekstsoort: "samenvatting", plaats: "regel 89" },
  { functie: "Kwaliteitenprofiel 1", soort: "competenties departementsspecifiek", nr: 1, naam: "P.M.", tekst: null, tekstsoort: "samenvatting", plaats: "regel 102" },
  { functie: "Kwaliteitenprofiel 2", soort: "ervaring", nr: 1, naam: "Geen/enige relevante ervaring", tekst: null, tekstsoort: "samenvatting", plaats: "regel 106" },
  { functie: "Kwaliteitenprofiel 2", soort: "werk- en denkniveau", nr: 1, naam: "VMBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 111" },
  { functie: "Kwaliteitenprofiel 2", soort: "werk- en denkniveau", nr: 2, naam: "MBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 111" },
  { functie: "Kwaliteitenprofiel 2", soort: "opleidingsrichting", nr: 1, naam: "VMBO", tekst: "Passend bij het aandachtsgebied of de deeldiscipline.", tekstsoort: "samenvatting", plaats: "regel 113" },
  { functie: "Kwaliteitenprofiel 2", soort: "opleidingsrichting", nr: 2, naam: "MBO", tekst: "Passend bij het aandachtsgebied of de deeldiscipline.", tekstsoort: "samenvatting", plaats: "regel 114" },
  { functie: "Kwaliteitenprofiel 2", soort: "opleiding departementsspecifiek", nr: 1, naam: "P.M.", tekst: null, tekstsoort: "samenvatting", plaats: "regel 118" },
  { functie: "Kwaliteitenprofiel 2", soort: "competenties departementsspecifiek", nr: 1, naam: "P.M.", tekst: null, tekstsoort: "samenvatting", plaats: "regel 131" },
  { functie: "Kwaliteitenprofiel 3", soort: "ervaring", nr: 1, naam: "Enige relevante ervaring en succesvol", tekst: null, tekstsoort: "samenvatting", plaats: "regel 135" },
  { functie: "Kwaliteitenprofiel 3", soort: "werk- en denkniveau", nr: 1, naam: "MBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 140" },
  { functie: "Kwaliteitenprofiel 3", soort: "opleidingsrichting", nr: 1, naam: "MBO", tekst: "Passend bij het aandachtsgebied of de deeldiscipline.", tekstsoort: "samenvatting", plaats: "regel 145" },
  { functie: "Kwaliteitenprofiel 3", soort: "opleiding departementsspecifiek", nr: 1, naam: "P.M.", tekst: null, tekstsoort: "samenvatting", plaats: "regel 149" },
  { functie: "Kwaliteitenprofiel 3", soort: "competenties departementsspecifiek", nr: 1, naam: "P.M.", tekst: null, tekstsoort: "samenvatting", plaats: "regel 162" },
  { functie: "Kwaliteitenprofiel 4", soort: "ervaring", nr: 1, naam: "Enige relevante ervaring en succesvol", tekst: null, tekstsoort: "samenvatting", plaats: "regel 166" },
  { functie: "Kwaliteitenprofiel 4", soort: "werk- en denkniveau", nr: 1, naam: "MBO", tekst: null, tekstsoort: "samenvatting", plaats: "regel 171" },
  { functie: "Kwaliteitenprofiel 4", soort: "opleidingsrichting", nr: 1, naam: "MBO", tekst: "Passend bij het aandachtsgebied of de deeldiscipline.", tekstsoort: "samenvatting", plaats: "regel 173" },
  { functie: "Kwaliteitenprofiel 4", soort: "opleiding departementsspecifiek", nr: 1, naam: "P.M.", tekst: null, tekstsoort: "samenvatting", plaats: "regel 177" },
  { functie: "Kwaliteitenprofiel 4", soort: "competenties departementsspecifiek", nr: 1, naam: "P.M.", tekst: null, tekstsoort: "samenvatting", plaats: "regel 190" },
];
