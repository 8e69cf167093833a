/**
 * The metadata of the custom functions as the build must emit it: what the generator reads from the JSDoc, once in Dutch and once with
 * the English texts of src/functions/english.json. The generator cannot express what is set here beside it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

export const FUNCTIONS_FOLDER = resolve(__dirname, "../../src/functions");

/** Every file with a function, absolute, sorted. */
export const FUNCTION_FILES: readonly string[] = readdirSync(FUNCTIONS_FOLDER).filter((name) => name.endsWith(".ts")).sort().map((name) => resolve(FUNCTIONS_FOLDER, name));

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: string };
}

export interface Metadata {
  /** False: plain values come in, not objects that carry a number format, which Excel hands over far slower. */
  readonly allowCustomDataForDataTypeAny: boolean;
  /** True: an error cell comes in as a value instead of failing the whole formula. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface EnglishTexts {
  readonly [id: string]: { readonly description: string; readonly parameters: Readonly<Record<string, string>> };
}

export interface GeneratedMetadata {
  readonly dutch: Metadata;
  readonly associate: readonly { readonly sourceFileName: string; readonly functionName: string; readonly id: string }[];
  readonly errors: readonly string[];
}

/** What the JSDoc of the files says. */
export async function generatedMetadata(files: readonly string[] = FUNCTION_FILES): Promise<GeneratedMetadata> {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([...files]);
  const { functions } = JSON.parse(metadataJson) as Pick<Metadata, "functions">;
  return { dutch: { allowCustomDataForDataTypeAny: false, allowErrorForDataTypeAny: true, functions }, associate, errors };
}

export function englishTexts(): EnglishTexts {
  return JSON.parse(readFileSync(resolve(FUNCTIONS_FOLDER, "english.json"), "utf8")) as EnglishTexts;
}

/** The same functions with English descriptions; names and ids stay. @throws where a text is not there */
export function inEnglish(dutch: Metadata, texts: EnglishTexts): Metadata {
  return {
    ...dutch,
    functions: dutch.functions.map((each) => {
      const english = texts[each.id];
      if (!english) throw new Error(`no English text for ${each.id}`);
      return {
        ...each,
        description: english.description,
        parameters: each.parameters.map((parameter) => {
          const description = english.parameters[parameter.name];
          if (description === undefined) throw new Error(`no English text for ${each.id}, ${parameter.name}`);
          return { ...parameter, description };
        }),
      };
    }),
  };
}
