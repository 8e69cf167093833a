/** Every kind of host object that the engine has, found by walking from the workbook. */
import type { Engine } from "../../src/workbench/engine/engine";
import { workbookCreatedClass } from "../../src/workbench/engine/classes/new-workbook";
import { hostObject, type HostClass, type HostObject } from "../../src/workbench/engine/host-class";
import { rootObject } from "../../src/workbench/engine/roots";
import { startExcel } from "./office-js";

/** A workbook with one of everything, so that every collection has a member. */
export async function fullWorkbook(): Promise<Engine> {
  const { engine } = await startExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [["schaal", "fte"], ["schaal 10", 1], ["schaal 11", 2]];
    sheet.tables.add(sheet.getRange("A1:B3"), true);
    workbook.names.add("Schalen", sheet.getRange("A2:A3"));
    sheet.names.add("Blad_naam", '="tekst"');
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=B2>1";
    sheet.getRange("B2:B3").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    sheet.horizontalPageBreaks.add("A2");
    sheet.customProperties.add("sleutel", "waarde");
    sheet.comments.add("C3", "klopt dit?");
    workbook.settings.add("taal", "nl");
    sheet.getRange("A1:B3").select();
    await context.sync();
  });
  return engine;
}

/** One object of every class that can be reached by properties, members of collections and the methods named. */
export function reachableObjects(engine: Engine): ReadonlyMap<string, HostObject> {
  const found = new Map<string, HostObject>();
  const queue = [rootObject(engine)];
  for (let object = queue.shift(); object; object = queue.shift()) {
    if (found.has(object.type.name)) continue;
    found.set(object.type.name, object);
    queue.push(...neighbours(object, engine));
  }
  return found;
}

function neighbours(object: HostObject, engine: Engine): HostObject[] {
  const { type, self } = object;
  const properties = Object.entries(type.properties ?? {}).filter(([name]) => !(type.name === "NamedItem" && name === "Worksheet"));
  return [
    ...properties.map(([, property]) => property(self, engine)).filter((one) => one !== null),
    ...(type.items?.(self, engine).slice(0, 1) ?? []),
    ...byMethod(type, self, engine),
  ];
}

const WITHOUT_ARGUMENTS = ["GetUsedRange", "GetRange", "GetRanges", "GetSelectedRanges", "GetTables", "GetHeaderRowRange"];

function byMethod(type: HostClass<unknown>, self: unknown, engine: Engine): HostObject[] {
  const args = { isGiven: () => false, booleanOr: (_index: number, otherwise: boolean) => otherwise } as never;
  if (type.name === "Application") return [hostObject(workbookCreatedClass, new Uint8Array())];
  return WITHOUT_ARGUMENTS.flatMap((name) => {
    const method = type.methods?.[name];
    return method ? [method(self, args, engine) as HostObject] : [];
  });
}
