/** What is planned and written at several sizes. Each makes a workbook plan of so many rows, places or employees. */
import { CATALOGUE } from "../../src/frameworks/catalogue";
import { goedeGesprek } from "../../src/frameworks/goede-gesprek";
import type { FormatieplanGegevens } from "../../src/model/formatieplan/gegevens";
import { makeNaming, type Naming } from "../../src/model/naming";
import type { WorkbookPlan } from "../../src/model/workbook-plan";
import { leesMedewerkers } from "../../src/plans/beoordeling/lijst/lees-medewerkers";
import { planBeoordelingen } from "../../src/plans/beoordeling/plan-beoordelingen";
import { planFormatieplan } from "../../src/plans/formatieplan/plan-formatieplan";
import { legWasWordt } from "../../src/plans/formatieplan-extra/leg-extra";
import { GEEN_EXTRA } from "../../src/plans/formatieplan-extra/plan-extra";
import { planWorkbook } from "../../src/plans/plan-workbook";
import { KLEIN_PLAN } from "../plans/formatieplan/klein-plan";
import { formatieKader } from "./formatie-kader";

const GEMAAKT_OP = "2026-11-21";
const GROEPEN = ["Adviseur", "Teammanager", "Vakspecialist", "Beleidsmedewerker"];
const naming = (): Naming => makeNaming({ sheets: ["Blad1"], names: [] });

export const WORKLOADS = {
  "formation table": (rows) => planWorkbook(formatieKader(rows), { naming: naming(), gemaaktOp: GEMAAKT_OP, soorten: ["schaalverdeling"] }),
  "formation plan": (places) => planFormatieplan(formatieplan(places), { naming: naming(), gemaaktOp: GEMAAKT_OP }),
  "formation plan with was/wordt": (places) => {
    const wordt = formatieplan(places);
    return planFormatieplan(wordt, { naming: naming(), gemaaktOp: GEMAAKT_OP, extra: { ...GEEN_EXTRA, wasWordt: legWasWordt(formatieplan(places), wordt) } });
  },
  "review forms": (employees) => {
    const list = leesMedewerkers({ eersteRij: 1, rijen: [
      ["medewerker", "functiegroep", "schaal", "afdeling", "cyclus", "start"],
      ...Array.from({ length: employees }, (_, index) => [`Proef ${index}`, GROEPEN[index % 4] ?? "", "11", `Afdeling ${index % 7}`, "twee jaar", "01-01-2026"]),
    ] });
    if (typeof list === "string") throw new Error(list);
    return planBeoordelingen(goedeGesprek, list.medewerkers, { naming: naming(), gemaaktOp: GEMAAKT_OP }).plan;
  },
  /** All built-in frameworks, with every view of each; the size is not used. */
  "all frameworks": () => {
    const names = naming();
    const plans = CATALOGUE.map((kader) => planWorkbook(kader, { naming: names, gemaaktOp: GEMAAKT_OP }));
    return { title: "Alle kaders", sheets: plans.flatMap(({ sheets }) => sheets), names: plans.flatMap((plan) => plan.names) };
  },
} as const satisfies Readonly<Record<string, (size: number) => WorkbookPlan>>;

export type Workload = keyof typeof WORKLOADS;

/** The small plan's places over and over, in 40 afdelingen and 60 kostenplaatsen. */
function formatieplan(places: number): FormatieplanGegevens {
  const { plaatsen: twelve } = KLEIN_PLAN;
  const plaatsen = Array.from({ length: places }, (_, at) => {
    const plaats = twelve[at % twelve.length];
    if (!plaats) throw new Error("the small plan has no places");
    return { ...plaats, formatieplaats: `P${at}`, afdeling: `Afdeling ${at % 40}`, kostenplaats: String(4000 + (at % 60)) };
  });
  return { ...KLEIN_PLAN, plaatsen };
}
