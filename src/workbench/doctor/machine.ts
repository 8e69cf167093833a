import { accessSync, constants } from "node:fs";
import { createServer } from "node:https";
import { listen } from "../server/listen";
import type { Certificate } from "../server/certificate";
import { X509Certificate } from "node:crypto";
import type { Finding } from "./finding";

/** @param version of Node, "v20.20.2" @param wanted as package.json says it, ">=20" */
export function nodeFinding(version: string, wanted: string): Finding {
  const [have, least] = [version, wanted].map((text) => Number(/[0-9]+/.exec(text)?.[0]));
  const good = have !== undefined && least !== undefined && have >= least;
  return { subject: "Node", state: good ? "good" : "bad", sentence: good ? version : `${version} is te oud: installeer Node ${least ?? ""} of nieuwer (nodejs.org).` };
}

/** Whether the workbench can listen on the port it starts on. */
export async function portFinding(certificate: Certificate, port: number): Promise<Finding> {
  const server = createServer({ key: certificate.key, cert: certificate.cert });
  try {
    const got = await listen(server, port);
    return got === port
      ? { subject: "Poort", state: "good", sentence: `${port} is vrij` }
      : { subject: "Poort", state: "warning", sentence: `${port} is bezet (loopt de werkbank al?); npm start neemt dan ${got}.` };
  } catch (problem) {
    return { subject: "Poort", state: "bad", sentence: problem instanceof Error ? problem.message : String(problem) };
  } finally {
    server.close();
  }
}

export function certificateFinding(certificate: Certificate): Finding {
  const { validTo, subject } = new X509Certificate(certificate.cert);
  return { subject: "Certificaat", state: "good", sentence: `${subject.replace("CN=", "")}, geldig tot ${new Date(validTo).toISOString().slice(0, 10)}; alleen de browser van de werkbank vertrouwt het` };
}

/** @param found path of the browser, null for none */
export function browserFinding(found: string | null): Finding {
  if (found === null) return { subject: "Browser", state: "bad", sentence: "Er is geen Chromium, Chrome of Edge gevonden. Installeer er een, of open het adres van npm start zelf en sta het certificaat toe." };
  return { subject: "Browser", state: "good", sentence: found };
}

/** Whether the real Office.js, which the workbench serves, is installed. @param loader path of office.js */
export function officeJsFinding(loader: string): Finding {
  try {
    accessSync(loader, constants.R_OK);
    return { subject: "Office.js", state: "good", sentence: "geïnstalleerd" };
  } catch {
    return { subject: "Office.js", state: "bad", sentence: "Office.js staat er niet: voer npm ci uit." };
  }
}
