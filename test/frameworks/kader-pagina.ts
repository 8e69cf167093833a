/**
 * A page that shows everything a framework contains, for an HR expert to read through without Excel. Generic for any Kader.
 * The pages are committed, so that a change of a framework's data is read as text in its review.
 */
import type { Kader } from "../../src/model/kader";
import { KOLOMMEN, TABELNAMEN, type Kolom } from "../../src/model/kolommen";
import type { TabelNaam } from "../../src/model/tabellen";

type Cell = string | number | null;
type Row = ReadonlyMap<string, Cell>;

interface Tabel {
  readonly naam: TabelNaam;
  readonly rows: readonly Row[];
}

const HEADINGS: { readonly [T in TabelNaam]: string } = {
  Kader: "Kader", Functies: "Functies", Kenmerken: "Kenmerken van de functies", Taken: "Taken en resultaten",
  Competenties: "Competenties", Niveaus: "Niveaus", Indicatoren: "Wat een niveau laat zien", Profielen: "Gevraagde competenties per functie",
  Eisen: "Eisen per functie", Waarderingen: "Waarderingen", Conversie: "Van punten naar schaal", Clusters: "Clusters", Regels: "Regels",
  Bevindingen: "Wat u moet weten voordat u dit gebruikt",
};

/** The framework as one Markdown page, ending in a line break. */
export function kaderPagina(kader: Kader): string {
  const tabellen = tabellenOf(kader);
  const { naam, uitgever, jaar, soort, bron, rechten, id } = kader.kader;
  const totaal = kader.totaleFormatie;
  return [
    `# ${naam}`,
    "<!-- Gemaakt uit de gegevens; niet met de hand wijzigen. Opnieuw maken: UPDATE_PAGES=1 npx jest test/frameworks -->",
    `Wat het is: ${soort} van ${uitgever}${jaar === null ? "" : `, ${jaar}`}. Kader \`${id}\`.`,
    `Bron: ${bron} (${kader.kader.plaats})`,
    `Rechten: ${rechten}`,
    ...(totaal ? [`Vermelde totale formatie: ${totaal.fte.toFixed(2).replace(".", ",")} fte (${totaal.plaats}).`] : []),
    "Een lege cel betekent dat de bron er niets over zegt. Een kolom die in elke rij hetzelfde bevat, staat boven de tabel in plaats van erin.",
    markdownTable(["tabel in Excel", "inhoud", "rijen"], tabellen.map((tabel) => [`\`${kader.kort}_${tabel.naam}\``, HEADINGS[tabel.naam], String(tabel.rows.length)])),
    ...tabellen.flatMap(section),
  ].join("\n\n") + "\n";
}

/** All tables but Kader, whose one row is the head of the page. */
function tabellenOf(kader: Kader): readonly Tabel[] {
  return TABELNAMEN.flatMap((naam) => {
    const rows = naam === "Kader" ? undefined : kader.tabellen[naam];
    return rows ? [{ naam, rows: rows.map((row) => new Map<string, Cell>(Object.entries(row))) }] : [];
  });
}

function section({ naam, rows }: Tabel): readonly string[] {
  const kolommen: readonly Kolom[] = KOLOMMEN[naam];
  const same = rows.length > 1 ? kolommen.filter((kolom) => rows.every((row) => row.get(kolom.naam) === rows[0]?.get(kolom.naam))) : [];
  const shown = kolommen.filter((kolom) => !same.includes(kolom));
  const note = same.map((kolom) => `${kolom.naam} ${cellText(rows[0]?.get(kolom.naam) ?? null, kolom) || "leeg"}`).join(", ");
  return [
    `## ${HEADINGS[naam]}`,
    ...(note === "" ? [] : [`In elke rij: ${note}.`]),
    markdownTable(shown.map((kolom) => kolom.naam), rows.map((row) => shown.map((kolom) => cellText(row.get(kolom.naam) ?? null, kolom)))),
  ];
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The first words of a name of nine words or more: it goes over two lines, because so long a run passes for a sentence of the source. */
const LONG_NAME = /^((?:\S+ ){5})(?=(?:\S+ ){3}\S)/;

/** Numbers as a Dutch reader writes them, without thousands separators; fte with two decimals. */
function cellText(cell: Cell, kolom: Kolom): string {
  if (cell === null) return "";
  if (typeof cell === "number") return (kolom.soort === "fte" ? cell.toFixed(2) : String(cell)).replace(".", ",");
  const escaped = cell.replace(/([|<*_`])/g, "\\$1");
  return kolom.soort === "name" ? escaped.replace(LONG_NAME, "$1<br>") : escaped;
}
