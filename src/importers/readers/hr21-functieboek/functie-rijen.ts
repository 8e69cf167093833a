/** Functions, their features, tasks, requirements and asked competences as rows, under settled names. */
import type { Eis, Functie, Kenmerk, Profiel as ProfielRij, Taak } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { CompetenceNames } from "./competence-names";
import type { FunctionNames } from "./function-names";
import type { Beschrijving, PrintedEis, Profiel, TableRow } from "./printed-rows";

export const MODULE = "Coördinatiemodule";

export interface Printed {
  readonly tabel: readonly TableRow[];
  readonly beschrijvingen: readonly Beschrijving[];
  readonly profielen: readonly Profiel[];
}

interface Naming {
  readonly functies: FunctionNames;
  readonly competenties: CompetenceNames;
  readonly document: SourceDocument;
}

/** Rows of the table, completed from the description of their normfunctie; without a table, one row per description or profile. */
export function functieRijen({ tabel, beschrijvingen, profielen }: Printed, { functies, document }: Naming): readonly Functie[] {
  const described = new Map(beschrijvingen.filter(({ soort }) => soort === "beschrijving").map((one) => [functies.of(one.naam.text), one]));
  // An fte that a description prints is of its function; when the table parts that in several, it is of none of them.
  const rowsOf = (normfunctie: string): number => tabel.filter((row) => functies.of((row.normfunctie ?? row.functie).text) === normfunctie).length;
  const inTable = tabel.map((row): Functie => {
    const normfunctie = row.normfunctie ? functies.of(row.normfunctie.text) : null;
    const text = described.get(normfunctie ?? functies.of(row.functie.text));
    return {
      functie: row.functie.text, normfunctie, code: row.code ?? text?.code ?? null, reeks: text?.reeks?.text ?? null, groep: text?.groep?.text ?? null,
      schaal: row.schaal ?? text?.schaal ?? null, score: text?.score ?? null, formatie: row.formatie ?? (text?.formatie != null && rowsOf(functies.of((row.normfunctie ?? row.functie).text)) === 1 ? text.formatie : null),
      plaats: document.plaats([...row.lines, ...(text?.lines ?? [])]),
    };
  });
  const known = new Set(inTable.map((row) => row.normfunctie ?? row.functie));
  const others = [...described].filter(([naam]) => !known.has(naam)).map(([naam, text]): Functie => ({
    functie: text.lokaal ?? naam, normfunctie: naam, code: text.code, reeks: text.reeks?.text ?? null, groep: text.groep?.text ?? null,
    schaal: text.schaal, score: text.score, formatie: text.formatie, plaats: document.plaats(text.lines),
  }));
  for (const { normfunctie } of others) known.add(normfunctie ?? "");
  const profiled = profielen.filter(({ naam }) => !known.has(functies.of(naam.text)) && !isModule(naam.text)).map(({ naam }): Functie => ({
    functie: functies.of(naam.text), normfunctie: functies.of(naam.text), code: null, reeks: null, groep: null,
    schaal: null, score: null, formatie: null, plaats: document.plaats(naam.lines),
  }));
  return [...inTable, ...others, ...profiled];
}

export function kenmerkRijen({ tabel, beschrijvingen }: Printed, { functies, document }: Naming): readonly Kenmerk[] {
  const rows = (functie: string, herkomst: "tabel" | "functiebeschrijving", items: TableRow["kenmerken"]): readonly Kenmerk[] =>
    items.map((item, index) => ({ functie, herkomst, nr: index + 1, tekst: item.text, tekstsoort: "bron", plaats: document.plaats(item.lines) }));
  return [
    ...tabel.flatMap((row) => rows(functies.of((row.normfunctie ?? row.functie).text), "tabel", row.kenmerken)),
    ...beschrijvingen.flatMap((text) => rows(nameOf(text, functies), "functiebeschrijving", text.kenmerken)),
  ];
}

export function taakRijen({ beschrijvingen }: Printed, { functies, document }: Naming): readonly Taak[] {
  return beschrijvingen.flatMap((text) =>
    text.gebieden.flatMap((gebied) =>
      gebied.taken.map((taak, index): Taak => ({
        functie: nameOf(text, functies), gebiedNr: gebied.nr, gebied: gebied.naam.text, aantalTaken: null, nr: index + 1,
        tekst: taak.text, tekstsoort: "bron", plaats: document.plaats(taak.lines),
      })),
    ),
  );
}

export function profielRijen({ beschrijvingen, profielen }: Printed, { functies, competenties, document }: Naming): readonly ProfielRij[] {
  return [
    ...beschrijvingen.flatMap((text) =>
      text.competenties.map((asked): ProfielRij => ({
        functie: nameOf(text, functies), competentie: competenties.of(asked.naam), niveau: asked.niveau, niveaunaam: asked.niveaunaam, soort: null,
        herkomst: text.soort === "module" ? "coordinatiemodule" : "functiebeschrijving", plaats: document.plaats(asked.lines),
      })),
    ),
    ...profielen.flatMap((profiel) =>
      profiel.competenties.map((blok): ProfielRij => ({
        functie: profileName(profiel, functies), competentie: competenties.of(blok.naam.text), niveau: blok.niveau, niveaunaam: blok.niveaunaam, soort: null,
        herkomst: "competentieprofiel", plaats: document.plaats([...blok.naam.lines, blok.niveauLine]),
      })),
    ),
  ];
}

export function eisRijen({ beschrijvingen, profielen }: Printed, { functies, document }: Naming): readonly Eis[] {
  const rows = (functie: string, eisen: readonly PrintedEis[]): readonly Eis[] =>
    eisen.map((eis) => ({ functie, nr: eis.nr, soort: eis.soort, ...nameAndText(eis), tekstsoort: "bron", plaats: document.plaats(eis.item.lines) }));
  return [...beschrijvingen.flatMap((text) => rows(nameOf(text, functies), text.eisen)), ...profielen.flatMap((profiel) => rows(profileName(profiel, functies), profiel.eisen))];
}

/** "Weerstand: ..." has its name before the colon. Of an education the name is the least that is asked. */
function nameAndText({ soort, item }: PrintedEis): Pick<Eis, "naam" | "tekst"> {
  if (soort === "opleiding") return { naam: leastEducation(item.text), tekst: item.text };
  const colon = item.text.indexOf(":");
  if (colon <= 0 || colon > LONGEST_NAME) return { naam: null, tekst: item.text };
  const tekst = item.text.slice(colon + 1).trim();
  return { naam: item.text.slice(0, colon).trim(), tekst: tekst === "" ? null : tekst };
}

const LONGEST_NAME = 80;
const EDUCATION_ENDS = [" bijvoorbeeld", ", bij voorkeur", " idealiter", ", ", ". "];

/** "Minimaal HBO, idealiter ..." -> "HBO". Null when the sentence begins otherwise. */
function leastEducation(text: string): string | null {
  const opening = "minimaal ";
  if (!text.toLowerCase().startsWith(opening)) return null;
  const rest = text.slice(opening.length);
  const ends = EDUCATION_ENDS.map((end) => rest.indexOf(end)).filter((at) => at > 0);
  return rest.slice(0, Math.min(rest.length, ...ends)).replace(/[.,]+$/, "").trim() || null;
}

function nameOf(text: Beschrijving, functies: FunctionNames): string {
  return text.soort === "module" ? moduleName(text.naam.text) : functies.of(text.naam.text);
}

function profileName(profiel: Profiel, functies: FunctionNames): string {
  return isModule(profiel.naam.text) ? MODULE : functies.of(profiel.naam.text);
}

const isModule = (name: string): boolean => /co(?:o|ö)rdinatiemodule/i.test(name.slice(0, 60));

/** The contract's name for the coordination module; another module keeps its own. */
const moduleName = (printed: string): string => (/^co(?:o|ö)rdinatie/i.test(printed) ? MODULE : `Module ${printed}`);
