/** Score tables without a head: one band a line, or scales and bands each on a line of its own. */
import type { SourceLine } from "../../document/source-line";
import { matchShort } from "../pattern";
import { readBand } from "./band";
import type { BandRij, ReadBanden } from "./rij";
import { readSchaalNaam } from "./schaal-naam";

const FEWEST = 4;
const SCHAAL_FIRST = /^(?:functie|salaris|loon)?(?:schaal|groep|klasse) ?([0-9]{1,2} ?[aA]?|[A-Z])[:.)]? +(\S.{1,38})$/i;
const SCHAAL_LAST = /^(\S.{1,38}?),? ?(?:=|:|is)? ?(?:functie|salaris)?schaal ([0-9]{1,2} ?[aA]?)$/i;
/** "B (110-155)" and "5 142-216". */
/** "Schaal 1 t/m 5" is a range of scales: nothing parts the scale from what would be its band. */
const RANGE = /^\D{0,20}[0-9]{1,2} ?[aA]? (?:t\/m|tot|en|-|–) ?(?:schaal )?(?:1?[0-9]|20) ?[aA]?$/i;
const BARE = /^([A-Z]|[0-9]{1,2}[aA]?)[:.]? +(\(?[<>≤≥0-9].{1,38})$/;

export function readLines(lines: readonly SourceLine[]): ReadBanden {
  const loose = lines.filter((line) => line.cell === null && line.bullet === null);
  const single = loose.flatMap((line): readonly BandRij[] => {
    const found = bandOf(line.text);
    return found ? [{ ...found, breedte: null, lines: [line] }] : [];
  });
  if (single.length >= FEWEST) return { rijen: single, koppen: [], onleesbaar: [], schaalkolommen: [], onvolledig: [] };
  const opening = loose.find((line) => readBand(line.text) !== null || scaleOf(line) !== null);
  if (!opening || readBand(opening.text) === null) return stacked(loose);
  // The band stands above its scale: from the bottom up it is a scale with its band below it again.
  const turned = stacked([...loose].reverse());
  return { ...turned, rijen: turned.rijen.map((rij) => ({ ...rij, lines: [...rij.lines].reverse() })).reverse() };
}

const scaleOf = (line: SourceLine): string | null => (line.text.length <= 12 ? readSchaalNaam(line.text) : null);

function bandOf(text: string): Pick<BandRij, "van" | "tot" | "schaal" | "exclusief"> | null {
  const first = RANGE.test(text.slice(0, 40)) ? null : (matchShort(text, SCHAAL_FIRST) ?? matchShort(text, BARE));
  const last = first ? null : matchShort(text, SCHAAL_LAST);
  const [schaalText = "", bandText = ""] = first ? [first[1], first[2]] : last ? [last[2], last[1]] : [];
  const schaal = readSchaalNaam(schaalText);
  const band = readBand(bandText);
  return schaal !== null && band ? { ...band, schaal } : null;
}

/** A scale on its line, and below it its bands. The scales rise, so that a figure elsewhere opens nothing. */
function stacked(lines: readonly SourceLine[]): ReadBanden {
  const groups: { schaal: string; line: SourceLine; bands: { band: NonNullable<ReturnType<typeof readBand>>; line: SourceLine }[] }[] = [];
  for (const line of lines) {
    const band = readBand(line.text);
    const open = groups.at(-1);
    if (band && open) {
      open.bands.push({ band, line });
      continue;
    }
    const schaal = scaleOf(line);
    if (schaal !== null) groups.push({ schaal, line, bands: [] });
  }
  const filled = groups.filter(({ bands }) => bands.length > 0);
  if (filled.length < FEWEST) return { rijen: [], koppen: [], onleesbaar: [], schaalkolommen: [], onvolledig: [] };
  const last = groups.at(-1);
  const rijen = filled.flatMap(({ schaal, line, bands }) =>
    bands.map(({ band, line: bandLine }): BandRij => ({ ...band, schaal, breedte: null, lines: [line, bandLine] })),
  );
  return { rijen, koppen: [], onleesbaar: [], schaalkolommen: [], onvolledig: last && last.bands.length === 0 && last.line.number > (filled.at(-1)?.line.number ?? 0) ? [last.line] : [] };
}
