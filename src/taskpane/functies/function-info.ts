import { FUNCTION_IDS, type FunctionId } from "../../cells/catalogue";

/** A function as the metadata that Excel reads describes it. */
export interface FunctionInfo {
  readonly id: FunctionId;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  /** Address of its help page; null when none is published. */
  readonly helpUrl: string | null;
}

interface MetadataFile {
  readonly functions: readonly {
    readonly id: string; readonly description: string; readonly helpUrl?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
  }[];
}

/** Fetches the descriptions that the build makes for Excel, from the add-in's own address. @throws when they cannot be fetched */
export async function fetchFunctionInfo(file: string): Promise<readonly FunctionInfo[]> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const { functions } = (await response.json()) as MetadataFile;
  return FUNCTION_IDS.flatMap((id) => {
    const found = functions.find((one) => one.id === id);
    if (!found) return [];
    const parameters = found.parameters.map(({ name, description = "", optional = false }) => ({ name, description, optional }));
    return [{ id, description: found.description, parameters, helpUrl: found.helpUrl ?? null }];
  });
}

/** The functions whose name, description or arguments hold every word of the search. */
export function matchingFunctions(functions: readonly FunctionInfo[], search: string): readonly FunctionInfo[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return functions.filter(({ id, description, parameters }) => {
    const text = [id, description, ...parameters.flatMap(({ name, description: what }) => [name, what])].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
