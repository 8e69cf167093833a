import type { Cluster } from "../../../model/tabellen";
import type { SourceDocument } from "../../document/source-document";
import type { SourceLine } from "../../document/source-line";
import { nameKey } from "../../text/name-key";
import { matchShort } from "../pattern";
import { readFte } from "./read-functietabel";

/** "3.2 Team Havenbeheer (ca. 7,5 fte)" */
const HEADING = /^(?:[0-9.]{1,8} )?(?:Cluster|Afdeling|Team|Domein|Sector|Eenheid) (.+?) ?\((?:ca\.?|circa|ongeveer)? ?([0-9]{1,4}(?:[.,][0-9]{1,3})?) ?fte\)$/i;
const LISTED = /^(?:Cluster|Afdeling|Team|Domein|Sector|Eenheid) (.+)$/i;

/** Units with the fte in their heading. A list of the units decides how a name is written. */
export function clusterRijen(lines: readonly SourceLine[], document: SourceDocument): readonly Cluster[] {
  const listed = new Map<string, { readonly naam: string; readonly line: SourceLine }>();
  for (const line of lines) {
    const found = line.bullet === null ? null : matchShort(line.text, LISTED);
    if (found?.[1] !== undefined && !listed.has(nameKey(found[1]))) listed.set(nameKey(found[1]), { naam: found[1], line });
  }
  return lines.flatMap((line) => {
    const found = line.bullet === null ? matchShort(line.text, HEADING) : null;
    if (!found) return [];
    const [, naam = "", fte = ""] = found;
    const inList = listed.get(nameKey(naam));
    return [{ cluster: inList?.naam ?? naam, fte: readFte(fte), plaats: document.plaats([...(inList ? [inList.line] : []), line]) }];
  });
}
