import type { Kader } from "../model/kader";
import type { SourceDocument } from "./document/source-document";
import { kaderId } from "./kader-id";
import type { Reader, ReaderResult } from "./readers/reader";

const OWN = "Dit is uw eigen document. De tekst is overgenomen zoals die er staat; wie de rechten heeft, verandert daardoor niet.";

/** Name, short name and id of what was read. What the document does not say comes from the file's name, and is said to. */
export function nameKader(
  results: readonly ReaderResult[],
  readers: readonly Reader[],
  document: SourceDocument,
  fileName: string,
  kort: string | undefined,
): Pick<Kader, "kort" | "kader"> {
  const first = <T>(pick: (result: ReaderResult) => T | null): T | null => results.map(pick).find((value) => value !== null) ?? null;
  const bare = withoutExtension(fileName);
  const soort = readers.map((reader) => reader.naam).join(" en ");
  const uitgever = first((result) => result.uitgever);
  const naam = results.flatMap((result) => (result.naam === null ? [] : [result.naam])).join(" en ") || (uitgever === null ? bare : `${soort.charAt(0).toUpperCase()}${soort.slice(1)}, ${uitgever}`);
  const short = kort ?? shortName(uitgever?.replace(/^Gemeente /, "") ?? bare);
  const opening = document.printed.slice(0, 1);
  return {
    kort: short,
    kader: {
      id: kaderId(short),
      naam,
      soort,
      uitgever: uitgever ?? "niet vermeld",
      jaar: first((result) => result.jaar),
      bron: fileName,
      rechten: OWN,
      plaats: document.plaats(opening),
    },
  };
}

const withoutExtension = (fileName: string): string => fileName.replace(/^.*[/\\]/, "").replace(/\.[A-Za-z0-9]{1,5}$/, "") || "document";

/** Letters and digits, a letter first, as a table's name wants it. */
function shortName(text: string): string {
  const words = text.normalize("NFD").replace(/\p{M}/gu, "").match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("").slice(0, 20);
  return /^[A-Za-z]/.test(joined) ? joined : `Kader${joined}`;
}
