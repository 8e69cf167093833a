/** The mutations of all scenarios in one table; the plan itself stays as it is. */
import { cellAddress, columnLetters } from "../../model/address";
import { plantabel } from "../../model/formatieplan/namen";
import type { SheetPlan } from "../../model/workbook-plan";
import { MUTATIESOORTEN } from "../../rules/scenario/mutatie";
import { mutatieUitkomsten } from "../../rules/scenario/mutatie-uitkomst";
import { jump } from "../cell";
import { bedragenregel, planblad, titel } from "../formatieplan/blad";
import { bladnaam, type FormatieplanContext } from "../formatieplan/formatieplan-context";
import { mutatieKolommen, REKENKOLOMMEN } from "./mutatie-kolommen";
import { LEGE_MUTATIE, mutatieRijen } from "./mutatie-rijen";
import { scenarioFeiten } from "./scenario-feiten";
import type { ScenarioGegevens } from "./scenario-gegevens";

const TOP = 6;
/** Lines to type in, because a table grows by typing below it in Excel only. */
const EMPTY_LINES = 12;

export function bladMutaties(context: FormatieplanContext, gegevens: ScenarioGegevens): SheetPlan {
  const mutaties = [...gegevens.mutaties, ...Array.from({ length: EMPTY_LINES }, () => LEGE_MUTATIE)];
  const kolommen = mutatieKolommen(context);
  const rows = mutatieRijen(mutaties, mutatieUitkomsten(mutaties, scenarioFeiten(context, gegevens.stand)));
  const last = TOP + rows.length;
  const cells = (naam: string): string => {
    const column = kolommen.findIndex((kolom) => kolom.naam === naam) + 1;
    return `${cellAddress(TOP + 1, column)}:${cellAddress(last, column)}`;
  };
  const printed = kolommen.length - REKENKOLOMMEN;
  const letOp = cells("Let op");
  return planblad(context, "mutaties", {
    tab: "tabel",
    columns: kolommen.map(({ width }) => width),
    blocks: [{
      top: 1, left: 1,
      rows: [
        ...titel(context, "Mutaties", "Een regel per wijziging van een scenario, met ingangsdatum. Het formatieplan zelf verandert niet. Wat u bij Naar leeg laat, blijft bij verplaatsen zoals het was."),
        [bedragenregel(context)],
        [jump("Naar Scenario's", bladnaam(context, "scenarios")), null, jump("Naar Formatieplan", bladnaam(context, "plan"))],
      ],
    }],
    tables: [{ name: plantabel(context.kort, "Mutaties"), top: TOP, left: 1, columns: kolommen.map(({ naam, role, formula }) => (formula === undefined ? { name: naam, role } : { name: naam, role, formula })), rows }],
    validations: [
      { range: cells("Soort"), allow: { kind: "list", items: MUTATIESOORTEN }, prompt: { title: "Soort", message: "Verplaatsen: naar een andere afdeling of schaal. Vervallen: fte van een plaats eindigt. Uitbreiden: nieuwe fte." }, error: { style: "stop", title: "Soort", message: `Kies ${MUTATIESOORTEN.join(", ")}.` } },
      { range: cells("Fte"), allow: { kind: "decimal", min: 0, max: null }, prompt: { title: "Fte", message: "Altijd positief; de soort zegt of het erbij komt of eraf gaat." }, error: { style: "stop", title: "Fte", message: "Vul een getal van 0 of hoger in." } },
      { range: cells("Formatieplaats"), allow: { kind: "any" }, prompt: { title: "Formatieplaats", message: "Nummer op het blad Formatieplan waar de fte vandaan komt. Leeg bij uitbreiden." }, error: null },
      { range: cells("Ingangsdatum"), allow: { kind: "any" }, prompt: { title: "Ingangsdatum", message: "Eerste dag waarop de wijziging geldt (dd-mm-jjjj). De kosten tellen vanaf deze dag." }, error: null },
    ],
    conditionalFormats: [{ range: letOp, formula: `${letOp.split(":")[0] ?? ""}<>""`, tone: "attention" }],
    columnGroups: [`${columnLetters(printed + 1)}:${columnLetters(kolommen.length)}`],
    freeze: { rows: TOP, columns: 1 },
    print: { orientation: "landscape", paper: "A3", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: `A:${columnLetters(printed)}`, breaks: [] },
  });
}
