/** What the score formulas of a form give on what is typed in it: the values beside the formulas, by the rule. */
import { matchKey } from "../../../rules/match-key";
import { berekendeKwalificatie, eindkwalificatie, indicatie } from "../../../rules/goede-gesprek/artikel-06-eindkwalificatie";
import { extraBeloningMogelijk } from "../../../rules/goede-gesprek/artikel-06-extra-beloning";
import { lid7Mogelijk } from "../../../rules/goede-gesprek/artikel-06-lid-7";
import type { BeoordelingFeiten } from "../../../rules/goede-gesprek/beoordeling-feiten";
import { readKwalificatie, scoreOf, type Kwalificatie } from "../../../rules/goede-gesprek/kwalificatie";
import { getalVan, isGevuld, tekstVan, veld, type FormulierInhoud } from "./inhoud";
import type { Rekenstap } from "./indeling";
import { EIGEN_KEUZE, HOOGSTE_GEWICHT, WOORD } from "./score-formules";
import { competentieregels, type FormulierVorm } from "./vorm";

/** A score, "" for a row that is not in use, or what is wrong with it. */
export type Regelscore = number | string;

export interface Score {
  readonly werkafspraken: readonly Regelscore[];
  readonly competenties: readonly Regelscore[];
  readonly kennisniveau: Regelscore;
  readonly stappen: Readonly<Record<Rekenstap, number | string>>;
}

/** @param gids matchKeys of the competences of the guide */
export function scoreVan(vorm: FormulierVorm, inhoud: FormulierInhoud, gids: ReadonlySet<string>): Score {
  const werkafspraken = count(vorm.werkafspraken).map((nr) => {
    const used = (["tekst", "gewicht", "kwalificatie", "motivering"] as const).some((deel) => isGevuld(inhoud, veld.werkafspraak(nr, deel)));
    return used ? gewaardeerd(tekstVan(inhoud, veld.werkafspraak(nr, "kwalificatie"))) : "";
  });
  const namen = competentieregels(vorm).map((naam, index) => naam ?? tekstVan(inhoud, veld.competentie(index + 1, "naam")));
  const competenties = competentieregels(vorm).map((vast, index) => {
    const label = tekstVan(inhoud, veld.competentie(index + 1, "kwalificatie"));
    const naam = namen[index] ?? "";
    if (vast !== null) return gewaardeerd(label);
    if (naam === "") return (["cruciaal", "kwalificatie", "motivering"] as const).some((deel) => isGevuld(inhoud, veld.competentie(index + 1, deel))) ? WOORD.geenNaam : "";
    if (namen.filter((other) => matchKey(other) === matchKey(naam)).length > 1) return WOORD.dubbel;
    return gids.has(matchKey(naam)) ? gewaardeerd(label) : WOORD.buitenGids;
  });
  const kennisniveau = gewaardeerd(tekstVan(inhoud, veld.kennisniveau("kwalificatie")));
  return { werkafspraken, competenties, kennisniveau, stappen: stappen(vorm, inhoud, werkafspraken, competenties, kennisniveau, namen) };
}

function gewaardeerd(label: string): Regelscore {
  if (label === "") return WOORD.ontbreekt;
  const kwalificatie = readKwalificatie(label);
  return kwalificatie === null ? WOORD.onbekend : scoreOf(kwalificatie);
}

function stappen(vorm: FormulierVorm, inhoud: FormulierInhoud, werk: readonly Regelscore[], comp: readonly Regelscore[], kennis: Regelscore, namen: readonly string[]): Score["stappen"] {
  const gewichten = gewichtenstand(vorm, inhoud, werk);
  const weight = (index: number): number => (gewichten === "alle gelijk" ? 10_000 : gewichten === "ingevuld" ? Math.round((getalVan(inhoud, veld.werkafspraak(index + 1, "gewicht")) ?? 0) * 10_000) : 0);
  const partB = [...comp, kennis].filter((value) => typeof value === "number");
  const [S, P] = werk.reduce<[number, number]>(([sum, product], value, index) => (typeof value === "number" ? [sum + weight(index), product + weight(index) * value] : [sum, product]), [0, 0]);
  const [n, C] = [partB.length, partB.reduce((sum, value) => sum + value, 0)];
  const lacking = lackingOf(werk, comp, kennis, gewichten, namen);
  const feiten = feitenVan(inhoud, werk, comp, kennis, weight);
  const [mogelijk, berekend, indicatief] = [lid7Mogelijk(feiten), berekendeKwalificatie(feiten), indicatie(feiten)];
  const isWrong = [...werk, ...comp, kennis].some((value) => typeof value === "string" && value !== "" && value !== WOORD.ontbreekt);
  const valid = gewichten === "alle gelijk" || gewichten === "ingevuld";
  const mark = tekstVan(inhoud, veld.lid7("toegepast")).toLowerCase();
  const eind = lacking !== "" || berekend.kind !== "determined" || !["", "nee", "ja"].includes(mark) || (mark === "ja" && tekstVan(inhoud, veld.lid7("reden")) === "")
    ? null : eindkwalificatie({ ...feiten, afwijkingLid7: mark === "ja" });
  const label = eind?.kind === "determined" ? eind.value : null;
  return {
    gewichten, S, P, a: S > 0 ? P / S : "", n, C, b: n > 0 ? C / n : "", totaal: S > 0 && n > 0 ? (P * n + C * S) / (2 * S * n) : "",
    ontbreekt: lacking,
    berekend: lacking === "" && berekend.kind === "determined" ? berekend.value : "",
    indicatie: valid && !isWrong && indicatief.kind === "determined" ? indicatief.value.kwalificatie : "",
    lid7Mogelijk: mogelijk.kind === "determined" ? (mogelijk.value ? "ja" : "nee") : "nog niet te zeggen",
    eind: label ?? "", lid9: label === null ? "" : extraBeloningMogelijk(label) ? "ja" : "nee",
  };
}

function gewichtenstand(vorm: FormulierVorm, inhoud: FormulierInhoud, werk: readonly Regelscore[]): string {
  const raw = count(vorm.werkafspraken).map((nr) => inhoud.get(veld.werkafspraak(nr, "gewicht")) ?? "").filter((value) => value !== "");
  const numbers = raw.filter((value) => typeof value === "number");
  if (raw.length === 0) return "alle gelijk";
  if (numbers.length < raw.length) return "een gewicht is geen getal";
  if (numbers.some((value) => value < 0)) return "een gewicht is negatief";
  if (numbers.some((value) => value > HOOGSTE_GEWICHT)) return "een gewicht is te groot";
  if (numbers.some((value) => Math.abs(Math.round(value * 10_000) / 10_000 - value) > 1e-12)) return "een gewicht heeft meer dan 4 decimalen";
  if (numbers.length < werk.filter((value) => value !== "").length) return "een gewicht ontbreekt";
  return numbers.every((value) => value === 0) ? "alle gewichten zijn 0" : "ingevuld";
}

function lackingOf(werk: readonly Regelscore[], comp: readonly Regelscore[], kennis: Regelscore, gewichten: string, namen: readonly string[]): string {
  const lack = (value: Regelscore, name: string): string[] => (typeof value === "number" || value === "" ? [] : [value === WOORD.ontbreekt ? name : `${name}: ${value}`]);
  return [
    ...(werk.every((value) => value === "") ? ["werkafspraken (onderdeel a): geen"] : []),
    ...werk.flatMap((value, index) => lack(value, `werkafspraak ${index + 1}`)),
    ...(comp.every((value) => value === "") ? ["competenties (onderdeel b): geen"] : []),
    ...comp.flatMap((value, index) => lack(value, namen[index] || EIGEN_KEUZE)),
    ...lack(kennis, "kennisniveau"),
    ...(gewichten === "alle gelijk" || gewichten === "ingevuld" ? [] : [`gewichten: ${gewichten}`]),
  ].join(", ");
}

/** The facts of the rule: the rows in use. */
function feitenVan(inhoud: FormulierInhoud, werk: readonly Regelscore[], comp: readonly Regelscore[], kennis: Regelscore, weight: (index: number) => number): BeoordelingFeiten {
  const label = (naam: string): Kwalificatie | null => readKwalificatie(tekstVan(inhoud, naam));
  return {
    werkafspraken: werk.flatMap((value, index) => (value === "" ? [] : [{ kwalificatie: label(veld.werkafspraak(index + 1, "kwalificatie")), gewicht: weight(index) }])),
    competenties: comp.flatMap((value, index) => (value === "" ? [] : [{ kwalificatie: typeof value === "number" ? label(veld.competentie(index + 1, "kwalificatie")) : null, cruciaal: tekstVan(inhoud, veld.competentie(index + 1, "cruciaal")).toLowerCase() === "ja" }])),
    kennisniveau: typeof kennis === "number" ? label(veld.kennisniveau("kwalificatie")) : null,
    afwijkingLid7: false,
  };
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index + 1);
}
