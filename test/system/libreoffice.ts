import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { oneAtATime } from "./one-at-a-time";
import { runProgram } from "./run-program";
import { requireTool } from "./tools.mjs";

/** Recalculate every formula on loading, instead of showing the values that the file brings. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Lets LibreOffice convert files, with every formula recalculated, in a profile of its own.
 * @param filter what --convert-to takes: "pdf", "xlsx", or a name with options
 * @returns what LibreOffice printed
 */
export function convert(files: readonly string[], filter: string, outDir: string): Promise<string> {
  const soffice = requireTool("soffice");
  return oneAtATime("soffice", async () => {
    const profile = await mkdtemp(join(tmpdir(), "functieboek-soffice-"));
    try {
      await mkdir(join(profile, "user"));
      await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
      const printed = await runProgram(soffice, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", filter, "--outdir", outDir, ...files]);
      if ((await readdir(outDir)).length === 0) throw new Error(`LibreOffice made nothing of ${files.join(", ")}:\n${printed}`);
      return printed;
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  });
}
