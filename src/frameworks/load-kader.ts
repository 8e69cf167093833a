import type { Kader } from "../model/kader";

/** Each framework by itself, so that a page fetches only the one that is asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Kader>>> = {
  "ommen-hr21": async () => (await import("./ommen-hr21/index")).ommenHr21,
  "bnp-2021": async () => (await import("./bnp-2021/index")).bnp2021,
  "ecabo-ca006": async () => (await import("./ecabo-ca006/index")).ecaboCa006,
  "goede-gesprek": async () => (await import("./goede-gesprek/index")).goedeGesprek,
  "fgr-communicatie": async () => (await import("./fgr-communicatie/index")).fgrCommunicatie,
};

/** A built-in framework; null when there is none of that id. */
export async function loadKader(id: string): Promise<Kader | null> {
  return (await LOADERS[id]?.()) ?? null;
}
