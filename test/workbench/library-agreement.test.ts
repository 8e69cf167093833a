import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostClass } from "../../src/workbench/engine/host-class";
import { sinceOf } from "../../src/workbench/engine/members";
import { wacWorkbookClass } from "../../src/workbench/engine/classes/new-workbook";
import { addinInternalServiceClass, customFunctionsClass } from "../../src/workbench/engine/classes/services";
import { fullWorkbook, reachableObjects } from "./engine-objects";
import { libraryMembers } from "./library-members";

/** Wire names of everything that a table offers. */
function namesOf(type: HostClass<unknown>): string[] {
  return [...new Set([type.getters, type.setters, type.properties, type.methods].flatMap((part) => Object.keys(part ?? {})))];
}

/** Classes whose tables stand in the sources: the walk must reach them all, or it proves less than it seems. */
function classesInSources(): string[] {
  const folder = join(__dirname, "../../src/workbench/engine/classes");
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  return [...sources.matchAll(/^ *name: "([A-Z]\w+)",$/gm)].map((match) => match[1] ?? "");
}

test("the walk reaches every class that the engine has", async () => {
  const classes = classesInSources();
  expect(classes.length).toBeGreaterThanOrEqual(50);
  const reached = [...reachableObjects(await fullWorkbook()).keys(), customFunctionsClass.name, addinInternalServiceClass.name, wacWorkbookClass.name];
  expect(classes.filter((name) => !reached.includes(name))).toEqual([]);
});

test("the engine offers nothing that the real library does not know", async () => {
  const objects = reachableObjects(await fullWorkbook());
  const unknown = [...objects.values()].flatMap(({ type }) => {
    const known = libraryMembers(Excel, type.name);
    return namesOf(type).filter((name) => !known.has(name)).map((name) => `${type.name}.${name}`);
  });
  expect(unknown).toEqual([]);
});

test("every member is of the requirement set that the library says", async () => {
  const objects = reachableObjects(await fullWorkbook());
  const different = [...objects.values()].flatMap(({ type }) => {
    const known = libraryMembers(Excel, type.name);
    return namesOf(type)
      .map((name) => ({ member: `${type.name}.${name}`, ours: sinceOf(type, name) ?? "1.1", theirs: known.get(name)?.since ?? "" }))
      .filter(({ ours, theirs }) => ours !== theirs);
  });
  expect(different).toEqual([]);
});

test("the requirement sets name no member that the engine or the library does not have", async () => {
  const objects = reachableObjects(await fullWorkbook());
  const unknown = [...objects.values()].flatMap(({ type }) => {
    const known = libraryMembers(Excel, type.name);
    const offered = namesOf(type);
    return Object.keys(type.since ?? {}).filter((name) => !known.has(name) || !offered.includes(name)).map((name) => `${type.name}.${name}`);
  });
  expect(unknown).toEqual([]);
});

test("the services are the ones of the custom-function runtime and the add-in commands", () => {
  expect([customFunctionsClass.name, addinInternalServiceClass.name]).toEqual(["CustomFunctions", "AddinInternalService"]);
});
