/** What the custom functions are: the files of src/functions, the functions in them and the texts of their metadata. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

export const FOLDER = resolve(fileURLToPath(import.meta.url), "../../src/functions");
export const ENGLISH = join(FOLDER, "english.json");

/** Every source that may hold a function, absolute, sorted; none when there is no such folder yet. */
function functionFiles() {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".ts")).sort().map((name) => join(FOLDER, name)) : [];
}

/**
 * What the JSDoc says, as Microsoft's generator reads it.
 * @returns {Promise<{ metadata: object, associate: { sourceFileName: string, functionName: string, id: string }[] }>}
 * @throws where the JSDoc is wrong
 */
export async function readFunctions() {
  const files = functionFiles();
  if (files.length === 0) return { metadata: withFlags([]), associate: [] };
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return { metadata: withFlags(metadataJson === "" ? [] : JSON.parse(metadataJson).functions), associate };
}

/** The generator knows no tag for these: error cells come in as values, and plain values come in, not objects with a number format. */
function withFlags(functions) {
  return { allowCustomDataForDataTypeAny: false, allowErrorForDataTypeAny: true, functions };
}

/** The same functions with the English descriptions of src/functions/english.json; ids and names stay. @throws where a text is not there */
export function inEnglish(metadata) {
  if (metadata.functions.length === 0) return metadata;
  const texts = JSON.parse(readFileSync(ENGLISH, "utf8"));
  const text = (found, what) => {
    if (typeof found !== "string" || found === "") throw new Error(`src/functions/english.json has no text for ${what}`);
    return found;
  };
  const functions = metadata.functions.map((each) => ({
    ...each,
    description: text(texts[each.id]?.description, each.id),
    parameters: each.parameters.map((parameter) => ({ ...parameter, description: text(texts[each.id]?.parameters[parameter.name], `${parameter.name} of ${each.id}`) })),
  }));
  return { ...metadata, functions };
}
