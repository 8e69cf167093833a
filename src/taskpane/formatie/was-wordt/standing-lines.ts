/** A was/wordt that stands in the workbook, against the plan as it is now. */
import { plankey, plantabel } from "../../../model/formatieplan/namen";
import { makeNaming } from "../../../model/naming";
import { nameKey } from "../../../model/same-name";
import { legOvergangen } from "../../../rules/was-wordt/leg-overgangen";
import type { Overgang } from "../../../rules/was-wordt/was-wordt-plaats";
import { leesPlan, type GelezenPlan } from "../../../rules/plan-lezen/lees-plan";
import { leesWasWordt, type GelezenWasWordt } from "../../../rules/plan-lezen/lees-was-wordt";
import { planuitkomst } from "../../../rules/formatieplan/planuitkomst";
import { wasWordtRegels } from "../../../rules/was-wordt/was-wordt-regels";
import { wordtPlaatsen } from "../../../rules/was-wordt/wordt-plaatsen";
import { planFormatieplan } from "../../../plans/formatieplan/plan-formatieplan";
import { GEEN_EXTRA } from "../../../plans/formatieplan-extra/plan-extra";
import { readPlanTables } from "../../../workbook/excel/read/read-plan-tables";
import { appendTableRows } from "../../../workbook/excel/write/append-table-rows";
import type { Standing, StandingSet } from "../../actions/standing";
import { plantabellenOfRead } from "../../actions/plantabellen-of-read";
import { today } from "../../actions/today";

export interface StandingLines {
  /** Of which day, year and table the old figures are. */
  readonly omschrijving: string;
  readonly regels: number;
  readonly zonderMotief: number;
  /** Lines that are lacking: places of either plan that no line names. */
  readonly nieuw: readonly Overgang[];
  /** Lines whose place is no longer in its plan; row on the sheet. */
  readonly verdwenen: readonly { readonly rij: number; readonly kant: "Was" | "Wordt"; readonly plaats: string }[];
}

interface Read {
  readonly gelezen: GelezenPlan;
  readonly wasWordt: GelezenWasWordt;
  readonly lines: StandingLines;
}

/** @returns null when the plan or its was/wordt is gone. @throws what Office.js throws */
export async function standingLines(kort: string): Promise<StandingLines | null> {
  return (await readLines(kort))?.lines ?? null;
}

/**
 * Adds the lines that are lacking under the table, and touches nothing else: motives, splits and merges stay as they were typed.
 * @returns how many lines came, null when there is nothing to add to. @throws what Office.js throws; then nothing was added
 */
export async function addLines({ kort, sheets }: StandingSet, { situation }: Standing): Promise<number | null> {
  const read = await readLines(kort);
  if (read === null) return null;
  const { gelezen, wasWordt, lines: { nieuw } } = read;
  const whole = planFormatieplan(gelezen.gegevens, { naming: makeNaming(situation.taken), gemaaktOp: today(), existing: { kort, sheets }, extra: { ...GEEN_EXTRA, wasWordt } });
  const sheet = whole.sheets.find(({ key }) => key === plankey(kort, "waswordt"));
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) return null;
  const typed: Readonly<Record<string, (overgang: Overgang) => string | null>> = { "Was plaats": ({ was }) => was, "Wordt plaats": ({ wordt }) => wordt, "Motief": ({ motief }) => motief };
  await appendTableRows(sheet, table, nieuw.map((overgang) => table.columns.map(({ name }) => typed[name]?.(overgang) ?? null)), []);
  return nieuw.length;
}

async function readLines(kort: string): Promise<Read | null> {
  const read = await readPlanTables(kort);
  const tabellen = plantabellenOfRead(kort, read);
  const gelezen = leesPlan(tabellen);
  const wasWordt = leesWasWordt(tabellen);
  const table = read.tables.get(plantabel(kort, "WasWordt").toLowerCase());
  if (gelezen === null || wasWordt === null || table === undefined) return null;
  const was = wasWordt.was.plaatsen.map(({ formatieplaats }) => formatieplaats);
  const wordt = [...new Set(gelezen.gegevens.plaatsen.flatMap(({ formatieplaats }) => (formatieplaats === null ? [] : [formatieplaats])))];
  const known = { Was: new Set(was.map(nameKey)), Wordt: new Set(wordt.map(nameKey)) } as const;
  const cell = (rij: number, kolom: string): string => String(table.rijen[rij]?.[table.kolommen.indexOf(kolom)] ?? "");
  const filled = wasWordt.overgangen;
  return {
    gelezen, wasWordt,
    lines: {
      omschrijving: wasWordt.was.omschrijving, regels: filled.length,
      zonderMotief: wasWordtRegels(wasWordt.was.plaatsen, wordtPlaatsen(planuitkomst(gelezen.gegevens).regels), filled).filter(({ melding }) => melding === "motief ontbreekt").length,
      nieuw: legOvergangen(was, wordt, filled).filter((overgang) => !filled.includes(overgang)),
      verdwenen: table.rijen.flatMap((_, at) => (["Was", "Wordt"] as const).flatMap((kant) => {
        const plaats = cell(at, `${kant} plaats`);
        return plaats === "" || known[kant].has(nameKey(plaats)) ? [] : [{ rij: table.eersteRij + at, kant, plaats }];
      })),
    },
  };
}
