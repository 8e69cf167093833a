import type { Package } from "./open-package";
import { readPart } from "./read-part";

/** A relation of a part: what kind of part it points to ("worksheet", "table"), and that part's path in the package. */
export interface PartRelation {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  /** Points outside the file: a web page, another workbook. */
  readonly external: boolean;
}

/** The relations of a part, or of the package itself (""). None when it has no list. */
export function relationsOf(files: Package, part: string): readonly PartRelation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const list = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!files.has(list)) return [];
  return readPart(files, list).all("Relationship").map((relation) => ({
    id: relation.attribute("Id") ?? "",
    kind: (relation.attribute("Type") ?? "").replace(/^.*\//, ""),
    path: resolve(folder, relation.attribute("Target") ?? ""),
    external: relation.attribute("TargetMode") === "External",
  }));
}

/** ("xl/worksheets/", "../tables/table1.xml") -> "xl/tables/table1.xml". */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.split("/") : [...folder.split("/"), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
