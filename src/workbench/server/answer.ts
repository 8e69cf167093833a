import { readFileSync, statSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { join, normalize, sep } from "node:path";
import { contentType } from "./content-types";
import { LOCAL_OFFICE_JS, withLocalOfficeJs } from "./local-office-js";

export interface ServedFolders {
  /** The add-in, at the root of the site as its manifest has it. */
  readonly addin: string;
  readonly officeJs: string;
  /** The workbench's page, at /werkbank/. */
  readonly page: string;
  /** Single files by their path on the site; null: there is none now (204). */
  readonly files: Readonly<Record<string, string | null>>;
}

const PAGE = "/werkbank/";

/** Answers GET and HEAD from the folders; everything else is 404 or 405. Nothing outside the folders can be asked for. */
export function answer(folders: ServedFolders): RequestListener {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
    const path = sitePath(request.url ?? "/");
    if (path === null) return end(response, 400);
    if (path === "/") return end(response.setHeader("location", PAGE), 302);
    if (folders.files[path] === null) return end(response, 204);
    const file = fileFor(folders, path);
    const found = file === null ? null : read(file);
    if (file === null || found === null) return end(response, 404);
    const body = isAddinPage(folders, file) ? Buffer.from(withLocalOfficeJs(found.body.toString("utf8"))) : found.body;
    response.setHeader("content-type", contentType(file)).setHeader("cache-control", "no-cache").setHeader("etag", found.tag);
    if (request.headers["if-none-match"] === found.tag) return end(response, 304);
    response.setHeader("content-length", body.length).writeHead(200);
    response.end(request.method === "HEAD" ? undefined : body);
  };
}

function sitePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return null;
  }
}

function fileFor(folders: ServedFolders, path: string): string | null {
  const single = folders.files[path];
  if (single !== undefined && single !== null) return single;
  if (path.startsWith(PAGE)) return within(folders.page, path.slice(PAGE.length) || "index.html");
  if (path.startsWith(LOCAL_OFFICE_JS)) return within(folders.officeJs, path.slice(LOCAL_OFFICE_JS.length));
  return within(folders.addin, path.slice(1));
}

function within(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) && !file.includes("\0") ? file : null;
}

function isAddinPage(folders: ServedFolders, file: string): boolean {
  return file.startsWith(folders.addin + sep) && file.endsWith(".html");
}

function read(file: string): { readonly body: Buffer; readonly tag: string } | null {
  try {
    const { size, mtimeMs } = statSync(file);
    return { body: readFileSync(file), tag: `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"` };
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
