import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key in base64, by which a browser started with it knows our key. */
  readonly publicKeyHash: string;
}

const DAY = 86_400_000;
const VALID_DAYS = 365;

/**
 * Our own key for https on localhost, kept in `folder` and renewed when it has under a day left. Office.js takes no host page without
 * https. The key is trusted only by the browser profile of the workbench, never by the machine.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const kept = readKept(folder);
  if (kept && isUsable(kept, now)) return withHash(kept);
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048, algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY), notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  const pair = { key: made.private, cert: made.cert };
  writeFileSync(join(folder, "sleutel.pem"), pair.key, { mode: 0o600 });
  writeFileSync(join(folder, "certificaat.pem"), pair.cert);
  return withHash(pair);
}

type Pair = Pick<Certificate, "key" | "cert">;

function readKept(folder: string): Pair | null {
  try {
    return { key: readFileSync(join(folder, "sleutel.pem"), "utf8"), cert: readFileSync(join(folder, "certificaat.pem"), "utf8") };
  } catch {
    return null;
  }
}

/** False as well when two starts at once left a key and a certificate that do not belong together. */
function isUsable(pair: Pair, now: Date): boolean {
  try {
    const certificate = new X509Certificate(pair.cert);
    return certificate.checkPrivateKey(createPrivateKey(pair.key)) && new Date(certificate.validTo).getTime() - now.getTime() > DAY;
  } catch {
    return false;
  }
}

function withHash(pair: Pair): Certificate {
  const publicKey = new X509Certificate(pair.cert).publicKey.export({ type: "spki", format: "der" });
  return { ...pair, publicKeyHash: createHash("sha256").update(publicKey).digest("base64") };
}
