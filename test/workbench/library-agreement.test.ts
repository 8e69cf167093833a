import type { HostClass } from "../../src/workbench/engine/host-class";
import { sinceOf } from "../../src/workbench/engine/members";
import { addinInternalServiceClass, customFunctionsClass } from "../../src/workbench/engine/classes/services";
import { fullWorkbook, reachableObjects } from "./engine-objects";
import { libraryMembers } from "./library-members";

/** Wire names of everything that a table offers. */
function namesOf(type: HostClass<unknown>): string[] {
  return [...new Set([type.getters, type.setters, type.properties, type.methods].flatMap((part) => Object.keys(part ?? {})))];
}

test("the engine offers nothing that the real library does not know", async () => {
  const objects = reachableObjects(await fullWorkbook());
  expect(objects.size).toBeGreaterThanOrEqual(60);
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
