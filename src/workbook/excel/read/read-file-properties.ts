import { startSession } from "../excel-session";
import { hasFeature } from "../features";

/** Properties of the file that hold what someone typed. The last author is Excel's own and cannot be written. */
export const FILE_PROPERTIES = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"] as const;

export type FileProperty = (typeof FILE_PROPERTIES)[number];

/** The properties that are not empty; none in an Excel that does not show them to an add-in. @throws what Office.js throws */
export function readFileProperties(): Promise<ReadonlyMap<FileProperty, string>> {
  const session = startSession();
  return session.look(async (context) => {
    if (!hasFeature("fileProperties")) return new Map<FileProperty, string>();
    const { properties } = context.workbook;
    properties.load(FILE_PROPERTIES.join(","));
    session.count();
    await context.sync();
    return new Map(FILE_PROPERTIES.flatMap((name): [FileProperty, string][] => (properties[name] ? [[name, properties[name]]] : [])));
  });
}
