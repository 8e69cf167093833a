import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Stop } from "./stop";

/** Refuses before any work is done. @throws Stop 1 when the file exists (without overwrite), is a folder, or its folder does not exist */
export async function checkTarget(target: string, overwrite: boolean): Promise<void> {
  const present = await stat(target).catch(() => null);
  if (present?.isDirectory()) throw new Stop(`${target} is een map; geef een bestandsnaam op.`, 1);
  if (present && !overwrite) throw new Stop(`${target} bestaat al. Kies een andere naam of gebruik --overschrijf.`, 1);
  const folder = await stat(dirname(target)).catch(() => null);
  if (!folder?.isDirectory()) throw new Stop(`De map ${dirname(target)} bestaat niet.`, 1);
}

/** Writes beside the target and then puts it in place in one step, so that a failure leaves the old file, or none, and no half one. */
export async function saveFile(target: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  const temporary = `${target}.${process.pid}.deel`;
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await checkTarget(target, overwrite);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (error instanceof Stop) throw error;
    throw new Stop(`${target} kan niet worden geschreven: ${reason(error)}`, 1);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "geen schrijfrechten op deze plek.";
    case "ENOSPC":
      return "de schijf is vol.";
    case "EBUSY":
    case "ETXTBSY":
      return "het bestand is geopend in een ander programma.";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
