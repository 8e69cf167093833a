/** Workbook in the grid -> table id -> the name under which Univer knows the table: it removes tables by name only. */
const tables = new Map<string, Map<string, string>>();

export function knownTables(unitId: string): Map<string, string> {
  const known = tables.get(unitId) ?? new Map<string, string>();
  tables.set(unitId, known);
  return known;
}
