/** A program that tests call. */
export type ToolName = "soffice" | "swriter" | "chromium" | "xmllint" | "pdftoppm" | "openssl";

export const TOOLS: readonly {
  readonly name: ToolName;
  readonly what: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
}[];

/** The path of a program; null when it is not on this machine. */
export function findTool(name: ToolName): string | null;

/** The path of a program. @throws with a Dutch sentence when it is missing */
export function requireTool(name: ToolName): string;
