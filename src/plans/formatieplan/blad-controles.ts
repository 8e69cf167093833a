/** Checks: how often, in which rows, how heavy, and what to do. Live; nothing is blocked and nothing mended. */
import { cellAddress } from "../../model/address";
import { BEVINDINGEN_KOP } from "../../model/formatieplan/bevindingen-kop";
import type { Planblad } from "../../model/formatieplan/namen";
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import { blank, formula, jump, text } from "../cell";
import { quoted } from "../formula";
import { planblad, terug, titel } from "./blad";
import { plancontroles } from "./controles/plancontroles";
import type { Rijcontrole, Totaalcontrole } from "./controles/rijcontrole";
import { tabelcontroles } from "./controles/tabelcontroles";
import { totaalcontroles } from "./controles/totaalcontroles";
import { bladnaam, type FormatieplanContext } from "./formatieplan-context";

const TOP = 9;
const FIRST = TOP + 1;
/** So many rows are named; the next come up when these are solved. */
const GENOEMD = [1, 2, 3, 4, 5] as const;
const WEGINGEN = ["fout", "waarschuwing", "info"] as const;
const GOED = "Geen fouten en geen waarschuwingen.";
const OPEN = "Let op: er zijn fouten of waarschuwingen. De vette regels vragen aandacht.";

export function bladControles(context: FormatieplanContext, overzichten: ReadonlyMap<Planblad, SheetPlan>): SheetPlan {
  const all: readonly (Rijcontrole | Totaalcontrole)[] = [...plancontroles(context), ...tabelcontroles(context), ...totaalcontroles(context, new Map([...overzichten].map(([blad, sheet]) => [blad, { naam: sheet.name, a3: String(sheet.blocks[0]?.rows[2]?.[0]?.value ?? "") }])))];
  const sorted = WEGINGEN.flatMap((weging) => all.filter((controle) => controle.weging === weging));
  const rows = sorted.map((controle, index) => checkRow(context, controle, FIRST + index));
  const last = TOP + rows.length;
  const counted = (weging: string): number => sorted.filter((controle) => controle.weging === weging && count(controle) > 0).length;
  const lastColumn = cellAddress(1, 4 + GENOEMD.length + 1).replace(/\d+$/, "");
  const bevindingen = context.gegevens.kader?.tabellen.Bevindingen ?? [];
  return planblad(context, "controles", {
    tab: "check",
    columns: [14, 40, 9, 16, ...GENOEMD.map(() => 8), 96],
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Controles", "Wat aandacht vraagt, hoe vaak, en op welke rijen van het blad de eerste vijf staan. Los het op in het plan; deze lijst volgt."),
          [formula("=IF(B5+B6=0," + quoted(GOED) + "," + quoted(OPEN) + ")", counted("fout") + counted("waarschuwing") === 0 ? GOED : OPEN, "note")],
          [terug(context)],
          ...WEGINGEN.map((weging) => [text(weging, "rowHead"), formula(`=COUNTIFS(A${FIRST}:A${last},${quoted(weging)},C${FIRST}:C${last},">0")`, counted(weging), "countLeft")]),
        ],
      },
      {
        top: TOP, left: 1,
        rows: [
          [text("Weging", "head"), text("Controle", "head"), text("Aantal", "headCenter"), text("Blad", "head"), text("Rij", "headCenter"), ...GENOEMD.slice(1).map(() => blank("headCenter")), text("Wat het betekent", "head")],
          ...rows,
        ],
      },
      ...(bevindingen.length === 0 ? [] : [{
        top: last + 2, left: 1,
        rows: [
          [text(BEVINDINGEN_KOP, "heading"), ...Array.from({ length: 3 + GENOEMD.length + 1 }, () => blank("heading"))],
          ...bevindingen.map(({ ernst, code, plaats, melding }): CellPlan[] => [text(ernst, "rowHead"), text(code, "text"), blank("text"), text("bron", "text"), ...GENOEMD.map(() => blank("text")), text(`${melding} (${plaats})`, "prose")]),
        ],
      }]),
    ],
    conditionalFormats: [
      { range: `A3:${lastColumn}3`, formula: 'LEFT($A$3,6)="Let op"', tone: "attention" },
      { range: `A${FIRST}:C${last}`, formula: `AND($C${FIRST}>0,$A${FIRST}<>"info")`, tone: "attention" },
      { range: `A${FIRST}:C${last}`, formula: `$C${FIRST}=0`, tone: "quiet" },
    ],
    freeze: { rows: TOP, columns: 2 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}

const count = (controle: Rijcontrole | Totaalcontrole): number => ("rijen" in controle ? controle.rijen.length : controle.waarde);

function checkRow(context: FormatieplanContext, controle: Rijcontrole | Totaalcontrole, row: number): readonly CellPlan[] {
  const name = bladnaam(context, controle.blad);
  const total = "rijen" in controle ? `=SUMPRODUCT(${controle.conditie})` : controle.formule;
  const places = GENOEMD.map((at): CellPlan => {
    if (!("rijen" in controle)) return blank("count");
    // The k-th smallest row number among the rows for which it holds (docs/besluiten/formules.md).
    const place = `SUMPRODUCT(SMALL((1-${controle.conditie})*10000000+ROW(${controle.cellen}),${at}))`;
    const target = quoted(`#'${name.replaceAll("'", "''")}'!A`);
    return formula(`=IF($C${row}<${at},"",HYPERLINK(${target}&${place},${place}))`, controle.rijen[at - 1] ?? "", "linkCount");
  });
  return [text(controle.weging, "rowHead"), text(controle.naam, "text"), formula(total, count(controle), "countCenter"), jump(name, name), ...places, text(controle.zin, "prose")];
}
