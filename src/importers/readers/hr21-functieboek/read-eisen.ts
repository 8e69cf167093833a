import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { bulletedItems } from "../../steps/bulleted-items";
import type { Kind } from "./line-kind";
import type { PrintedEis } from "./printed-rows";

const SOORTEN: Readonly<Partial<Record<Kind, PrintedEis["soort"]>>> = { vakkennis: "vakkennis", kennis: "vakkennis", vaardigheden: "vaardigheid", opleiding: "opleiding" };

/** What a part of a description asks: one requirement a bullet, or its whole text. Null for parts that ask nothing. @param before what was asked already, for the numbers */
export function readEisen(kind: Kind, body: readonly SourceLine[], before: readonly PrintedEis[], document: SourceDocument): readonly PrintedEis[] | null {
  const soort = SOORTEN[kind];
  if (soort === undefined) return null;
  const { before: leading, items } = bulletedItems(body);
  const all = body.some((line) => line.bullet !== null) ? [...(leading.length > 0 ? [leading] : []), ...items] : body.length > 0 ? [body] : [];
  const first = before.filter((eis) => eis.soort === soort).length + 1;
  return all.map((lines, index) => ({ soort, nr: first + index, item: document.item(lines) }));
}
