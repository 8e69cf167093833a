import { aantal } from "../../model/aantal";
import { makeNaming, NOTHING_TAKEN } from "../../model/naming";
import { planFormatieplan } from "../../plans/formatieplan/plan-formatieplan";
import { bookOfPlan } from "../../workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../workbook/xlsx/write-xlsx";
import { readArguments } from "../arguments";
import { progress } from "../progress";
import { checkTarget, saveFile } from "../save-file";
import { Stop } from "../stop";
import { readConversionTable } from "./conversion-table";
import { editPlan, type Edits } from "./edit-plan";
import { newYear } from "./new-year";
import { readPayroll } from "./read-payroll";
import { planInFile } from "./read-plan";
import { readBytes, readSheets } from "./read-sheets";
import { readSalaryTable } from "./salary-table";
import { readSource } from "./source";

const USAGE = "functieboek formatieplan <kader, lijst.xlsx|csv of plan.xlsx> --uit <plan.xlsx> [opties]";
const FLAGS = {
  uit: { type: "string" }, overschrijf: { type: "boolean" }, jaar: { type: "string" }, kader: { type: "string" }, kolommen: { type: "string" }, blad: { type: "string" }, uren: { type: "string" },
  splits: { type: "boolean" }, bezetting: { type: "string" }, volledig: { type: "boolean" }, "op-functie": { type: "boolean" }, "volgend-jaar": { type: "boolean" }, peildatum: { type: "string" }, was: { type: "string" },
  salaristabel: { type: "string" }, salarisdatum: { type: "string" }, conversietabel: { type: "string" }, conversiedatum: { type: "string" },
  "zonder-namen": { type: "boolean" }, or: { type: "boolean" }, behoud: { type: "string" },
} as const;
/** Hours a week of 1 fte (Cao Gemeenten). */
const HOURS = 36;
const MOST_PRINTED = 20;

/** Makes a formation plan of a framework or a list, or a new one of a plan made before. Nothing is written beside --uit; the source is only read. */
export async function formatieplan(args: readonly string[]): Promise<void> {
  const { values, given } = readArguments(args, FLAGS, ["kader, lijst of plan"], USAGE);
  const target = values.uit;
  if (target === undefined || target === "") throw new Stop(`Geef een bestand op met --uit. Gebruik: ${USAGE}`, 2);
  const overwrite = values.overschrijf ?? false;
  await checkTarget(target, overwrite);
  const show = progress();
  const listOptions = { kolommen: values.kolommen, blad: values.blad, urenPerWeek: number("--uren", values.uren, HOURS) };
  const planjaar = number("--jaar", values.jaar, new Date().getFullYear());
  const source = await readSource(given[0] ?? "", { ...listOptions, kader: values.kader, planjaar }, show);
  const rolling = values["volgend-jaar"] === true;
  const salaristabel = values.salaristabel === undefined ? null : await readSalaryTable(values.salaristabel, values.salarisdatum);
  const conversie = values.conversietabel === undefined ? null : await readConversionTable(values.conversietabel, values.conversiedatum);
  const edits: Edits = {
    splits: values.splits ?? false,
    bezetting: values.bezetting === undefined ? null : {
      list: readPayroll(values.bezetting, await readSheets(values.bezetting, await readBytes(values.bezetting)), listOptions), volledig: values.volledig ?? false, opFunctie: values["op-functie"] ?? false,
    },
    volgendJaar: rolling ? newYear(source.gegevens, { jaar: values.jaar === undefined || source.plan === null ? null : planjaar, peildatum: values.peildatum ?? null, salaristabel, conversietabel: conversie?.tabel ?? null }) : null,
    was: values.was === undefined ? null : (await planInFile(values.was)).plan.gegevens,
    zonderNamen: values["zonder-namen"] ?? false,
    or: values.or === true ? (values.behoud ?? "").split(";").map((head) => head.trim()).filter((head) => head !== "") : null,
  };
  const start = rolling ? source : { ...source, gegevens: { ...source.gegevens, salaristabel: salaristabel ?? source.gegevens.salaristabel, conversietabel: conversie?.tabel ?? source.gegevens.conversietabel } };
  const { gegevens, extra, meldingen } = editPlan(start, edits);
  show(`Bladen opbouwen voor ${aantal(gegevens.plaatsen.length, "regel", "regels")}`);
  const plan = planFormatieplan(gegevens, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: new Date().toLocaleDateString("sv-SE"), extra });
  show(`${aantal(plan.sheets.length, "blad", "bladen")} schrijven`);
  const bytes = await writeXlsx(bookOfPlan(plan));
  await saveFile(target, bytes, overwrite);
  show(null);
  process.stdout.write(`${target}: ${aantal(gegevens.plaatsen.length, "regel", "regels")}, ${aantal(plan.sheets.length, "blad", "bladen")}, ${Math.ceil(bytes.length / 1024)} kB\n`);
  for (const sentence of [...(source.inlezen?.lezingen ?? []), ...(conversie?.lezingen ?? []), ...meldingen]) process.stdout.write(`${sentence}\n`);
  const odd = source.inlezen?.uitzonderingen ?? [];
  if (odd.length > 0) process.stdout.write(`Niet gelezen (${odd.length}), zie ook het blad Inlezen:\n${odd.slice(0, MOST_PRINTED).map(({ rij, kolom, reden }) => `  rij ${rij}${kolom === null ? "" : `, ${kolom}`}: ${reden}\n`).join("")}`);
}

/** @throws Stop 2 when it is no positive number */
function number(flag: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const read = Number(value.replace(",", "."));
  if (!Number.isFinite(read) || read <= 0) throw new Stop(`${flag}: "${value}" is geen getal.`, 2);
  return read;
}
