import type { Kader } from "../../../model/kader";
import { leesRelaties } from "../../../model/relaties/lees-relaties";
import type { Relatie } from "../../../model/relaties/relatie";
import { planRelaties, type Vertaalwens } from "../../../plans/relaties/plan-relaties";
import { RELATIES_KEY, relatieRij, relatieValidaties } from "../../../plans/relaties/relatietabel";
import { teamKey, type Teamlid } from "../../../plans/relaties/teamtabel";
import { nieuweVoorstellen } from "../../../rules/relaties/voorstellen";
import { tell, type Message } from "../../../workbook/excel/messages/message";
import { readSheetTable } from "../../../workbook/excel/read/read-sheet-table";
import { refreshSheets } from "../../../workbook/excel/refresh/refresh-sheets";
import { appendTableRows } from "../../../workbook/excel/write/append-table-rows";
import type { WriteOptions } from "../../../workbook/excel/write/write-plan";
import { makePlan } from "../../actions/make-plan";
import type { ActionOutcome } from "../../actions/outcome";
import { readStanding } from "../../actions/standing";
import { kadersInWerkmap } from "./laad-kaders";

/** Short names of the frameworks of a team and of its reading. */
export interface Wens {
  readonly van: string;
  readonly naar: string;
}

/**
 * Makes the table of relations, or adds to it what new frameworks suggest; makes the wished matrix, and makes those that stand anew. The
 * user's decisions and numbers are read, never written.
 */
export async function werkRelatiesBij(wens: Wens | null, options: WriteOptions): Promise<ActionOutcome> {
  const standing = await readStanding();
  const { own, taken } = standing.situation;
  const geladen = await kadersInWerkmap(standing);
  const problems = geladen.flatMap((one) => one.problems.map(({ message }) => message));
  if (problems.length > 0) return refused(problems);
  const kaders = geladen.map(({ kader }) => kader);
  const known = (kort: string): Kader | undefined => kaders.find((kader) => kader.kort === kort);
  const wishes = [...own.flatMap(({ marker }) => wensVan(marker.key)), ...(wens ? [wens] : [])].filter(({ van, naar }, at, all) => all.findIndex((one) => one.van === van && one.naar === naar) === at);
  const staand = new Map<string, { sheet: string; table: string | null }>();
  let relaties: readonly Relatie[] = [];
  const teams = new Map<string, readonly Teamlid[]>();
  for (const { marker, name } of own) {
    if (marker.key !== RELATIES_KEY && !marker.key.startsWith("team:") && !marker.key.startsWith("vertaling:")) continue;
    const table = marker.key.startsWith("vertaling:") ? null : await readSheetTable(name);
    if (table === null && !marker.key.startsWith("vertaling:")) return refused([tell("tableNotReadable", { sheet: name })]);
    staand.set(marker.key, { sheet: name, table: table?.name ?? null });
    if (table && marker.key === RELATIES_KEY) {
      const read = leesRelaties(table.header, table.rows);
      if (read === null) return refused([tell("tableNotReadable", { sheet: name })]);
      relaties = read;
    } else if (table) {
      teams.set(marker.key, table.rows.map(([functie, aantal]) => ({ functie: String(functie ?? ""), aantal: typeof aantal === "number" ? aantal : null })));
    }
  }
  const fresh = nieuweVoorstellen(kaders, relaties);
  const wensen = wishes.flatMap(({ van, naar }): Vertaalwens[] => {
    const [one, two] = [known(van), known(naar)];
    return one && two ? [{ van: one, naar: two, team: teams.get(teamKey(van)) ?? [] }] : [];
  });
  const said: Message[] = [];
  const plan = planRelaties([...relaties, ...fresh], wensen, staand, taken);
  if (staand.size === 0) return makePlan(plan, options);
  const standingTable = staand.get(RELATIES_KEY);
  if (standingTable && fresh.length > 0) said.push(...(await voegToe(standingTable.sheet, plan, [...relaties, ...fresh], fresh)));
  const report = await refreshSheets(plan, options);
  const sheets = [...report.refreshed, ...report.made.map(({ name }) => name)];
  const nothing = report.kind === "refused" && wensen.length === 0;
  if (nothing) return { action: "refresh", kind: "written", sayings: [tell("rowsAdded", { table: plan.sheets[0]?.tables[0]?.name ?? "", count: fresh.length }), ...said], count: 1, sheets: [standingTable?.sheet ?? ""], report: null };
  return { action: "refresh", kind: report.kind === "refreshed" ? "written" : report.kind, sayings: [...report.messages, ...said], count: sheets.length, sheets, report: null };
}

async function voegToe(sheetName: string, plan: ReturnType<typeof planRelaties>, all: readonly Relatie[], fresh: readonly Relatie[]): Promise<readonly Message[]> {
  const sheet = plan.sheets.find(({ key }) => key === RELATIES_KEY);
  const [table] = sheet?.tables ?? [];
  const end = (await readSheetTable(sheetName))?.end ?? 0;
  if (!sheet || !table) return [];
  await appendTableRows(sheet, table, fresh.map((rij) => relatieRij(rij, all)), relatieValidaties(fresh, end));
  return [tell("rowsAdded", { table: table.name, count: fresh.length })];
}

/** "vertaling:Ommen>GoedeGesprek". */
function wensVan(key: string): readonly Wens[] {
  const [, van, naar] = /^vertaling:([^>]+)>(.+)$/.exec(key) ?? [];
  return van === undefined || naar === undefined ? [] : [{ van, naar }];
}

function refused(sayings: readonly Message[]): ActionOutcome {
  return { action: "refresh", kind: "refused", sayings, count: 0, sheets: [], report: null };
}

