import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";
import type { MendedWord } from "../niveaurichtlijn/broken-words";
import { isFull, knowsAllCells, type Blok } from "./overzicht";
import type { OcrRepair } from "./ocr";
import type { BeroepsProfiel } from "./profiel";
import type { Beroepscompetentie } from "./rijen";

export interface ToJudge {
  readonly profiel: BeroepsProfiel;
  readonly competenties: readonly Beroepscompetentie[];
  readonly repairs: readonly OcrRepair[];
  readonly mended: readonly MendedWord[];
  readonly document: SourceDocument;
}

/** What a reader of the profile must know before using the tables. */
export function bevindingenVanProfiel({ profiel, competenties, repairs, mended, document }: ToJudge): readonly Bevinding[] {
  const found: Bevinding[] = [];
  const add = (ernst: Bevinding["ernst"], code: string, lines: readonly (SourceLine | undefined)[], melding: string): void => {
    const known = [...new Set(lines)].filter((line) => line !== undefined).sort((a, b) => a.number - b.number);
    if (known.length > 0) found.push({ ernst, code, plaats: [...new Set(known.map((line) => document.plaats([line])))].join("; "), melding });
  };

  for (const { soort, kop, overzicht, kolommen: { length: columns } } of profiel.overzichten) {
    const { blokken, cellen, kolommen, kolomkop } = overzicht;
    const names = blokken.flatMap(({ rijen }) => rijen);
    const full = blokken.filter((blok) => isFull(blok, columns));
    const certain = full.reduce((sum, { rijen }) => sum + rijen.length * columns, 0) + [...cellen.values()].reduce((sum, marked) => sum + marked.size, 0);
    const all = names.length * columns;
    if (knowsAllCells(overzicht)) {
      add("info", "lege-cel", [kop], `In het overzicht van competenties en ${soort} staat van elk kruisje vast in welke cel het staat. Een cel zonder kruisje lezen wij als: niet gevraagd.`);
    } else if (certain < all) {
      add("fout", "matrixkolommen-verloren", [kop], `In het overzicht van competenties en ${soort} is niet te zien in welke kolom een kruisje staat. Van de ${all} cellen zijn er ${certain} zeker; ${all - certain} staan op onbekend. Vul ze aan vanuit het originele document.`);
    }
    add("info", "cellen-zeker", full.flatMap(({ marks }) => marks[0]), `Zeker zijn de ${full.map(({ groep, rijen }) => `${rijen.length} competenties van ${groep ?? "de eerste groep"}`).join(" en ")} bij alle ${columns} ${soort}: daar staan precies zoveel kruisjes als cellen, wat de leesrichting ook is.`);
    add("info", "kruisjes-geteld", [kop], `Gelezen kruisjes bij de ${soort}: ${dutchList(blokken.map(({ groep, aantal }) => `${groep ?? "zonder groep"} ${aantal}`))}, samen ${blokken.reduce((sum, { aantal }) => sum + aantal, 0)}.`);
    const broken = blokken.flatMap((blok) => blok.onleesbaar);
    add("waarschuwing", "kruisjes-verloren", broken, `In het overzicht staan tekens die niet te lezen zijn (${dutchList(broken.map(({ text }) => `"${text}"`))}). Er zijn dus ook kruisjes verloren; een cel zonder kruisje betekent niet dat de competentie niet nodig is.`);
    for (const blok of blokken) overfull(blok, columns, soort, add);
    if (kolommen !== null && kolommen > columns) add("info", "kolomkop-ruimer", [kolomkop ?? kop], `De kop van het overzicht telt tot ${kolommen}, maar er zijn ${columns} ${soort}.`);
  }

  const codes = competenties.flatMap(({ groep, criteria }) => (criteria?.code && groep !== null && criteria.code.printed !== groep ? [{ groep, ...criteria.code }] : []));
  add("info", "ocr-groepscode", codes.map(({ line }) => line), `De groepscode is in de omschrijving anders gelezen (${dutchList([...new Set(codes.map(({ printed, groep }) => `${printed} voor ${groep}`))])}). De groep is overgenomen uit het overzicht.`);
  const pairs = [...new Set(repairs.map(({ read, meant }) => `${read} > ${meant}`))];
  add("info", "ocr-hersteld", repairs.map(({ line }) => line), `De scan leest letters verkeerd. De tabellen schrijven wat er hoorde te staan, de gelezen regels blijven zichtbaar: ${dutchList(pairs, 40)}.`);
  add("info", "afbreking-hersteld", mended.map(({ line }) => line), `Aan het eind van een regel is een afbreekteken weggevallen; wij schrijven ${dutchList([...new Set(mended.map(({ word }) => word))])}.`);
  const { labels, items } = profiel.trends;
  if (labels.length > 0 && items.length > 0) add("info", "labels-los-van-tekst", [labels[0], items[0]?.[0]], `De labels van de trends staan los boven alle ${items.length} teksten; welke tekst bij welk label hoort, is niet zeker.`);
  add("info", "geen-niveaus", competenties.slice(0, 1).map(({ criteria, nameLines }) => criteria?.kop ?? nameLines[0]), "Het profiel kent geen niveaus, schaal, punten of weging.");
  const unnumbered = competenties.filter(({ nr }) => nr === null);
  add("fout", "competentie-nummering", unnumbered.flatMap(({ nameLines }) => nameLines[0]), `De overzichten noemen ${unnumbered.length} competenties, de succescriteria gaan over ${competenties.filter(({ criteria }) => criteria !== null).length}. Welke criteria bij welke competentie horen, is niet te bepalen; ze staan onder hun nummer.`);
  const without = competenties.filter(({ criteria }) => criteria === null);
  add("waarschuwing", "competentie-zonder-criteria", without.map(({ nameLines }) => nameLines[0]), `Van ${dutchList(without.map(({ naam }) => naam))} staan geen succescriteria in het document.`);
  const nameless = competenties.filter(({ nameLines }) => nameLines.length === 0);
  add("waarschuwing", "competentie-zonder-naam", nameless.map(({ criteria }) => criteria?.kop), `De naam van competentie ${dutchList(nameless.map(({ nr }) => String(nr)))} staat in geen overzicht.`);
  dilemmas(profiel, add);
  return found;
}

type Add = (ernst: Bevinding["ernst"], code: string, lines: readonly (SourceLine | undefined)[], melding: string) => void;

function overfull({ groep, rijen, marks, aantal }: Blok, columns: number, soort: string, add: Add): void {
  const cells = rijen.length * columns;
  if (aantal > cells) add("fout", "meer-kruisjes-dan-cellen", marks.slice(0, 1), `Bij ${groep ?? "de eerste groep"} staan ${aantal} kruisjes voor ${cells} cellen (${rijen.length} competenties bij ${columns} ${soort}); er is dus geen cel zeker.`);
}

function dilemmas({ kerntaken }: BeroepsProfiel, add: Add): void {
  const titles = kerntaken.flatMap((kerntaak) => kerntaak.dilemmas.flatMap(({ titel }) => titel ?? []));
  const names = new Set(titles.map(({ text }) => text));
  if (names.size < titles.length) add("info", "dilemma-herhaald", titles, `De ${titles.length} keuzes en dilemma's hebben ${names.size} verschillende namen; wat bij meer kerntaken staat, hoort bij elk ervan.`);
}
