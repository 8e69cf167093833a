/** Forms of the user's own guide laid over the built-in one: the behaviour of the level is the document's own, word by word. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goedeGesprek } from "../../../src/frameworks/goede-gesprek";
import { importDocument } from "../../../src/importers/import-document";
import { layOver } from "../../../src/importers/lay-over/lay-over";
import { startReview } from "../../../src/importers/review/review";
import type { Kader } from "../../../src/model/kader";
import { makeNaming, NOTHING_TAKEN } from "../../../src/model/naming";
import { planBeoordelingen, type BeoordelingPlan } from "../../../src/plans/beoordeling/plan-beoordelingen";
import { readSourceBytes } from "../../importers/source-bytes";
import { herberekend } from "./herberekend";
import { gelezen } from "./voorbeeld-team";

const folder = mkdtempSync(join(tmpdir(), "functieboek-gids-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A guide of our own making with two of the competences, in three levels. */
const GIDS = `Competentiegids
Gemeente Zandhoek
Voorwoord
De niveaus volgen uit de schaal van de functie: er is een niveau voor functies met salarisschaal 3 t/m 7, een niveau voor functies met
salarisschaal 8 t/m 10 en een niveau voor functies met salarisschaal 11 t/m 18.

Overzicht
Kerncompetenties Verbinden
Samenwerken Presentatie
 Kerncompetenties

Samenwerken

Je trekt samen aan het net.

3–7

  Kenmerkend werkgedrag  

•	 Je pakt een touw als een ander tilt.
•	 Je roept als het net scheurt.

  Tips om deze competentie te ontwikkelen  

•	 Vaar een dag mee.

8–10

  Kenmerkend werkgedrag  

•	 Je verdeelt de touwen over de ploeg.
•	 Je legt de vangst naast die van de buurboot.

  Tips om deze competentie te ontwikkelen  

•	 Vraag een schipper naar zijn plan.

11–18

  Kenmerkend werkgedrag  

•	 Je brengt vloten bij elkaar rond een visgrond.
•	 Je laat ruzie over de vangst niet liggen.
•	 Je deelt je kaart met de andere haven.

  Tips om deze competentie te ontwikkelen  

•	 Nodig een andere haven uit.

 Verbinden

Presentatie

Je vertelt wat de zee bracht.

3–7

  Kenmerkend werkgedrag  

•	 Je noemt de vangst hardop.

  Tips om deze competentie te ontwikkelen  

•	 Oefen op de kade.

8–10

  Kenmerkend werkgedrag  

•	 Je vertelt de vangst met een kaart erbij.

  Tips om deze competentie te ontwikkelen  

•	 Teken vooraf de route.

11–18

  Kenmerkend werkgedrag  

•	 Je houdt een zaal wakker over het tij.

  Tips om deze competentie te ontwikkelen  

•	 Kijk een opname van uzelf terug.
`;

const people = gelezen([["medewerker", "functiegroep", "schaal"], ["A. Proef", "Adviseur", "11"], ["B. Proef", "Administratief Medewerker", "9"], ["C. Proef", "Adviseur", "10A"]]);

async function laid(bytes: Uint8Array): Promise<Kader> {
  const result = await importDocument(bytes, "gids.txt");
  return layOver(goedeGesprek, result, startReview(result)).kader;
}

const planOf = (kader: Kader): BeoordelingPlan => planBeoordelingen(kader, people, { naming: makeNaming(NOTHING_TAKEN), gemaaktOp: "2026-09-15" });

/** The behaviour beside a competence on a form. */
function gedrag({ plan }: BeoordelingPlan, form: string, competentie: string): string {
  const sheet = plan.sheets.find(({ name }) => name === form);
  const row = sheet?.blocks[0]?.rows.find(([first]) => first?.value === competentie);
  return String(row?.[1]?.value);
}

/** The last line of a form: where its texts come from. */
function sourceNote({ plan }: BeoordelingPlan): string {
  const rows = plan.sheets.find(({ name }) => name === "Formulier 001")?.blocks[0]?.rows ?? [];
  return rows.map(([first]) => String(first?.value ?? "")).find((line) => line.startsWith("Bron: ")) ?? "";
}

describe("a guide of our own making", () => {
  it("gives each form the behaviours of its level; where the level is open none, and what the guide lacks stays ours and is said to be", async () => {
    const made = planOf(await laid(new TextEncoder().encode(GIDS)));
    expect(gedrag(made, "Formulier 001", "Samenwerken")).toBe("• Je brengt vloten bij elkaar rond een visgrond.\n• Je laat ruzie over de vangst niet liggen.\n• Je deelt je kaart met de andere haven.");
    expect(gedrag(made, "Formulier 002", "Samenwerken")).toBe("• Je verdeelt de touwen over de ploeg.\n• Je legt de vangst naast die van de buurboot.");
    // Between two levels: the form asks for the level first.
    expect(gedrag(made, "Formulier 003", "Samenwerken")).toBe("Kies eerst het niveau, boven aan dit formulier.");
    const ours = goedeGesprek.tabellen.Indicatoren?.find(({ onderwerp, niveau, soort }) => onderwerp === "Integriteit" && niveau === "11-18" && soort === "gedrag")?.tekst;
    expect(gedrag(made, "Formulier 001", "Integriteit")).toBe(ours);
    expect(sourceNote(made)).toContain("Gedrag: tekst uit uw eigen document waar dat gedrag geeft, anders samengevat door Functieboek.");
    // The formulas of the forms find the same texts in the table of behaviours.
    const { errors, differences } = await herberekend(made.plan, join(folder, "gids.xlsx"));
    expect([errors, differences]).toEqual([[], []]);
  });

  it("keeps what was typed when the guide takes the place of our summaries: the fields are the same", async () => {
    const [before, after] = [planOf(goedeGesprek), planOf(await laid(new TextEncoder().encode(GIDS)))];
    for (const { nr } of people) expect([...(after.formulieren.get(nr)?.velden ?? [])]).toEqual([...(before.formulieren.get(nr)?.velden ?? [])]);
  });

  it("says that all is ours when nothing was read", () => {
    expect(sourceNote(planOf(goedeGesprek))).toContain("Gedrag: samengevat door Functieboek.");
  });
});

const source = readSourceBytes("004_eb75be18cb468ead.txt");

if (source === null) {
  test("Maastricht's own guide is not on this machine: only the guide of our own making was tried", () => expect(source).toBeNull());
} else {
  test("Maastricht's own guide: the form has lines of the document, each behaviour a line of its own", async () => {
    const made = planOf(await laid(source));
    const printed = new TextDecoder().decode(source).replace(/-\s*\n\s*/g, "").replace(/\s+/g, "");
    const lines = gedrag(made, "Formulier 001", "Samenwerken").split("\n").map((line) => line.replace(/^• /, ""));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect([line.length > 10, printed.includes(line.replace(/\s+/g, ""))]).toEqual([true, true]);
    expect(sourceNote(made)).toContain("Gedrag: tekst uit uw eigen document.");
  });
}
