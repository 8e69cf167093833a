/** A beroepscompetentieprofiel with its labels in a column of their own, as such profiles are set: sections beside their label, criteria beside Proces and Resultaat. */
import { readPlaats } from "../../../src/importers/document/plaats";
import type { ImportResult } from "../../../src/importers/import-result";
import type { SetAsTable } from "./blocks-of";
import type { Block } from "./fodt";

type Row = readonly [label: readonly string[], text: readonly string[]];

const LABEL = /^([^:]{3,60}): (.*)$/s;
const table = (rows: readonly Row[]): Block => ({ kind: "table", head: false, widths: [4, 9], rows });

export function beroepsprofielTabellen(result: ImportResult): readonly SetAsTable[] {
  if (!result.soorten.includes("beroepscompetentieprofiel")) return [];
  const { Kenmerken = [], Eisen = [], Taken = [], Competenties = [], Indicatoren = [] } = result.kader.tabellen;
  const numbers = (rijen: readonly { readonly plaats: string }[]): readonly number[] => rijen.flatMap(({ plaats }) => readPlaats(plaats).flat());
  const range = (rijen: readonly { readonly plaats: string }[], blocks: readonly Block[]): SetAsTable => ({ from: Math.min(...numbers(rijen)), to: Math.max(...numbers(rijen)), blocks });
  const labelled = (tekst: string): Row => {
    const found = LABEL.exec(tekst);
    return [[found?.[1] ?? ""], [found?.[2] ?? tekst]];
  };
  const described = Kenmerken.filter(({ nr, tekst }) => nr !== null && LABEL.test(tekst) && nr <= 3);
  const trends = Kenmerken.filter(({ nr, tekst }) => nr !== null && nr > 3 && !tekst.includes("opstap"));
  const beschrijving = range([...described, ...Eisen], [table([...described.map(({ tekst }) => labelled(tekst)), ...Eisen.map(({ tekst }): Row => [["typerende beroepshouding"], [tekst ?? ""]])])]);
  const gebieden = [...new Set(Taken.map(({ gebied }) => gebied))].map((gebied) => {
    const own = Taken.filter((rij) => rij.gebied === gebied);
    const dilemmas = own.slice(6).map(({ tekst }) => labelled(tekst));
    return range(own, [table([...own.slice(0, 6).map(({ tekst }) => labelled(tekst)), [["keuzes en dilemma's"], dilemmas.flatMap(([label, text]) => [...label, ...text])]])]);
  });
  const criteria = Competenties.flatMap(({ nr, competentie, groep, definitie }): readonly Block[] => {
    const texts = (soort: string): readonly string[] => Indicatoren.filter((rij) => rij.onderwerp === competentie && rij.soort === soort).map(({ tekst }) => tekst);
    return [{ kind: "p", text: `Nr. ${nr ?? ""}` }, table([[[`Beroepscompetentie ${groep ?? ""}`], [definitie ?? ""]], [["Succescriteria"], []], [["Proces"], texts("proces")], [["Resultaat"], texts("resultaat")]])];
  });
  const last = Competenties.map(({ plaats }) => ({ plaats: plaats.split("; ").at(-1) ?? plaats }));
  return [beschrijving, range(trends, trends.map(({ tekst }): Block => ({ kind: "li", text: tekst }))), ...gebieden, range([...last, ...Indicatoren], criteria)];
}
