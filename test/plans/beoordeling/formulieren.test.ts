/** The workbook with review forms, filled in: calculated by LibreOffice, and read where people look. Expected values are worked out by hand from the regulation. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goedeGesprek } from "../../../src/frameworks/goede-gesprek";
import { parseRect } from "../../../src/model/address";
import { rijVanStap, RIJ } from "../../../src/plans/beoordeling/formulier/indeling";
import { veld } from "../../../src/plans/beoordeling/formulier/inhoud";
import { vormVan } from "../../../src/plans/beoordeling/formulier/vorm";
import { beoordelingsprofiel } from "../../../src/rules/goede-gesprek/artikel-03-beoordelingsprofiel";
import { bookOfPlan } from "../../../src/workbook/xlsx/book-of-plan";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { validateXlsx } from "../../system/validate-xlsx";
import type { CellValue } from "../../../src/model/workbook-plan";
import { herberekend, type Herberekend } from "./herberekend";
import { ingevuld } from "./voorbeeld-inhoud";
import { gelezen, teamPlan } from "./voorbeeld-team";

const folder = mkdtempSync(join(tmpdir(), "functieboek-formulieren-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function vorm(functiegroep: string): ReturnType<typeof vormVan> {
  const profiel = beoordelingsprofiel(goedeGesprek.tabellen.Profielen ?? [], goedeGesprek.tabellen.Functies ?? [], functiegroep);
  if (profiel.kind !== "determined") throw new Error(functiegroep);
  return vormVan(profiel.value, 5);
}

const HEADS = ["medewerker", "functiegroep", "schaal", "leidinggevende", "afdeling", "cyclus", "start", "indiensttreding", "beslisdatum"];
const row = (naam: string, cyclus: string | null, start: string | null, dienst: string | null = null, beslis: string | null = null, afdeling = "Noord", schaal = "11"): (string | null)[] =>
  [naam, "Adviseur", schaal, "Z. Baas", afdeling, cyclus, start, dienst, beslis];
const people = gelezen([
  HEADS,
  row("Een", "twee jaar", "01-01-2026"), row("Twee", "een jaar", "31-08-2025"), row("Drie", "proef", "01-09-2025", "01-09-2025", "01-08-2026"),
  row("Vijf", "aanloopschaal", "15-06-2026"), row("Zes", "proef en aanloopschaal", "01-02-2026", "01-02-2026"), row("Zeven", null, null, null, null, "Zuid", "10A"),
  row("Acht", "twee jaar", "01-02-2026", null, null, "Zuid"),
]);
const changes: readonly Readonly<Record<string, CellValue>>[] = [
  {}, { [veld.lid7("toegepast")]: "ja", [veld.lid7("reden")]: "Oordeelsvorming is de kern van dit werk" }, { [veld.lid7("toegepast")]: "ja" },
  { [veld.competentie(7, "cruciaal")]: null, [veld.lid7("toegepast")]: "ja", [veld.lid7("reden")]: "reden" }, { [veld.competentie(3, "kwalificatie")]: null, [veld.werkafspraak(2, "kwalificatie")]: null },
  { [veld.werkafspraak(1, "gewicht")]: null }, { [veld.niveau]: "8-10", [veld.competentie(8, "naam")]: "Samenwerken", [veld.werkafspraak(1, "gewicht")]: 0.12345 },
  { [veld.stap("vaststelling")]: 43_831, [veld.stap("voortgang")]: null },
];
const inhouden = new Map(people.map(({ nr }, index) => [nr, { vorm: vorm("Adviseur"), inhoud: ingevuld(changes[index]) }]));
const made = teamPlan(people, { inhouden, instellingen: { peildatum: "2026-06-20", bewaarjaren: 5 } });
let calculated: Herberekend;

beforeAll(async () => {
  calculated = await herberekend(made.plan, join(folder, "formulieren.xlsx"));
});

const cell = (sheet: string, address: string): string => {
  const rect = parseRect(address);
  return rect ? (calculated.shown.get(sheet)?.[rect.top - 1]?.[rect.left - 1] ?? "") : "";
};
const form = (nr: string, address: string): string => cell(`Formulier ${nr}`, address);
/** "05/30/2026" as LibreOffice prints it -> "30-05-2026". */
const day = (text: string): string => text.replace(/^([0-9]{2})\/([0-9]{2})\/([0-9]{4})$/, "$2-$1-$3");

it("calculates to the values that it brings, without an error", () => {
  expect(calculated.errors).toEqual([]);
  expect(calculated.differences).toEqual([]);
});

it("is a valid file, also with the peildatum of its making", async () => {
  const file = join(folder, "geldig.xlsx");
  writeFileSync(file, await writeXlsx(bookOfPlan(teamPlan().plan)));
  expect(await validateXlsx(file)).toEqual([]);
});

describe("the score on the form", () => {
  // a = (2 x 4 + 1 x 3) / 3 = 3,67; b = (6 x 3 + 1 + 4 + 3) / 9 = 2,89; total 3,28: nearest is Normaal.
  it.each([
    ["001", "Normaal", "", "lid 7 is not applied"],
    ["002", "Onvoldoende", "", "lid 7 with a reason"],
    ["003", "nog niet te bepalen", "", "lid 7 without a reason"],
    ["004", "nog niet te bepalen", "", "lid 7 where nothing crucial is Onvoldoende"],
    ["005", "nog niet te bepalen", "werkafspraak 2, Integriteit", "two labels are missing"],
    ["006", "nog niet te bepalen", "gewichten: een gewicht ontbreekt", "one of two weights"],
    ["007", "nog niet te bepalen", "competentie 1: staat er al", "a chosen competence that is in the profile already"],
    ["008", "Normaal", "", "settled"],
  ])("form %s: %s %s (%s)", (nr, eind, ontbreekt) => {
    expect(form(nr, `B${RIJ.eind}`)).toBe(eind);
    if (nr === "007") expect(form(nr, `B${RIJ.ontbreekt}`)).toContain("gewichten: een gewicht heeft meer dan 4 decimalen");
    else expect(form(nr, `B${RIJ.ontbreekt}`)).toBe(ontbreekt);
  });
});

describe("the terms on the form", () => {
  const until = (nr: string, stap: Parameters<typeof rijVanStap>[0]): string => day(form(nr, `C${rijVanStap(stap)}`));
  it.each([
    // Cycle of two years from 1 January 2026.
    ["001", "planning", "30-05-2026"], ["001", "voortgang", "01-01-2027"], ["001", "beoordeling", "31-12-2027"], ["001", "concept", "03-11-2027"], ["001", "bedenkingen", "24-11-2027"], ["001", "toelichting", "geen termijn"],
    // One year from 31 August 2025: planning cannot be before 31 May of that year; half a year on is 28 February.
    ["002", "planning", "staat open"], ["002", "voortgang", "28-02-2026"], ["002", "beoordeling", "30-08-2026"],
    // On trial since 1 September 2025: start within a month, first review within five months, second a month before the decision.
    ["003", "start", "01-10-2025"], ["003", "voortgang", "niet bij proef"], ["003", "beoordeling", "01-02-2026"], ["004", "beoordeling", "01-07-2026"],
    ["005", "planning", "staat open"], ["005", "voortgang", "15-12-2026"], ["005", "beoordeling", "14-06-2027"],
    ["006", "voortgang", "staat open"], ["006", "beoordeling", "staat open"], ["006", "planning", "30-05-2026"],
    ["007", "planning", "start ontbreekt"], ["007", "beoordeling", "cyclus ontbreekt"],
  ] as const)("form %s, %s: %s", (nr, stap, expected) => expect(until(nr, stap)).toBe(expected));

  it("says in words how a step stands on the peildatum, 20 June 2026", () => {
    // Form 003 was to be reviewed by 1 February 2026; the review is planned for 10 November 2027, 647 days later.
    expect(form("003", `E${rijVanStap("beoordeling")}`)).toBe("gepland, dagen na de termijn: 647");
    expect(form("001", `E${rijVanStap("planning")}`)).toBe("gedaan");
    expect(form("008", `E${rijVanStap("voortgang")}`)).toBe("dagen tot de richtdatum: 226");
    expect(form("001", `B${RIJ.stand}`)).toBe("planningsgesprek gehouden");
  });
});

describe("the level of the competences", () => {
  it("follows the scale, and is to be chosen where the regulation does not tell", () => {
    expect(form("001", `B${RIJ.niveau}`)).toBe("11-18");
    expect(form("007", `B${RIJ.niveauRegeling}`)).toBe("niet te bepalen: de regeling noemt deze tussenschaal niet. Kies hieronder 8-10 of 11-18.");
    expect(form("007", `B${RIJ.niveau}`)).toBe("8-10");
    expect(made.aandacht.map(({ wie, naam }) => `${wie} ${naam}`)).toEqual(["007 Zeven"]);
  });
});

describe("the overviews", () => {
  it("list everyone for the manager, in the order of the list", () => {
    expect((calculated.shown.get("Team") ?? []).slice(6, 14).map((line) => line.slice(0, 2))).toEqual(people.map(({ nr, medewerker }) => [nr, medewerker]));
    // Settled on 1 January 2020, kept for five years.
    expect([day(cell("Team", "N14")), cell("Team", "O14")]).toEqual(["01-01-2025", "bewaartermijn voorbij"]);
  });

  it("hide a group with fewer than five labels, and no total tells it", () => {
    // Noord has three labels (001 Normaal, 002 Onvoldoende; 003 to 006 none), Zuid one.
    const rows = (calculated.shown.get("Spreiding") ?? []).slice(6, 10).map((line) => line.slice(0, 8));
    expect(rows).toEqual([
      ["Noord", "minder dan 5", "–", "–", "–", "–", "–", "–"], ["Zuid", "minder dan 5", "–", "–", "–", "–", "–", "–"],
      ["Afdelingen die hier niet staan", "minder dan 5", "–", "–", "–", "–", "–", "–"], ["Getoonde groepen samen", "0", "0", "0", "0", "0", "0", "–"],
    ]);
  });

  it("show a competence that five or more have a label for, and where the gap is", () => {
    const line = (naam: string): readonly string[] => (calculated.shown.get("Spreiding") ?? []).find(([first]) => first === naam) ?? [];
    // Everyone has Oordeelsvorming at Onvoldoende: two steps under Normaal.
    expect(line("Oordeelsvorming").slice(1, 9)).toEqual(["8", "8", "0", "0", "0", "0", "2", "bij de grootste kloof"]);
    expect(line("Luisteren").slice(1, 3)).toEqual(["minder dan 5", "–"]);
  });
});

it("puts no name of a person in a tab, a key, a defined name or the title", () => {
  const { title, names, sheets } = made.plan;
  const said = JSON.stringify([title, names, sheets.map(({ key, name }) => [key, name])]);
  for (const { medewerker } of people) expect(said).not.toContain(`${medewerker} `);
  expect(title).toBe("Gesprekken");
});

it("writes a name as itself only in the list; everywhere else a formula reads it there", () => {
  const team = teamPlan();
  const typed = team.plan.sheets.filter(({ name }) => name !== "Medewerkers").flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null && cell.formula === undefined).map((cell) => String(cell?.value ?? "")));
  expect(team.uitzonderingen.map(({ naam }) => naam)).toEqual(["E. Onbekend"]);
  for (const naam of ["A. Proef", "E. Onbekend"]) expect(typed.filter((text) => text.includes(naam))).toEqual([]);
});
