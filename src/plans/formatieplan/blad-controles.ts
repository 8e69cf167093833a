/** Checks: how often, in which row first, how heavy, and what to do. Live; nothing is blocked and nothing mended. */
import type { CellPlan, SheetPlan } from "../../model/workbook-plan";
import { blank, formula, jump, text } from "../cell";
import { planblad, terug, titel } from "./blad";
import { PLAN_TOP } from "./blad-formatieplan";
import { algemeneControles } from "./controles/algemene-controles";
import { PLANCONTROLES } from "./controles/plancontroles";
import { bladnaam, type FormatieplanContext } from "./formatieplan-context";

const TOP = 6;

export function bladControles(context: FormatieplanContext): SheetPlan {
  const { v, uitkomst } = context;
  const perRij = PLANCONTROLES.map((controle): CellPlan[] => {
    const found = uitkomst.regels.flatMap((regel, at) => (controle.geldt(regel) ? [PLAN_TOP + 1 + at] : []));
    const conditie = controle.conditie(v);
    return [
      text(controle.naam, "rowHead"), text(controle.weging, "textCenter"), formula(`=SUMPRODUCT(${conditie})`, found.length, "count"),
      jump(bladnaam(context, "plan"), bladnaam(context, "plan")),
      formula(`=IFERROR(MATCH(1,INDEX(${conditie},0),0)+ROW(${v.kop("Formatieplan", "Formatieplaats")}),"")`, found[0] ?? "", "count"), text(controle.zin, "prose"),
    ];
  });
  const algemeen = algemeneControles(context).map(({ naam, weging, formule, waarde, blad, zin }): CellPlan[] => [
    text(naam, "rowHead"), text(weging, "textCenter"), formula(formule, waarde, "count"), jump(bladnaam(context, blad), bladnaam(context, blad)), blank("count"), text(zin, "prose"),
  ]);
  const rows = [...perRij, ...algemeen];
  const first = TOP + 1;
  const last = TOP + rows.length;
  const fouten = (weging: string): string => `SUMIFS(C${first}:C${last},B${first}:B${last},"${weging}")`;
  const total = (weging: string): number => rows.reduce((sum, row) => sum + (row[1]?.value === weging ? Number(row[2]?.value ?? 0) : 0), 0);
  const good = "Geen fouten en geen waarschuwingen.";
  const open = "Let op: er zijn fouten of waarschuwingen. De regels met een aantal boven nul vragen aandacht.";
  return planblad(context, "controles", {
    tab: "check",
    columns: [34, 15, 9, 16, 11, 84],
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Controles", "Wat aandacht vraagt: hoe vaak, en op welke rij van het blad voor het eerst. Los het op in het plan; deze lijst volgt."),
          [formula(`=IF(${fouten("fout")}+${fouten("waarschuwing")}=0,"${good}","${open}")`, total("fout") + total("waarschuwing") === 0 ? good : open, "note")],
          [terug(context)],
        ],
      },
      { top: TOP, left: 1, rows: [["Controle", "Weging", "Aantal", "Blad", "Eerste rij", "Wat te doen"].map((head, at) => text(head, at === 1 ? "headCenter" : at === 2 || at === 4 ? "headNumber" : "head")), ...rows] },
    ],
    conditionalFormats: [
      { range: "A3:F3", formula: 'LEFT($A$3,6)="Let op"', tone: "attention" },
      { range: `A${first}:F${last}`, formula: `AND($C${first}>0,$B${first}<>"info")`, tone: "attention" },
      { range: `A${first}:F${last}`, formula: `$C${first}=0`, tone: "quiet" },
    ],
    freeze: { rows: TOP, columns: 1 },
    print: { orientation: "landscape", pagesTall: null, titleRows: `${TOP}:${TOP}`, titleColumns: null, area: null, breaks: [] },
  });
}
