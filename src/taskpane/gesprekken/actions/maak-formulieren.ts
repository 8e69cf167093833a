import type { Kader } from "../../../model/kader";
import type { SheetPlan, WorkbookPlan } from "../../../model/workbook-plan";
import { makeNaming } from "../../../model/naming";
import { BLADEN } from "../../../plans/beoordeling/beoordeling-context";
import { vormVan, WERKAFSPRAKEN, type FormulierVorm } from "../../../plans/beoordeling/formulier/vorm";
import type { FormulierInhoud } from "../../../plans/beoordeling/formulier/inhoud";
import type { Medewerker } from "../../../plans/beoordeling/medewerker";
import { planBeoordelingen, type BeoordelingPlan } from "../../../plans/beoordeling/plan-beoordelingen";
import { uitzonderingzin, type Uitzondering } from "../../../plans/beoordeling/uitzondering";
import { zetOver } from "../../../plans/beoordeling/vernieuwen/zet-over";
import { beoordelingsprofiel } from "../../../rules/goede-gesprek/artikel-03-beoordelingsprofiel";
import { tell } from "../../../workbook/excel/messages/message";
import type { Renewal } from "../../../workbook/excel/refresh/renewal";
import { refreshSheets } from "../../../workbook/excel/refresh/refresh-sheets";
import type { Situation } from "../../../workbook/excel/situation/read-situation";
import { setTableCells } from "../../../workbook/excel/write/set-table-cells";
import { writePlan, type WriteOptions } from "../../../workbook/excel/write/write-plan";
import type { WriteReport } from "../../../workbook/excel/write/write-report";
import type { Saying } from "../../language/said";
import type { ActionOutcome } from "../../actions/outcome";
import type { GesprekkenTexts } from "../texts.nl";
import { staandeGesprekken, type StaandeGesprekken } from "./staande-gesprekken";

/** Forms in one write. What a stopped write begins is taken back, so that a stop costs at most these; pressing again makes the rest. */
const PER_KEER = 20;

/** What both ways of making need. */
export interface Maakopdracht {
  readonly kader: Kader;
  readonly today: string;
  readonly texts: GesprekkenTexts;
  readonly options: WriteOptions;
}

/** A new set from a list. */
export async function maakGesprekken(opdracht: Maakopdracht, medewerkers: readonly Medewerker[], uitzonderingen: readonly Uitzondering[], situation: Situation): Promise<ActionOutcome> {
  const made = planBeoordelingen(opdracht.kader, medewerkers, { naming: makeNaming(situation.taken), gemaaktOp: opdracht.today, uitzonderingen });
  if (made.formulieren.size === 0) return refused("make", [opdracht.texts.noForms, ...aandachtzinnen(made, opdracht.texts)]);
  return uitkomst("make", await inDelen(made.plan, new Set(), opdracht), made, opdracht.texts);
}

/**
 * Brings the set up to date with its list: forms for new rows, forms of a changed functiegroep or scale anew with what was typed in them,
 * overviews anew. What stands is never made twice, so that it goes on as well where making was stopped.
 */
export async function vernieuwGesprekken(opdracht: Maakopdracht): Promise<ActionOutcome> {
  const { kader, today, texts, options } = opdracht;
  const standing = await staandeGesprekken(kader, today);
  if (standing === null || typeof standing === "string") return refused("refresh", [standing ?? texts.noSet]);
  const forms = vormen(kader, standing);
  const made = planBeoordelingen(kader, standing.medewerkers, {
    naming: makeNaming(standing.situation.taken), gemaaktOp: today, instellingen: standing.instellingen, inhouden: forms.inhouden, existing: standing, uitzonderingen: standing.uitzonderingen,
  });
  if (made.formulieren.size === 0) return refused("refresh", [texts.noForms, ...aandachtzinnen(made, texts)]);
  // Before the forms: they find their row by it.
  const numbers = standing.medewerkers.flatMap(({ nr }, index) => {
    const place = standing.rijen[index];
    return place === undefined || place.nr === nr ? [] : [{ column: "nr", row: place.rij, value: nr }];
  });
  await setTableCells(`${standing.kort}_Medewerkers`, numbers);
  const overviews = new Set(Object.values(BLADEN).map((blad) => `${standing.kort}/${blad}`));
  const added = await inDelen({ ...made.plan, sheets: made.plan.sheets.filter(({ key }) => !overviews.has(key)), names: [] }, new Set(standing.sheets.keys()), opdracht);
  if (added.report.kind !== "written") {
    const outcome = uitkomst("refresh", added, made, texts);
    return numbers.length === 0 ? outcome : { ...outcome, sayings: [...outcome.sayings, texts.numbered(numbers.length)] };
  }
  const renewed = made.plan.sheets.filter(({ key }) => forms.renewals.has(key) || overviews.has(key));
  const report = await refreshSheets({ ...made.plan, sheets: renewed, names: [] }, options, forms.renewals);
  const extra = added.report.sheets.map(({ name }) => name);
  const sheets = [...extra, ...report.refreshed, ...report.made.map(({ name }) => name)];
  // What came before the refresh stands, also when the refresh itself changed nothing.
  const stands = report.kind === "refreshed" || extra.length + numbers.length === 0 ? [] : [...(extra.length > 0 ? [tell("sheetsMade", { sheets: extra })] : []), ...(numbers.length > 0 ? [texts.numbered(numbers.length)] : [])];
  const messages = stands.length > 0 ? report.messages.filter(({ code }) => code !== "nothingChanged") : report.messages;
  const kind = report.kind === "refused" && stands.length > 0 ? "partly" : report.kind;
  return {
    action: "refresh", kind: kind === "refreshed" ? "written" : kind, sayings: [...stands, ...messages, ...forms.onleesbaar.map(texts.notAForm), ...aandachtzinnen(made, texts)],
    count: sheets.length, sheets: teamFirst(sheets, standing), report: null,
  };
}

interface Vormen {
  readonly inhouden: ReadonlyMap<string, { readonly vorm: FormulierVorm; readonly inhoud: FormulierInhoud }>;
  readonly renewals: ReadonlyMap<string, Renewal>;
  /** nr of each form whose rows are not those of a form any more. */
  readonly onleesbaar: readonly string[];
}

/** What each standing form becomes; only those of another functiegroep, scale or profile are written anew. */
function vormen(kader: Kader, { medewerkers, formulieren, kort }: StaandeGesprekken): Vormen {
  const inhouden = new Map<string, { vorm: FormulierVorm; inhoud: FormulierInhoud }>();
  const renewals = new Map<string, Renewal>();
  const onleesbaar: string[] = [];
  for (const { nr, functiegroep, schaal } of medewerkers) {
    const blad = formulieren.get(nr);
    if (!blad) continue;
    if (!blad.formulier) {
      onleesbaar.push(nr);
      continue;
    }
    const profiel = beoordelingsprofiel(kader.tabellen.Profielen ?? [], kader.tabellen.Functies ?? [], functiegroep);
    if (profiel.kind !== "determined") continue;
    const over = zetOver(blad.formulier, vormVan(profiel.value, WERKAFSPRAKEN));
    inhouden.set(nr, over);
    const same = JSON.stringify(over.vorm) === JSON.stringify(blad.formulier.vorm) && profiel.value.functiegroep === blad.formulier.functiegroep && (schaal ?? "") === blad.formulier.schaal;
    if (!same) renewals.set(`${kort}/formulier/${nr}`, { inputs: blad.formulier.invoer, print: blad.own.print });
  }
  return { inhouden, renewals, onleesbaar };
}

interface Geschreven {
  readonly report: WriteReport;
  /** Sheets that stand from before it was stopped. */
  readonly staan: number;
}

/** Writes the sheets that are lacking: tables and the first forms, then forms some at a time, then the overviews that read them. */
async function inDelen(plan: WorkbookPlan, present: ReadonlySet<string>, { options }: Maakopdracht): Promise<Geschreven> {
  const lacking = plan.sheets.filter(({ key }) => !present.has(key));
  const isForm = ({ key }: SheetPlan): boolean => key.includes("/formulier/");
  const reads = [BLADEN.team, BLADEN.spreiding, BLADEN.competenties].map((blad) => `/${blad}`);
  const isOverview = ({ key }: SheetPlan): boolean => reads.some((tail) => key.endsWith(tail));
  const base = lacking.filter((sheet) => !isForm(sheet) && !isOverview(sheet));
  const forms = lacking.filter(isForm);
  const parts = [[...base, ...forms.slice(0, PER_KEER)], ...chunks(forms.slice(PER_KEER), PER_KEER), lacking.filter(isOverview)].filter((part) => part.length > 0);
  let whole: WriteReport = { kind: "written", messages: [], sheets: [], names: [], syncs: 0 };
  for (const [index, sheets] of parts.entries()) {
    const done = parts.slice(0, index).flat().length;
    const report = await writePlan({ ...plan, sheets, names: index === 0 ? plan.names : [] }, {
      signal: options.signal,
      // The parts before it stand: of one that is broken off only its own sheets are to be taken away.
      journal: { again: null, isPart: true },
      onProgress: (step, steps, name) => options.onProgress(done + Math.floor((step / Math.max(1, steps)) * sheets.length), lacking.length, name),
    });
    const staan = whole.sheets.length;
    whole = { kind: report.kind, messages: report.messages, sheets: [...whole.sheets, ...report.sheets], names: [...whole.names, ...report.names], syncs: whole.syncs + report.syncs };
    if (report.kind !== "written") return { report: whole, staan };
  }
  return { report: whole, staan: 0 };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function uitkomst(action: "make" | "refresh", { report, staan }: Geschreven, made: BeoordelingPlan, texts: GesprekkenTexts): ActionOutcome {
  const written = report.kind === "written";
  const names = report.sheets.map(({ name }) => name);
  return {
    action, kind: report.kind, sayings: [...report.messages, ...(staan > 0 ? [texts.standing(staan)] : []), ...(written ? aandachtzinnen(made, texts) : [])], count: names.length,
    // The overviews come last and are what a manager wants to see first.
    sheets: [...names.slice(-3), ...names.slice(0, -3)], report: written && names.length > 0 ? report : null,
  };
}

const MOST_NAMED = 8;

/** Rows without a form, and levels to choose; all of them stand on the first sheet. */
function aandachtzinnen({ uitzonderingen, aandacht }: BeoordelingPlan, texts: GesprekkenTexts): readonly Saying[] {
  const all = [...uitzonderingen, ...aandacht].map((one) => texts.remark(uitzonderingzin(one)));
  return all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), texts.more(all.length - MOST_NAMED)] : all;
}

function teamFirst(sheets: readonly string[], { sheets: names, kort }: StaandeGesprekken): readonly string[] {
  const team = names.get(`${kort}/${BLADEN.team}`);
  return team !== undefined && sheets.includes(team) ? [team, ...sheets.filter((name) => name !== team)] : sheets;
}

function refused(action: "make" | "refresh", sayings: readonly Saying[]): ActionOutcome {
  return { action, kind: "refused", sayings, count: 0, sheets: [], report: null };
}
