import type { Bevinding, Indicator } from "../../../model/tabellen";
import { printingsOf } from "../../document/plaats";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";
import { UNKNOWN_QUESTION, type ReadAnswers } from "./antwoorden";
import type { MendedWord } from "./broken-words";
import type { CriteriumNamen } from "./criterium-namen";
import { gelijkeNiveaus } from "./gelijke-niveaus";
import { legePlekken } from "./lege-plekken";
import { groupBy } from "../../group-by";
import type { NamedPerson } from "./namen";
import type { LabelledPage } from "./page-kerntaak";
import type { Parts } from "./parts";
import type { Persoon } from "./personen";
import type { PossibleBreak } from "./possible-breaks";

export interface ToJudge {
  readonly parts: Parts;
  readonly pages: readonly LabelledPage[];
  readonly answers: ReadAnswers;
  readonly criteria: CriteriumNamen;
  readonly indicatoren: readonly Indicator[];
  readonly personen: readonly Persoon[];
  readonly named: readonly NamedPerson[];
  readonly mended: readonly MendedWord[];
  /** Lines in front of which an unreadable sign stood. */
  readonly unreadable: readonly SourceLine[];
  readonly possible: readonly PossibleBreak[];
  /** Kerntaken as the overview orders them. */
  readonly overview: readonly string[];
  readonly document: SourceDocument;
}

/** What a reader of the guideline must know before using the tables. */
export function bevindingenVanRichtlijn(judged: ToJudge): readonly Bevinding[] {
  const { document, answers, pages, parts, personen } = judged;
  const found: Bevinding[] = [];
  const add = (ernst: Bevinding["ernst"], code: string, lines: readonly (SourceLine | undefined)[], melding: string): void => {
    const known = [...new Set(lines)].filter((line) => line !== undefined).sort((a, b) => a.number - b.number);
    if (known.length > 0) found.push({ ernst, code, plaats: known.map((line) => document.plaats([line])).join("; "), melding });
  };

  for (const { item, soort } of answers.questionless) {
    const known = soort !== UNKNOWN_QUESTION;
    add("waarschuwing", "vraag-ontbreekt", item.lines.slice(0, 1), known ? `Boven "${item.text}" ontbreekt de vraag. De andere afdruk heeft die wel; wij voegen het punt daarbij.` : `Boven "${item.text}" ontbreekt de vraag; bij welke het hoort, is niet te bepalen.`);
  }
  for (const { page, kerntaak, because, contradicted } of pages) {
    const [first] = page.answers;
    if (kerntaak === null) add("fout", "kerntaak-onbekend", first?.lines.slice(0, 1) ?? [], "Bij welke kerntaak deze bladzijde hoort, is niet te bepalen.");
    if (contradicted !== null) add("fout", "kerntaak-tegenspraak", page.koppen.map(({ line }) => line), `De kop noemt ${kerntaak ?? ""}, de verwijzingen op de bladzijde horen bij ${contradicted}. Wij volgen de kop.`);
    if (because === "vorige pagina") add("info", "kerntaak-uit-volgorde", first?.lines.slice(0, 1) ?? [], `Boven deze bladzijde staat geen kerntaak; wij lezen haar als vervolg van ${kerntaak ?? ""}.`);
  }
  const late = pages.filter(({ because }) => because === "kop erna" || because === "verwijzing" || because === "herhaling");
  add("info", "kop-na-inhoud", late.flatMap(({ page }) => page.koppen[0]?.line ?? page.answers[0]?.lines[0]), "Op deze bladzijden staat de kop van de kerntaak na de inhoud of ontbreekt hij. Wij volgden de kop van de bladzijde of haar verwijzingen.");

  const printed = judged.indicatoren.reduce((sum, rij) => sum + printingsOf(rij.plaats), 0);
  const twice = judged.indicatoren.filter((rij) => printingsOf(rij.plaats) > 1);
  const levels = new Set<string>();
  const doubled = parts.niveaus.filter(({ value }) => levels.has(value) || !levels.add(value));
  if (twice.length > 0) add("info", "dubbel-gedrukt", doubled.length > 0 ? doubled.map(({ line }) => line) : document.lines.slice(0, 1), `Het document drukt ${printed} punten af voor ${judged.indicatoren.length} verschillende; wat meer dan eens gedrukt is, is één rij met alle plaatsen.`);
  const differing = answers.lists.flatMap(({ texts }) => texts.filter(({ printings }) => new Set(printings.map(({ text }) => text)).size > 1));
  add("info", "drukverschil", differing.flatMap(({ printings }) => printings.map(({ lines }) => lines.at(-1))), `Twee afdrukken van één punt verschillen in een leesteken of hoofdletter: ${dutchList(differing.map(({ text }) => `"${text}"`))}. Wij houden de eerste of meest gedrukte vorm aan.`);
  for (const { texts, pages: times, kerntaak, niveau } of answers.lists) {
    for (const { text, printings } of texts) {
      if (printings.length < times) add("waarschuwing", "drukverschil", printings[0]?.lines.slice(0, 1) ?? [], `${kerntaak} ${niveau ?? ""} is ${times} keer gedrukt, maar "${text}" staat er ${printings.length} keer.`);
    }
  }
  found.push(...gelijkeNiveaus(judged.indicatoren), ...legePlekken(judged.indicatoren));

  const varying = new Set(judged.criteria.variants.flatMap(({ printed: texts }) => texts));
  add(
    "info", "criteriumnaam-verschilt", parts.criteria.filter(({ kop }) => varying.has(document.item(kop).text)).flatMap(({ kop }) => kop[0]),
    `Criteria heten niet overal gelijk: ${dutchList(judged.criteria.variants.map(({ naam, printed: texts }) => `${naam} staat er als ${dutchList(texts.map((text) => `"${text}"`))}`))}. De tabellen hebben één naam.`,
  );
  const described = new Map(personen.map((persoon) => [persoon.naam, persoon.lines[0]]));
  for (const [elsewhere, [first]] of groupBy(judged.named.filter((one) => one.printed !== one.naam), (one) => one.printed)) {
    add("fout", "naam-verschilt", [described.get(first?.naam ?? ""), first?.line], `Een voorbeeldpersoon heet in de beschrijving ${first?.naam ?? ""} en elders ${elsewhere}. De tabellen gebruiken ${first?.naam ?? ""}.`);
  }
  add("info", "voorbeelden", personen.flatMap(({ lines }) => lines[0]), "De personen zijn verzonnen voorbeelden van een niveau. Er worden geen functiebladen of matrices van gemaakt.");
  add("waarschuwing", "niveau-onbekend", personen.filter(({ niveau }) => niveau === null).flatMap(({ lines }) => lines[0]), `Het niveau van ${dutchList(personen.filter(({ niveau }) => niveau === null).map(({ naam }) => naam))} is niet te bepalen.`);
  const headed = [...new Set(pages.flatMap(({ kerntaak }) => (kerntaak === null ? [] : [kerntaak])))];
  if (judged.overview.length > 1 && headed.length === judged.overview.length && headed.some((naam, index) => naam !== judged.overview[index])) {
    add("info", "volgorde-verschilt", parts.beschrijvingen.map(({ titel }) => titel[0]), `Het overzicht noemt de kerntaken in de volgorde ${dutchList(judged.overview)}, de bladzijden in de volgorde ${dutchList(headed)}. De tabellen volgen het overzicht.`);
  }
  if (!document.lines.some(({ text }) => /\bschaal\b|salar/i.test(text.slice(0, 2000)))) {
    add("info", "niveau-zonder-schaal", parts.niveaus.slice(0, 1).map(({ line }) => line), "Het document koppelt de niveaus niet aan salarisschalen en geeft geen punten of gewichten. Welk niveau een functie heeft, bepaalt u zelf.");
  }
  add("info", "competenties-zonder-niveau", parts.eigenschappen.slice(0, 1).flatMap(({ kop }) => kop[0]), `${parts.eigenschappen.length} competenties hebben geen niveaus; zij gelden voor iedereen.`);
  const sure = judged.mended.filter(({ doubtful }) => !doubtful);
  const unsure = judged.mended.filter(({ doubtful }) => doubtful);
  add("info", "afbreking-hersteld", sure.map(({ line }) => line), `Aan het eind van een regel is een afbreekteken weggevallen; wij schrijven ${words(sure)}.`);
  add("info", "afbreking-onzeker", unsure.map(({ line }) => line), `Hier is vermoedelijk een afbreekteken weggevallen; wij schrijven ${words(unsure)}, zoals elders in het document.`);
  add("info", "afbreking-mogelijk", judged.possible.map(({ line }) => line), `Aan het eind van een regel kan een afbreekteken zijn weggevallen; of het één woord is, laat het document niet zien. Wij lieten ze los staan: ${dutchList([...new Set(judged.possible.map(({ printed }) => `"${printed}"`))])}.`);
  add("info", "teken-onleesbaar", judged.unreadable, "Vooraan deze regels staat een onleesbaar teken; de zin loopt er gewoon door en wij lieten het teken weg.");
  return found;
}

const words = (mended: readonly MendedWord[]): string => dutchList([...new Set(mended.map(({ word }) => word))]);
