/** What functions.json says of a custom function (learn.microsoft.com, "Manually create JSON metadata for custom functions"), as far as the workbench needs it. */
export interface FunctionMetadata {
  readonly id: string;
  /** Without namespace, as the user types it. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  /** Error cells come in as arguments; else Excel does not call the function and shows the error. */
  readonly takesErrors: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

interface MetadataFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions?: readonly {
    readonly id: string; readonly name: string; readonly description?: string; readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
    readonly parameters?: readonly { readonly name: string; readonly dimensionality?: string; readonly optional?: boolean; readonly repeating?: boolean }[];
  }[];
}

/** The add-in's functions; none when it has no such file. @throws Error on an answer that is no JSON */
export async function fetchFunctions(address: string): Promise<readonly FunctionMetadata[]> {
  if (address === "") return [];
  const response = await fetch(address);
  if (!response.ok) return [];
  const file = (await response.json()) as MetadataFile;
  return (file.functions ?? []).map(({ id, name, description = "", options, parameters = [] }) => ({
    id, name, description, takesErrors: options?.allowErrorForDataTypeAny ?? file.allowErrorForDataTypeAny ?? false,
    parameters: parameters.map((one) => ({
      name: one.name, isMatrix: one.dimensionality === "matrix", isOptional: one.optional ?? false, isRepeating: one.repeating ?? false,
    })),
  }));
}
