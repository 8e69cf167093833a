import type { ImportResult } from "../importers/import-result";
import { layOver } from "../importers/lay-over/lay-over";
import { builtInOf } from "../importers/lay-over/likeness";
import { startReview } from "../importers/review/review";
import { builtInKader } from "./find-kader";
import { Stop } from "./stop";

/**
 * What was read, laid over the built-in framework of this id; as it is without an id.
 * @throws Stop 2 when there is no such framework, or the document is not its source
 */
export function layOverBuiltIn(result: ImportResult, id: string | undefined): ImportResult {
  if (id === undefined) return result;
  const builtIn = builtInKader(id);
  if (builtInOf(result.kader, [builtIn]) === null) throw new Stop(`${result.kader.kader.bron} is niet de bron van ${builtIn.kader.naam}: daarvoor hebben zij te weinig gemeen.`, 2);
  const { kader } = layOver(builtIn, result, startReview(result));
  return { ...result, kader, bevindingen: kader.tabellen.Bevindingen ?? [] };
}
