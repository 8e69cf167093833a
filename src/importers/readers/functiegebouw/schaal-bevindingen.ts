import { schaalRang } from "../../../model/schaal";
import type { Bevinding } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import { dutchList } from "../../text/dutch-list";
import type { NamedTypering } from "./name-typeringen";

/** What the patterns, totals and scales of the typeringen say against each other, and where they rise. */
export function schaalBevindingen(typeringen: readonly NamedTypering[], document: SourceDocument): readonly Bevinding[] {
  const found: Bevinding[] = typeringen.flatMap((one) => [...defects(one, document), ...unscaled(one, document)]);
  const valued = typeringen.filter((one) => one.schaal !== null && one.waardering?.scores).sort((a, b) => rank(a) - rank(b));
  const rises: string[] = [];
  valued.forEach((one, index) => {
    const next = valued[index + 1];
    if (!next) return;
    const [lower, higher] = [one.waardering?.scores ?? [], next.waardering?.scores ?? []];
    const up = higher.flatMap((score, nr) => (score > (lower[nr] ?? score) ? [String(nr + 1)] : []));
    const down = higher.flatMap((score, nr) => (score < (lower[nr] ?? score) ? [String(nr + 1)] : []));
    if (up.length > 0) rises.push(`van ${one.schaal ?? ""} naar ${next.schaal ?? ""} kenmerk ${dutchList(up, 14)}`);
    // A total that stays open falls below nothing.
    const [less, more] = [one.waardering?.totaal ?? null, next.waardering?.totaal ?? null];
    const falls = less !== null && more !== null && more <= less && one.schaal !== next.schaal;
    if (down.length === 0 && !falls) return;
    found.push({
      ernst: "waarschuwing", code: "fuwasys-daalt", plaats: patternPlaces([one, next], document),
      melding: `${next.naam} scoort ${falls ? "in totaal niet hoger" : `op kenmerk ${dutchList(down, 14)} lager`} dan ${one.naam}. Ga na of een van de patronen verkeerd gedrukt is.`,
    });
  });
  if (rises.length > 0) {
    found.push({ ernst: "info", code: "fuwasys-verschillen", plaats: patternPlaces(valued, document), melding: `Tussen opeenvolgende schalen gaan kenmerken omhoog: ${rises.join("; ")}.` });
  }
  const totals = typeringen.filter(({ schaal, waardering }) => schaal !== null && waardering?.totaal != null);
  if (totals.length > 0) {
    found.push({
      ernst: "waarschuwing", code: "fuwasys-tabel-ontbreekt", plaats: patternPlaces(totals, document),
      melding: `De punten en schalen zijn die van deze typeringen: ${dutchList(totals.map(({ schaal, waardering }) => `${waardering?.totaal ?? ""} is schaal ${schaal ?? ""}`))}. De tabel van punten naar schaal staat er niet bij; vul andere totalen dus niet op gevoel in.`,
    });
  }
  return found;
}

const rank = ({ schaal }: NamedTypering): number => (schaal === null ? 0 : schaalRang(schaal));

function defects({ naam, waardering, typering: { patroon } }: NamedTypering, document: SourceDocument): readonly Bevinding[] {
  if (!waardering || !patroon || waardering.gebreken.length === 0) return [];
  const certain = waardering.scores !== null && waardering.totaal !== null;
  const kept = certain
    ? "De veertien cijfers en hun som kloppen wel."
    : `${waardering.scores === null ? "Welk cijfer bij welk kenmerk hoort, is niet te bepalen." : "De cijfers nemen wij over."} ${waardering.totaal === null ? "Het totaal laten wij open." : `Het gedrukte totaal ${waardering.totaal} nemen wij over.`}`;
  return [{ ernst: certain ? "info" : "fout", code: "patroon-defect", plaats: document.plaats([patroon.line]), melding: `Het patroon van ${naam}, "${patroon.line.text}", is niet goed gedrukt: ${waardering.gebreken.join("; ")}. ${kept}` }];
}

function unscaled({ naam, schaal, typering }: NamedTypering, document: SourceDocument): readonly Bevinding[] {
  if (schaal !== null) return [];
  const { schaal: printed, patroon, kop, parts } = typering;
  const line = (printed ?? patroon ?? kop ?? parts[0]?.kop)?.line;
  if (!line) return [];
  return [{ ernst: "waarschuwing", code: "schaal-onbekend", plaats: document.plaats([line]), melding: printed ? `"${printed.line.text}" bij ${naam} is niet één schaal; wij laten de schaal open.` : `Bij ${naam} staat geen schaal.` }];
}

function patternPlaces(typeringen: readonly NamedTypering[], document: SourceDocument): string {
  return typeringen.flatMap(({ typering: { patroon } }) => (patroon ? [document.plaats([patroon.line])] : [])).join("; ");
}
