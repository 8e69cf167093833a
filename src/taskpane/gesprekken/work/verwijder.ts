import { makeNaming } from "../../../model/naming";
import { MEDEWERKER_KOLOMMEN } from "../../../plans/beoordeling/medewerker";
import { planBeoordelingen } from "../../../plans/beoordeling/plan-beoordelingen";
import { LEEG, veld } from "../../../plans/beoordeling/formulier/inhoud";
import { dateOfSerial } from "../../../rules/datum/excel-datum";
import { bewarenTot } from "../../../rules/goede-gesprek/bewaartermijn";
import type { Renewal } from "../../../workbook/excel/refresh/renewal";
import { refreshSheets } from "../../../workbook/excel/refresh/refresh-sheets";
import { setTableCells } from "../../../workbook/excel/write/set-table-cells";
import type { ActionOutcome } from "../../work/outcome";
import type { Maakopdracht } from "./maak-formulieren";
import { staandeGesprekken, type StaandeGesprekken } from "./staande-gesprekken";

/** What stays of a row: by which the form and the list know each other, and what the form was made for. */
const BLIJFT: ReadonlySet<string> = new Set(["nr", "functiegroep", "schaal"]);

/** nr of each form that need not be kept any longer on the peildatum. */
export function bewaartermijnVoorbij({ formulieren, instellingen: { peildatum, bewaarjaren } }: StaandeGesprekken): readonly string[] {
  return [...formulieren].flatMap(([nr, { formulier }]) => {
    const settled = formulier?.inhoud.get(veld.stap("vaststelling"));
    const day = typeof settled === "number" ? dateOfSerial(settled) : null;
    const until = day === null ? null : bewarenTot(day, bewaarjaren);
    return until?.kind === "determined" && until.value < peildatum ? [nr] : [];
  });
}

/** What would be emptied of one form. */
export interface Verwijdering {
  readonly nr: string;
  readonly medewerker: string;
  readonly tab: string;
  /** Filled input cells on the form. */
  readonly cellen: number;
  /** Columns of the list in which the row holds something that goes. */
  readonly kolommen: readonly string[];
}

export function verwijderingen({ medewerkers, formulieren }: StaandeGesprekken, nrs: readonly string[]): readonly Verwijdering[] {
  return nrs.flatMap((nr): Verwijdering[] => {
    const medewerker = medewerkers.find((one) => one.nr === nr);
    const blad = formulieren.get(nr);
    if (!medewerker || !blad) return [];
    const own = Object.entries(medewerker.eigen).flatMap(([kolom, value]) => (value === null || value === "" ? [] : [kolom]));
    const kolommen = [...MEDEWERKER_KOLOMMEN.filter((kolom) => !BLIJFT.has(kolom) && medewerker[kolom] !== null && medewerker[kolom] !== ""), ...own];
    return [{ nr, medewerker: medewerker.medewerker, tab: blad.own.sheet.name, cellen: blad.formulier?.inhoud.size ?? 0, kolommen }];
  });
}

/** Empties forms and what the list says of their employees. Only after the user has seen and confirmed what goes. */
export async function verwijderPersoonsgegevens({ kader, today, texts, options }: Maakopdracht, nrs: readonly string[]): Promise<ActionOutcome> {
  const refused = (sentence: string): ActionOutcome => ({ action: "refresh", kind: "refused", sayings: [sentence], count: 0, sheets: [], report: null });
  const standing = await staandeGesprekken(kader, today);
  if (standing === null || typeof standing === "string") return refused(standing ?? texts.noSet);
  const broken = nrs.find((nr) => !standing.formulieren.get(nr)?.formulier);
  if (broken !== undefined) return refused(texts.notAForm(broken));
  const wanted = new Set(nrs);
  const inhouden = new Map([...standing.formulieren].flatMap(([nr, { formulier }]) => (formulier && wanted.has(nr) ? [[nr, { vorm: { ...formulier.vorm, vervallen: 0 }, inhoud: LEEG }] as const] : [])));
  const { plan } = planBeoordelingen(kader, standing.medewerkers.filter(({ nr }) => wanted.has(nr)), { naming: makeNaming(standing.situation.taken), gemaaktOp: today, instellingen: standing.instellingen, inhouden, existing: standing });
  const sheets = plan.sheets.filter(({ key }) => nrs.some((nr) => key === `${standing.kort}/formulier/${nr}`));
  const renewals = new Map(nrs.flatMap((nr): [string, Renewal][] => {
    const blad = standing.formulieren.get(nr);
    return blad?.formulier ? [[`${standing.kort}/formulier/${nr}`, { inputs: blad.formulier.invoer, print: blad.own.print }]] : [];
  }));
  const report = await refreshSheets({ ...plan, sheets, names: [] }, options, renewals);
  if (report.kind !== "refreshed") return { action: "refresh", kind: report.kind, sayings: report.messages, count: report.refreshed.length, sheets: report.refreshed, report: null };
  await setTableCells(`${standing.kort}_Medewerkers`, standing.medewerkers.flatMap((one, index) => (wanted.has(one.nr)
    ? [...MEDEWERKER_KOLOMMEN.filter((kolom) => !BLIJFT.has(kolom)), ...Object.keys(one.eigen)].map((column) => ({ column, row: standing.rijen[index]?.rij ?? 0, value: column === "medewerker" ? texts.removed : null }))
    : [])));
  return { action: "refresh", kind: "written", sayings: [texts.emptied(nrs.length), texts.emptied(nrs.length), texts.keepsOwn], count: nrs.length, sheets: report.refreshed, report: null };
}
