import { unzipSync, type UnzipFileInfo } from "fflate";
import { ImportError } from "../../import-error";

/** More than this unpacked is no document of a framework. The five sources unpack to less than 2 MB. */
const MOST_BYTES = 150_000_000;
const MOST_FILES = 5000;
/** Ordinary XML packs ten or twenty times; a part that packs this many times and is this large is made to fill memory. */
const MOST_RATIO = 300;
const RATIO_FROM = 10_000_000;

const TOO_LARGE = "Dit bestand is uitgepakt zo groot dat het geen gewoon document kan zijn; het is niet ingelezen. Bewaar het deel met het kader in een nieuw bestand.";

/**
 * The parts of a zip file whose name is wanted, as bytes. Sizes are checked before anything is unpacked.
 * @throws ImportError when the file is damaged, or unpacks to more than a document can be
 */
export async function unzipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const sizes = sizesOf();
  const parts = unpack(bytes, (file) => wanted(file.name) && sizes.add(file));
  if (sizes.tooLarge()) throw new ImportError("te-groot", TOO_LARGE);
  if (parts === null) throw new ImportError("onleesbaar", "Dit bestand is beschadigd of onvolledig en kan niet worden geopend. Vraag het opnieuw op of bewaar het opnieuw.");
  return new Map(Object.entries(parts));
}

/**
 * Looks at the sizes of all parts of XML, unpacking none, for a file that other code unpacks.
 * @throws ImportError when they unpack to more than a document can be
 */
export function refuseBombs(bytes: Uint8Array): void {
  const sizes = sizesOf();
  unpack(bytes, (file) => {
    if (/\.(?:xml|rels)$/i.test(file.name)) sizes.add(file);
    return false;
  });
  if (sizes.tooLarge()) throw new ImportError("te-groot", TOO_LARGE);
}

/** Adds up what parts unpack to; add tells whether all is still well. */
function sizesOf(): { readonly add: (file: UnzipFileInfo) => boolean; readonly tooLarge: () => boolean } {
  let total = 0;
  let files = 0;
  let tooLarge = false;
  return {
    add: ({ size, originalSize }) => {
      files++;
      total += originalSize;
      tooLarge ||= total > MOST_BYTES || files > MOST_FILES || (originalSize > RATIO_FROM && originalSize > size * MOST_RATIO);
      return !tooLarge;
    },
    tooLarge: () => tooLarge,
  };
}

/** In this thread: the import runs in a worker already, and fflate's own workers come from blob addresses, which the pane's policy refuses. */
function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return null;
  }
}

/**
 * The names of the parts, without unpacking any.
 * @throws ImportError when the file is damaged
 */
export async function partNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await unzipParts(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}
