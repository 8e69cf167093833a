import type { Kenmerk } from "../../model/tabellen";

/** The general description of each functietypering, in our words, which are equal where the source's are. */
export const KENMERKEN: readonly Kenmerk[] = [
  {
    functie: "Functietypering schaal 5", herkomst: "functiebeschrijving", nr: null,
    tekst: "Ondersteunt bij gewone, standaard communicatieactiviteiten, administratief en logistiek. Werkt beperkt zelfstandig.",
    tekstsoort: "samenvatting", plaats: "regel 202",
  },
  {
    functie: "Functietypering schaal 6", herkomst: "functiebeschrijving", nr: null,
    tekst: "Ondersteunt bij communicatieactiviteiten die naar aard en inhoud verschillen, administratief en logistiek. Werkt redelijk zelfstandig.",
    tekstsoort: "samenvatting", plaats: "regel 243",
  },
  {
    functie: "Functietypering schaal 7", herkomst: "functiebeschrijving", nr: null,
    tekst: "Ondersteunt bij communicatieactiviteiten die naar aard en inhoud verschillen. Werkt redelijk zelfstandig.",
    tekstsoort: "samenvatting", plaats: "regel 283",
  },
  {
    functie: "Functietypering schaal 8", herkomst: "functiebeschrijving", nr: null,
    tekst: "Organiseert of coördineert communicatieactiviteiten die naar aard en inhoud verschillen en ingewikkelder zijn. Werkt in hoge mate zelfstandig en is zeer ervaren.",
    tekstsoort: "samenvatting", plaats: "regel 321",
  },
];
