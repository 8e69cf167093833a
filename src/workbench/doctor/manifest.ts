import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding";

const LOCAL = /^https:\/\/localhost[:/]/;

/**
 * What a manifest promises, and whether it is there.
 * @param xml text of a manifest, null when there is none @param folder where the files lie that it names
 */
export function manifestFinding(subject: string, xml: string | null, folder: string): Finding {
  if (xml === null) return { subject, state: "warning", sentence: "Er is nog niets gebouwd: voer npm run build uit (npm start doet dat ook)." };
  // Only values: the namespaces of XML are names, not addresses.
  const addresses = [...new Set([...xml.matchAll(/\bValue="(https?:\/\/[^"#]+)|\bDefaultValue="(https?:\/\/[^"#]+)/g)].map(([, value, byDefault]) => value ?? byDefault ?? ""))];
  const insecure = addresses.filter((address) => address.startsWith("http:"));
  const base = /<SourceLocation\s+DefaultValue="(https:\/\/[^"]*\/)[^"/]*"/.exec(xml)?.[1];
  if (base === undefined || insecure.length > 0) return { subject, state: "bad", sentence: `manifest.xml noemt geen https-adres van het taakvenster${insecure.length > 0 ? ` en wel ${insecure.join(", ")}` : ""}.` };
  const own = addresses.filter((address) => address.startsWith(base));
  const absent = own.map((address) => address.slice(base.length)).filter((path) => path !== "" && !isThere(join(folder, path)));
  if (absent.length > 0) return { subject, state: "bad", sentence: `manifest.xml noemt bestanden die er niet zijn: ${absent.join(", ")}. Voer npm run build uit.` };
  if (LOCAL.test(base)) return { subject, state: "warning", sentence: `klopt, voor deze computer (${base}). Voor uw organisatie: ADDIN_URL=https://... npm run build (docs/installeren.md).` };
  const strange = addresses.filter((address) => LOCAL.test(address));
  return strange.length > 0 ? { subject, state: "bad", sentence: `manifest.xml noemt nog deze computer: ${strange.join(", ")}.` } : { subject, state: "good", sentence: `klopt, voor ${base}` };
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
