import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { dutchList } from "../../text/dutch-list";
import { nameKey } from "../../../model/same-name";
import type { Levels } from "./levels";
import type { ReadProfielen } from "./profielen";
import type { Printed } from "./rijen";
import type { Segmented } from "./segments";

interface Facts {
  readonly segmented: Segmented;
  readonly levels: Levels;
  readonly asked: ReadProfielen;
  readonly printed: readonly Printed[];
  readonly document: SourceDocument;
}

/** What a reader of the tables must know about how the guide was read, and what it leaves open. */
export function bevindingenVanGids({ segmented, levels, asked, printed, document }: Facts): readonly Bevinding[] {
  const found: Bevinding[] = [];
  const tell = (ernst: Bevinding["ernst"], code: string, lines: readonly SourceLine[], melding: string): void => {
    if (lines.length > 0) found.push({ ernst, code, plaats: document.plaats(lines), melding });
  };
  const guessed = segmented.segments.flatMap((segment) => segment.guessed);
  const strays = segmented.segments.flatMap((segment) => segment.strays);
  tell("waarschuwing", "begin-van-gedrag-onzeker", guessed, `Op ${guessed.length} plaats${guessed.length === 1 ? "" : "en"} ontbreekt de kop tussen tips en gedrag en volgt uit de woorden niet zeker waar het gedrag begint. Controleer deze plaatsen.`);
  tell("info", "niveau-aanduiding-kapot", levels.unmarked, `Bij ${levels.unmarked.length} van de ${levels.lists} niveaus is de aanduiding van het niveau weg of gebroken. Het niveau volgt daar uit de plaats: de eerste lijst van een competentie is het eerste niveau, enzovoort.`);
  tell("info", "losse-tekst", strays, `Tussen de gedragingen en tips staat losse tekst die daar niet bij hoort (${dutchList(strays.map((line) => `"${line.text}"`))}). Die is niet opgenomen.`);
  const letters = levels.rijen.filter(({ niveau }) => /^[A-Z]$/.test(niveau));
  if (letters.length > 1) found.push({ ernst: "info", code: "volgorde-van-letters", plaats: letters.map(({ plaats }) => plaats).join("; "), melding: `De niveaus heten ${dutchList(letters.map(({ niveau }) => niveau))}. Of ${letters[0]?.niveau ?? ""} het lichtste of het zwaarste is, zegt het document niet; de kolom volgorde telt zoals ze gedrukt staan. Draai haar om als dat andersom is.` });
  const usual = usualLists(printed);
  const uneven = printed.filter(({ main }) => listsOf(main) !== usual);
  tell("waarschuwing", "niveaus-ongelijk", uneven.map(({ main }) => main.naam), `${dutchList(uneven.map(({ naam }) => naam))} ${uneven.length === 1 ? "heeft" : "hebben"} een ander aantal niveaus dan de andere competenties (${usual}).`);
  const mute = printed.filter(({ main }) => listsOf(main) === 0);
  if (mute.length * 2 >= printed.length) tell("fout", "competentie-zonder-gedrag", mute.map(({ main }) => main.naam), `Bij ${mute.length} van de ${printed.length} competenties is geen gedrag gelezen: ${dutchList(mute.map(({ naam }) => naam))}. Waarschijnlijk herkennen wij de opbouw van dit document niet; kijk na of dit wel namen van competenties zijn.`);
  const twice = printed.filter(({ printings }) => printings.length > 1);
  tell("info", "voorbeeld-dubbel", twice.flatMap(({ printings }) => printings.map(({ naam }) => naam)), `${dutchList(twice.map(({ naam }) => naam))} ${twice.length === 1 ? "staat" : "staan"} meer dan eens in het document, bijvoorbeeld eerst als voorbeeld. Gelijke teksten zijn één keer geteld.`);
  tell("waarschuwing", "profielregel-onbekend", asked.unknown, `Deze regels van de profielen noemen geen competentie van de gids en zijn niet opgenomen: ${dutchList(asked.unknown.map((line) => `"${line.text}"`))}.`);
  tell("waarschuwing", "groep-verschilt", asked.groupDiffers, "Deze regels van de profielen noemen een andere groep dan het hoofdstuk waarin de competentie staat.");
  found.push(...withoutProfile(asked, printed, document));
  return found;
}

function withoutProfile(asked: ReadProfielen, printed: readonly Printed[], document: SourceDocument): readonly Bevinding[] {
  if (asked.profielen.length === 0) return [];
  const used = new Set(asked.profielen.map((rij) => nameKey(rij.competentie)));
  const unused = printed.filter(({ naam }) => !used.has(nameKey(naam)));
  const own = asked.profielen.filter((rij) => rij.soort === "eigen keuze");
  const found: Bevinding[] = [];
  if (unused.length > 0) found.push({ ernst: "info", code: "competentie-zonder-profiel", plaats: document.plaats(unused.map(({ main }) => main.naam)), melding: `${dutchList(unused.map(({ naam }) => naam))} ${unused.length === 1 ? "staat" : "staan"} in geen enkel profiel.` });
  if (own.length > 0) found.push({ ernst: "info", code: "eigen-keuze-rijen", plaats: own[0]?.plaats ?? "", melding: `Eigen keuze is geen competentie maar een open plaats in een profiel: ${own.length} keer, naast ${asked.profielen.length - own.length} ingevulde plaatsen.` });
  return found;
}

const listsOf = (segment: Printed["main"]): number => segment.blocks.filter(({ soort }) => soort === "gedrag").length;

function usualLists(printed: readonly Printed[]): number {
  const counts = new Map<number, number>();
  for (const { main } of printed) counts.set(listsOf(main), (counts.get(listsOf(main)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
