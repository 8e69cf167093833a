import { mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { convert } from "./libreoffice";
import { runProgram } from "./run-program";
import { requireTool } from "./tools.mjs";

/**
 * Prints a workbook as LibreOffice would, for looking: a PDF and a picture of each page in outDir.
 * @param resolution dots per inch
 * @returns the pictures, in page order
 */
export async function renderPages(file: string, outDir: string, resolution = 70): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  await convert([file], "pdf", outDir);
  const stem = basename(file).replace(/\.[^.]*$/, "");
  await runProgram(requireTool("pdftoppm"), ["-r", String(resolution), "-png", join(outDir, `${stem}.pdf`), join(outDir, stem)]);
  return (await readdir(outDir)).filter((name) => name.startsWith(`${stem}-`) && name.endsWith(".png")).sort().map((name) => join(outDir, name));
}
