import { maandteller } from "../../rules/formatieplan/maandteller";
import { excelDag } from "../../rules/formatieplan/excel-dag";
import { tussenstijgingen } from "../../rules/formatieplan/loonmaanden";
import { salarisbedragen } from "../../rules/formatieplan/salarisbedragen";
import type { Scenariofeiten } from "../../rules/scenario/mutatie-uitkomst";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";

/** What mutations are counted with: the plan's rows and parameters. A scale that a place gets has no own step, so "eigen" gives no amount. */
export function scenarioFeiten({ gegevens, uitkomst }: FormatieplanContext, stand: string | null): Scenariofeiten {
  const { parameters: p } = gegevens;
  const salaris = salarisbedragen(gegevens.salaristabel?.regels ?? []);
  const keuze = p.periodiekkeuze.waarde === "eigen" ? null : p.periodiekkeuze.waarde;
  const dag = excelDag(stand);
  return {
    regels: uitkomst.regels,
    bedrag: (schaal) => salaris.bedrag(schaal, keuze, null),
    opslag: p.ikb.waarde === null || p.werkgeverslasten.waarde === null ? null : (1 + p.ikb.waarde) * (1 + p.werkgeverslasten.waarde),
    planjaar: p.planjaar.waarde,
    tussen: tussenstijgingen(p),
    stand: dag === null ? null : maandteller(dag),
  };
}
