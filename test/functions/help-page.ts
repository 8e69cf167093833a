/** The help page of a function: from its metadata in both languages and its guide. Markdown, in Dutch for the user. */
import { GUIDES } from "../../src/cells/guide/guides";
import { exampleFormula, type Example, type ExampleProblem } from "../../src/cells/guide/function-guide";
import { FUNCTION_IDS, type FunctionId } from "../../src/cells/catalogue";
import type { Value } from "../../src/cells/answer";
import type { FunctionMetadata } from "./functions-metadata";

export function helpPage(id: FunctionId, dutch: FunctionMetadata, english: FunctionMetadata): string {
  const guide = GUIDES[id];
  const args = dutch.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ");
  return [
    `# ${id}`,
    "",
    dutch.description,
    "",
    "```",
    `=FUNCTIEBOEK.${id}(${args})`,
    "```",
    "",
    "## Argumenten",
    "",
    "| argument | verplicht | wat |",
    "|---|---|---|",
    ...dutch.parameters.map(({ name, optional, description }) => `| ${name} | ${optional ? "nee" : "ja"} | ${description} |`),
    "",
    `## ${guide.examples.length > 1 ? "Voorbeelden" : "Voorbeeld"}`,
    "",
    ...guide.examples.flatMap((example) => examplePart(id, example)),
    "## Goed om te weten",
    "",
    ...guide.notes.map((note) => `- ${note}`),
    "",
    "## In English",
    "",
    english.description,
    "",
    ...english.parameters.map(({ name, optional, description }) => `- ${name}${optional ? " (optional)" : ""}: ${description}`),
    "",
  ].join("\n");
}

/** Index of the pages, by group. */
export function helpIndex(functions: readonly FunctionMetadata[]): string {
  const groups = [...new Set(FUNCTION_IDS.map((id) => GUIDES[id].group))];
  const line = (id: FunctionId): string => `| [${id}](${id}.md) | ${functions.find((each) => each.id === id)?.description ?? ""} |`;
  return groups.flatMap((group) => [`### ${group}`, "", "| functie | wat |", "|---|---|", ...FUNCTION_IDS.filter((id) => GUIDES[id].group === group).map(line), ""]).join("\n");
}

function examplePart(id: FunctionId, example: Example): readonly string[] {
  const ranges = example.args.flatMap(({ formula, cells }) => {
    if (cells === null || /^["0-9-]|^(WAAR|ONWAAR)$/.test(formula)) return [];
    const column = /^([A-Z])[0-9]+:/.exec(formula)?.[1];
    return [`Met ${formula}:`, "", ...grid(cells, column), ""];
  });
  return [`${example.title}.`, "", "```", exampleFormula(id, example), "```", "", ...ranges, "geeft", "", ...grid(example.answer, " "), ...(example.more ? ["", "en zo verder."] : []), ""];
}

/** @param head stands above each column; left out, the first row is the head of a table of the workbook */
function grid(cells: readonly (readonly (Value | ExampleProblem | null)[])[], head?: string): readonly string[] {
  const rows = cells.map((row) => row.map(shown));
  const [first = [], ...rest] = head === undefined ? rows : [rows[0]?.map(() => head) ?? [], ...rows];
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  return [line(first), line(first.map(() => "---")), ...rest.map(line)];
}

function shown(value: Value | ExampleProblem | null): string {
  if (value === null || value === "") return " ";
  if (typeof value === "object") return `${value.error}: ${value.message.replaceAll("|", "\\|")}`;
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return typeof value === "number" ? String(Math.round(value * 1e6) / 1e6).replace(".", ",") : value.replaceAll("|", "\\|");
}
