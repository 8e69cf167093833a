import { append } from "../../append";
import { readSchaal } from "../../../model/schaal";
import type { Item, SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { bulletedItems } from "../../steps/bulleted-items";
import { matchShort } from "../pattern";
import type { Explained } from "../reader";
import { endsAsked, readAskedCompetenties } from "./asked-competentie";
import type { Kind, Kinded } from "./line-kind";
import type { Beschrijving, Gebied, PrintedEis } from "./printed-rows";
import { readEisen } from "./read-eisen";
import type { Section } from "./sections";

/** Heading lines of a description that carry no value of their own. */
const BARE: readonly Kind[] = ["blad", "kenmerken", "competenties", "profielcompetenties", "generieke-taken", "moduletaken", "module", "module-leeg", "kop"];
const NUMBERED_GEBIED = /^([0-9]{1,2})[.:] ?(.+)$/;

/** A stretch of lines under one heading. */
interface Part {
  readonly head: Kinded;
  readonly body: readonly SourceLine[];
}

/** A function description, or the module, which has the same fields. */
export function readBeschrijving(section: Section, document: SourceDocument): { readonly beschrijving: Beschrijving; readonly explained: readonly Explained[] } {
  const explained: Explained[] = [];
  const explain = (lines: readonly SourceLine[], reden: string): void => lines.forEach((line) => explained.push({ line, reden }));
  const parts = partsOf(section);
  const of = (kind: Kind): Part | undefined => parts.find((part) => part.head.kind === kind);
  const value = (kind: Kind, index = 0): Item | null => fieldValue(of(kind), document, index);

  const text = (kind: Kind): string => of(kind)?.head.values[0] ?? "";

  const norm = value("normnaam");
  const naam = norm ?? value(section.kind === "module" ? "modulenaam" : "naam") ?? headName(parts[0], document);
  const kenmerken: Item[] = [];
  const competenties: Beschrijving["competenties"][number][] = [];
  const gebieden: Gebied[] = [];
  const eisen: PrintedEis[] = [];
  for (const { head, body } of parts) {
    if (BARE.includes(head.kind)) explain([head.line], "kop");
    switch (head.kind) {
      case "kenmerken":
        append(kenmerken, itemsOf(body, document));
        break;
      case "competenties":
      case "profielcompetenties":
        append(competenties, askedLines(head, body).flatMap((lines) => readAskedCompetenties(document.item(lines))));
        break;
      case "resultaatgebied":
        gebieden.push(gebiedOf(head, body, document));
        explain([head.line, ...bulletedItems(body).before], "kop; staat in de kolom gebied");
        break;
      case "moduletaken":
      case "generieke-taken":
        append(gebieden, [...unnumberedGebied(head, body, document), ...numberedGebieden(body, document)]);
        explain(body.filter((line) => line.bullet === null), "kop; staat in de kolom gebied");
        break;
      case "functiereeks":
      case "functiegroep":
        explain(body, `omschrijving van de ${head.kind}; daarvoor heeft het kader geen kolom`);
        break;
      case "module-leeg":
        explain(body, "staat onder het lege vak Module");
        break;
      case "onbekend":
        explain([head.line, ...body], `onderdeel "${head.values[0] ?? ""}"; daarvoor heeft het kader geen tabel`);
        break;
      case "vakkennis":
      case "kennis":
      case "vaardigheden":
      case "opleiding":
        append(eisen, readEisen(head.kind, body, eisen, document) ?? []);
        explain([head.line], "kop; staat in de kolom soort");
        break;
      case "modulenaam":
        explain([head.line], "naam van de module");
        break;
      case "code":
        explain(body, "gegeven over de beschrijving zelf; daarvoor heeft het kader geen kolom");
        if ((head.values[0] ?? "") === "") explain([head.line], "leeg vak");
        break;
    }
  }
  const fields = parts.filter(({ head }) => ["beschrijving", "naam", "normnaam", "modulenaam", "schaal", "score", "formatie", "functiereeks", "functiegroep"].includes(head.kind) || (head.kind === "code" && (head.values[0] ?? "") !== ""));
  const lines = fields.flatMap(({ head, body }) => (head.kind === "beschrijving" || head.kind === "naam" ? [head.line, ...valueLines(head), ...body] : [head.line, ...valueLines(head)]));
  const kop = parts[0]?.head.kind === "beschrijving" ? headName(parts[0], document).text : "";
  const code = of("code")?.head.values[0] ?? of("beschrijving")?.head.values[1] ?? "";
  return {
    beschrijving: {
      soort: section.kind === "module" ? "module" : "beschrijving", naam, lokaal: norm ? (value("naam")?.text ?? null) : null, kop, code: code === "" ? null : code,
      schaal: readSchaal(text("schaal")), score: numberOf(text("score")), formatie: numberOf(text("formatie")),
      reeks: value("functiereeks"), groep: value("functiegroep"), kenmerken, competenties, gebieden, eisen, lines,
    },
    explained,
  };
}

function partsOf(section: Section): readonly Part[] {
  const parts: { head: Kinded; body: SourceLine[] }[] = [];
  for (const one of section.lines) {
    const open = parts.at(-1);
    const continues = one.kind === "kop" && parts.length === 1 && open?.body.length === 0;
    if (open && (one.kind === "tekst" || continues)) open.body.push(one.line);
    else parts.push({ head: one, body: [] });
  }
  return parts;
}

/** The value behind a heading's words, as an item on the heading's line. A name may go on below it. */
function fieldValue(part: Part | undefined, document: SourceDocument, index: number): Item | null {
  const text = part?.head.values[index] ?? "";
  if (!part || text === "") return null;
  const rest = part.head.kind === "naam" ? part.body : [];
  return document.item([{ ...part.head.line, text }, ...rest]);
}

function headName(part: Part | undefined, document: SourceDocument): Item {
  if (!part) return { text: "", lines: [], doubts: [] };
  return document.item([{ ...part.head.line, text: part.head.values[0] ?? part.head.line.text }, ...part.body]);
}

const valueLines = (head: Kinded): readonly SourceLine[] => (head.valueLine ? [head.valueLine] : []);
const numberOf = (printed: string): number | null => (printed === "" ? null : Number(printed.replace(",", ".")));

/** The competences asked: one a bullet, or without bullets one a line, of which one that names its level is whole. Some stand behind the heading. */
function askedLines(head: Kinded, body: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const beside = head.values[0] ?? "";
  const own: readonly (readonly SourceLine[])[] = beside === "" ? [] : [[{ ...head.line, text: beside }]];
  const { before, items } = bulletedItems(body);
  if (items.length > 0 && body.some((line) => line.bullet !== null)) return [...own, ...(before.length > 0 ? [before] : []), ...items];
  const asked: SourceLine[][] = [];
  let whole = true;
  for (const line of body) {
    if (whole) asked.push([line]);
    else asked.at(-1)?.push(line);
    whole = endsAsked((asked.at(-1) ?? []).map(({ text }) => text).join(" "));
  }
  return [...own, ...asked];
}

function itemsOf(body: readonly SourceLine[], document: SourceDocument): readonly Item[] {
  const { before, items } = bulletedItems(body);
  return [...(before.length > 0 ? [before] : []), ...items].map((lines) => document.item(lines));
}

/** The name of an area may go on until the first bullet. */
function gebiedOf(head: Kinded, body: readonly SourceLine[], document: SourceDocument): Gebied {
  const { before, items } = bulletedItems(body);
  const [nr = "", name = ""] = head.values;
  return {
    nr: nr === "" ? null : Number(nr),
    naam: document.item([{ ...head.line, text: name }, ...before].filter((line) => line.text !== "")),
    taken: items.map((lines) => document.item(lines)),
  };
}

/** Tasks straight below the heading, before any area: of the heading itself. */
function unnumberedGebied(head: Kinded, body: readonly SourceLine[], document: SourceDocument): readonly Gebied[] {
  const first = body.findIndex((line) => line.bullet === null && matchShort(line.text, NUMBERED_GEBIED) !== null);
  const own = (first < 0 ? body : body.slice(0, first)).filter((line, index, all) => line.bullet !== null || all[index - 1] !== undefined);
  return own.some(({ bullet }) => bullet !== null) ? [{ nr: null, naam: document.item([{ ...head.line, text: head.line.text.replace(/ ?:$/, "") }]), taken: bulletedItems(own).items.map((lines) => document.item(lines)) }] : [];
}

/** "1. Coördinatie" with bullets below it. */
function numberedGebieden(body: readonly SourceLine[], document: SourceDocument): readonly Gebied[] {
  const gebieden: { head: Kinded; body: SourceLine[] }[] = [];
  for (const line of body) {
    const found = line.bullet === null ? matchShort(line.text, NUMBERED_GEBIED) : null;
    if (found) gebieden.push({ head: { line, kind: "resultaatgebied", values: found.slice(1) }, body: [] });
    else gebieden.at(-1)?.body.push(line);
  }
  return gebieden.map((gebied) => gebiedOf(gebied.head, gebied.body, document));
}
