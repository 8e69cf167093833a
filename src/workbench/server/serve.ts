import { createServer } from "node:https";
import { join } from "node:path";
import { answer } from "./answer";
import type { Certificate } from "./certificate";
import { listen } from "./listen";
import type { ProjectPaths } from "./project-paths";

export interface ServeOptions {
  readonly paths: ProjectPaths;
  /** Folder of the built page. */
  readonly page: string;
  readonly certificate: Certificate;
  readonly port: number;
  /** A workbook to open at once. */
  readonly example: string | null;
}

export interface Serving {
  readonly address: string;
  /** Resolves when nothing is served any more. */
  stop(): Promise<void>;
}

/** Serves page, add-in and Office.js on one https address of this machine. */
export async function serve({ paths, page, certificate, port, example }: ServeOptions): Promise<Serving> {
  const files = { "/manifest.xml": join(paths.root, "manifest.xml"), "/voorbeeld.xlsx": example };
  const server = createServer({ key: certificate.key, cert: certificate.cert }, answer({ addin: paths.addin, officeJs: paths.officeJs, page, files }));
  const taken = await listen(server, port);
  return {
    address: `https://localhost:${taken}/`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
