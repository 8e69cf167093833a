import type { Bevinding } from "../../model/tabellen";
import { dutchList, places } from "../text/dutch-list";
import type { Check } from "./check";

/** A sign that ends no sentence, with a blank in front of it: a slip of the keyboard, or what a scan leaves of a speck. */
const STRAY = / [`´^~|_]$/;

/** Texts with a stray sign behind them. The text stays as printed. */
export const losseTekens: Check = ({ tabellen }) => {
  const texts = [...(tabellen.Taken ?? []), ...(tabellen.Indicatoren ?? []), ...(tabellen.Kenmerken ?? []), ...(tabellen.Eisen ?? [])];
  const stray = texts.filter(({ tekst }) => tekst !== null && STRAY.test(tekst));
  if (stray.length === 0) return [];
  const found: Bevinding = {
    ernst: "info", code: "los-teken", plaats: places(stray),
    melding: `Achter ${dutchList(stray.map(({ tekst }) => `"${tekst?.replace(STRAY, "") ?? ""}"`))} staat een los teken dat er vermoedelijk niet hoort. Wij lieten de tekst zoals die is.`,
  };
  return [found];
};
