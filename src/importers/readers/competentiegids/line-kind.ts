/** What each line of a guide is. Whether a short line is a competence's name only its neighbours and the rest of the document tell (names.ts). */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";

export type GidsKind = "gedrag" | "tips" | "niveau" | "merkteken" | "profielkop" | "eigen-keuze" | "definitiekop" | "groepkop" | "bullet" | "tekst";

export interface GidsLine {
  readonly line: SourceLine;
  readonly kind: GidsKind;
  /** Of a level: its mark and name. Of a broken mark, or one before "Kenmerkend gedrag": what is left of it. */
  readonly mark: string;
  readonly name: string;
}

const GEDRAG = /^([0-9–-]{0,6}) ?(?:Kenmerkend (?:werk)?gedrag|Gedrags(?:indicatoren|kenmerken|voorbeelden|criteria)|Voorbeeldgedrag|Zichtbaar gedrag|Indicatoren) ?:?$/i;
const TIPS = /^(?:Tips(?: om deze competentie te ontwikkelen| voor ontwikkeling)?|Ontwikkel(?:ings)?tips|Ontwikkelsuggesties) ?:?$/i;
const NIVEAU = /^(?:Competentie)?niveau ([0-9]{1,2}|[A-Z]|I{1,3}|I?V) ?[:.–-]? ?(.{0,60})$/i;
const BAND = /^(?:(?:Salaris)?schaal |Schalen |OIK |Niveau )?([0-9]{1,2}) ?(?:-|–|t\/m|tot en met) ?(?:schaal |OIK )?([0-9]{1,2})$/i;
const FROM = /^(?:(?:Salaris)?schaal |Schalen |OIK |Niveau )([0-9]{1,2}) (?:en hoger|e\.h\.|en verder|en daarboven)$/i;
const MARK = /^[–-]?[0-9]{0,2}[–-]?[0-9]{0,2}$/;
const PROFIELKOP = /^Competenties? .{0,40}(?:Blz|Bladzijde|Pagina|Niveau|Bekwaamheid|Cluster)\.?(?: .{0,20})?$/i;
const EIGEN = /^(?:Eigen|Vrije) (?:keuze|ruimte)$/i;
const DEFINITIE = /^(?:Definitie|Omschrijving) ?:? ?(.{0,200})$/i;

export function kindGidsLine(line: SourceLine): GidsLine {
  const one = (kind: GidsKind, mark = "", name = ""): GidsLine => ({ line, kind, mark, name });
  if (line.bullet !== null) return one("bullet");
  const gedrag = matchShort(line.text, GEDRAG);
  if (gedrag) return one("gedrag", gedrag[1]);
  if (matchShort(line.text, TIPS)) return one("tips");
  const band = matchShort(line.text, BAND);
  if (band) return one("niveau", `${band[1] ?? ""}-${band[2] ?? ""}`);
  const from = matchShort(line.text, FROM);
  if (from) return one("niveau", `${from[1] ?? ""}+`);
  const niveau = matchShort(line.text, NIVEAU);
  if (niveau && !/[.;,]$/.test(line.text)) return one("niveau", (niveau[1] ?? "").toUpperCase(), bare(niveau[2] ?? ""));
  if (line.text.length <= 6 && MARK.test(line.text)) return one("merkteken", line.text);
  if (matchShort(line.text, EIGEN)) return one("eigen-keuze");
  if (matchShort(line.text, PROFIELKOP)) return one("profielkop");
  const definitie = matchShort(line.text, DEFINITIE);
  if (definitie) return one("definitiekop", "", definitie[1] ?? "");
  return one("tekst");
}

const bare = (name: string): string => name.replace(/^[(:–-]+|[):]+$/g, "").trim();
