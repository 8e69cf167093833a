import { join } from "node:path";
import { buildAddin } from "../../src/workbench/server/build-addin";
import { projectPaths } from "../../src/workbench/server/project-paths";
import { oneAtATime } from "../system/one-at-a-time";

/** Without the slash, as an administrator may type it. */
export const PUBLISHED_AT = "https://intranet.example/functieboek";

/** A build on a busy machine, after the build of another file that was first. */
export const PUBLISH_TIME = 480_000;

/** The folder with the production build for an address of an organisation's own: one build for all files that look at it. Only to be read. */
export function publishedAddin(): Promise<string> {
  const paths = projectPaths(__dirname);
  const addin = join(paths.built, "gepubliceerd");
  return oneAtATime("build", () => {
    buildAddin({ ...paths, addin }, () => undefined, PUBLISHED_AT);
    return Promise.resolve(addin);
  });
}
