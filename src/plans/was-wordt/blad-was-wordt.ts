/** Was/wordt: the old plan and the plan of this workbook side by side, a line per transition, with kind, difference and motive. */
import { cellAddress, columnLetters } from "../../model/address";
import { plantabel } from "../../model/formatieplan/namen";
import { nameKey } from "../../model/same-name";
import type { SheetPlan } from "../../model/workbook-plan";
import { wasWordtRegels } from "../../rules/was-wordt/was-wordt-regels";
import { text } from "../cell";
import { bedragenregel, planblad, terug, titel } from "../formatieplan/blad";
import type { FormatieplanContext } from "../formatieplan/formatieplan-context";
import { aansluiting, aansluitingZin } from "./was-wordt-aansluiting";
import { wasWordtFormules } from "./was-wordt-formules";
import type { WasWordtGegevens } from "./was-wordt-gegevens";
import { REKENKOLOMMEN, WAS_WORDT_KOLOMMEN } from "./was-wordt-kolommen";
import { wasWordtRijen } from "./was-wordt-rijen";
import { AANSLUITING_TOP, WAS_WORDT_TOP } from "./was-wordt-top";
import { wordtPlaatsen } from "../../rules/was-wordt/wordt-plaatsen";

export function bladWasWordt(context: FormatieplanContext, gegevens: WasWordtGegevens): SheetPlan {
  const wordt = wordtPlaatsen(context.uitkomst.regels);
  const inPlan = new Map(wordt.map((plaats) => [nameKey(plaats.formatieplaats), plaats]));
  const wasRij = new Map(gegevens.was.plaatsen.map((plaats, at) => [nameKey(plaats.formatieplaats), at + 1]));
  const regels = wasWordtRegels(gegevens.was.plaatsen, wordt, gegevens.overgangen);
  const rows = wasWordtRijen(regels, (plaats) => wasRij.get(nameKey(plaats.formatieplaats)) ?? 0, (plaats) => inPlan.get(nameKey(plaats.formatieplaats)));
  const formules = wasWordtFormules(context.kort);
  const printed = WAS_WORDT_KOLOMMEN.length - REKENKOLOMMEN;
  const first = WAS_WORDT_TOP + 1;
  const last = WAS_WORDT_TOP + Math.max(1, rows.length);
  const column = (naam: string): number => WAS_WORDT_KOLOMMEN.findIndex((kolom) => kolom.naam === naam) + 1;
  const cells = (naam: string): string => `${cellAddress(first, column(naam))}:${cellAddress(last, column(naam))}`;
  return planblad(context, "waswordt", {
    tab: "view",
    columns: WAS_WORDT_KOLOMMEN.map(({ width }) => width),
    blocks: [
      {
        top: 1, left: 1,
        rows: [
          ...titel(context, "Was-wordt", "Elke regel is een overgang. Splitsen: herhaal de was-plaats op meer regels. Samenvoegen: herhaal de wordt-plaats. Laat een kant leeg bij nieuw of vervallen. Elke plaats telt precies één keer."),
          [aansluitingZin(context, gegevens, regels)],
          [text(`Was: ${gegevens.was.omschrijving}`, "note")],
          [{ ...bedragenregel(context), formula: `="Wordt: fte op de peildatum, kosten van het planjaar; "&${context.v.par("salarisregel")}`, value: `Wordt: fte op de peildatum, kosten van het planjaar; ${String(bedragenregel(context).value).replace(/^Bedragen: /, "")}` }],
          [terug(context)],
        ],
      },
      { top: AANSLUITING_TOP, left: 1, rows: aansluiting(context, gegevens, regels) },
    ],
    tables: [{
      name: plantabel(context.kort, "WasWordt"), top: WAS_WORDT_TOP, left: 1,
      columns: WAS_WORDT_KOLOMMEN.map(({ naam, role }) => (formules[naam] === undefined ? { name: naam, role } : { name: naam, role, formula: formules[naam] })),
      rows: rows.length > 0 ? rows : wasWordtRijen(wasWordtRegels([], [], [{ was: null, wordt: null, motief: null }]), () => 0, () => undefined),
    }],
    validations: [
      { range: cells("Motief"), allow: { kind: "any" }, prompt: { title: "Motief", message: "Verplicht waar iets wijzigt: besluit, reden of verwijzing. Geen namen van personen." }, error: null },
      { range: cells("Was plaats"), allow: { kind: "any" }, prompt: { title: "Was plaats", message: "Nummer op het blad Was; leeg als de plaats nieuw is. Herhaal het nummer bij splitsen." }, error: null },
      { range: cells("Wordt plaats"), allow: { kind: "any" }, prompt: { title: "Wordt plaats", message: "Nummer op het blad Formatieplan; leeg als de plaats vervalt. Herhaal het nummer bij samenvoegen." }, error: null },
    ],
    conditionalFormats: [
      { range: `A3:${cellAddress(3, printed)}`, formula: `LEFT($A$3,6)="Let op"`, tone: "attention" },
      { range: cells("Let op"), formula: `${cellAddress(first, column("Let op"))}<>""`, tone: "attention" },
      { range: cells("Soort"), formula: `${cellAddress(first, column("Soort"))}="ongewijzigd"`, tone: "quiet" },
      ...[3, 6].map((down) => ({ range: `E${AANSLUITING_TOP + down}:F${AANSLUITING_TOP + down}`, formula: `ABS(E${AANSLUITING_TOP + down})>=0.00005`, tone: "attention" as const })),
    ],
    columnGroups: [`${columnLetters(printed + 1)}:${columnLetters(WAS_WORDT_KOLOMMEN.length)}`],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape", paper: "A3", pagesTall: null, titleRows: `${WAS_WORDT_TOP}:${WAS_WORDT_TOP}`, titleColumns: null, area: `A:${columnLetters(printed)}`, breaks: [] },
  });
}
