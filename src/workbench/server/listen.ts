import type { Server } from "node:https";

const TRIES = 50;

/** Listens on `port` of this machine only, or on the next free one. @returns the port. @throws Error (Dutch) when fifty in a row are taken. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried < Math.min(port + TRIES, 65_536); tried++) if (await canListen(server, tried)) return tried;
  throw new Error(`Geen vrije poort gevonden vanaf ${port}. Kies een andere met --poort <nummer>.`);
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (problem: NodeJS.ErrnoException): void => {
      if (problem.code === "EADDRINUSE" || problem.code === "EACCES") resolve(false);
      else reject(problem);
    };
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}
