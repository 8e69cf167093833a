import { FORMATIEPLAN_KOLOMMEN, type Planregel } from "../../../model/formatieplan/kolommen";
import { nameKey } from "../../../model/same-name";
import type { CellValue } from "../../../model/workbook-plan";
import type { Functieuitkomst } from "../../../rules/formatieplan/functielijst";
import type { Planuitkomst } from "../../../rules/formatieplan/planuitkomst";
import type { Salarisuitkomst } from "../../../rules/formatieplan/salarisbedragen";
import { alsGetal, alsSchaal, alsTekst } from "../../../rules/plan-lezen/cel";
import type { Plantabellen } from "../../../rules/plan-lezen/plantabellen";
import type { Plantabel } from "../../../model/formatieplan/namen";

/** What the tables of a plan hold now, calculated columns as Excel calculated them; an empty row stays where it is. */
export function staandeUitkomst(tabellen: Plantabellen): Planuitkomst {
  return {
    // Every column of ours is a key of the row; one that the table lacks is empty.
    regels: rows(tabellen, "Formatieplan").map((cel) => Object.fromEntries(FORMATIEPLAN_KOLOMMEN.map(({ naam }) => [naam, cel(naam)])) as Planregel),
    functies: rows(tabellen, "Functies").map((cel): Functieuitkomst => ({
      functie: {
        functie: alsTekst(cel("functie")) ?? "", normfunctie: alsTekst(cel("normfunctie")), code: alsTekst(cel("code")), reeks: alsTekst(cel("reeks")), groep: alsTekst(cel("groep")),
        schaal: alsSchaal(cel("schaal")), score: alsGetal(cel("score")), formatie: alsGetal(cel("formatie")), plaats: alsTekst(cel("plaats")) ?? "",
      },
      andereSchaal: alsGetal(cel("andere schaal")) ?? 0, banden: alsGetal(cel("aantal banden")),
      schaalConversie: alsTekst(cel("schaal conversietabel")) ?? "", schaalInPlan: alsTekst(cel("schaal in plan")) ?? "",
    })),
    salaris: rows(tabellen, "Salaristabel").map((cel): Salarisuitkomst => {
      const schaal = cel("schaal");
      const oordeel = cel("oordeel");
      return {
        regel: { schaal: typeof schaal === "boolean" ? String(schaal) : schaal, periodiek: alsGetal(cel("periodiek")), bedrag: alsGetal(cel("bedrag")) },
        sleutel: alsTekst(cel("sleutel")) ?? "", stap: alsTekst(cel("stap")) ?? "", oordeel: oordeel === "dubbel" || oordeel === "geen bedrag" ? oordeel : "",
        maximum: alsGetal(cel("maximum")), gemiddelde: alsGetal(cel("gemiddelde")),
      };
    }),
    factoren: [1, 2, 3].map((ahead) => alsGetal(tabellen.parameter(`factor${ahead}`)?.waarde ?? null)),
  };
}

function rows(tabellen: Plantabellen, naam: Plantabel): readonly ((kolom: string) => CellValue)[] {
  const tabel = tabellen.tabel(naam);
  if (tabel === null) return [];
  const places = new Map(tabel.kolommen.map((kop, at) => [nameKey(kop), at]));
  return tabel.rijen.map((rij) => (kolom) => rij[places.get(nameKey(kolom)) ?? -1] ?? null);
}
