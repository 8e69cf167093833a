/** Reaches one member of a host object, after the checks that hold for every member: it exists here, and in the pretended Excel. */
import type { CallArguments } from "./call-arguments";
import { ExcelError, NotImplementedError } from "./excel-error";
import type { Engine } from "./engine";
import type { HostObject } from "./host-class";
import { supportsSince } from "./requirement-sets";
import { refuseWithoutFocus } from "./rules/focus";

/** "Range.Values" is Range.values to the developer. */
export function memberName(object: HostObject, wireName: string): string {
  return `${object.type.name}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}

/** @throws NotImplementedError when the table lacks it; ApiNotFound when the pretended Excel does. */
export function checkMember(object: HostObject, wireName: string, known: boolean, engine: Engine): void {
  if (!known) throw new NotImplementedError(memberName(object, wireName));
  const since = sinceOf(object.type, wireName);
  if (since !== undefined && !supportsSince(engine.sets, since)) throw new ExcelError("ApiNotFound", since, memberName(object, wireName));
  if (engine.isBehind) refuseWithoutFocus(`${object.type.name}.${wireName}`);
  engine.faults.atMember(`${object.type.name}.${wireName}`);
}

/** The requirement set of a member; undefined for ExcelApi 1.1. Unregistering an event came with registering it. */
export function sinceOf(type: HostObject["type"], wireName: string): string | undefined {
  return type.since?.[wireName.replace(/^_Unregister/, "_Register")];
}

export function propertyOf(object: HostObject, name: string, engine: Engine): HostObject | null {
  const property = object.type.properties?.[name];
  checkMember(object, name, property !== undefined, engine);
  return property ? property(object.self, engine) : null;
}

export function callMethod(object: HostObject, name: string, args: CallArguments, engine: Engine): unknown {
  const method = object.type.methods?.[name];
  checkMember(object, name, method !== undefined, engine);
  const result = method?.(object.self, args, engine);
  engine.counters.countUndoLoss(`${object.type.name}.${name}`);
  return result;
}

export function readScalar(object: HostObject, name: string, engine: Engine): unknown {
  const getter = object.type.getters?.[name];
  checkMember(object, name, getter !== undefined, engine);
  return getter?.(object.self, engine);
}

/**
 * Sets one scalar. Microsoft, "Blank and null values in Excel add-ins": null is no valid input for a single property.
 */
export function writeScalar(object: HostObject, name: string, value: unknown, engine: Engine): void {
  const setter = object.type.setters?.[name];
  checkMember(object, name, setter !== undefined, engine);
  if (value === null || value === undefined) throw new ExcelError("InvalidArgument", "null", memberName(object, name));
  setter?.(object.self, value, engine);
  engine.counters.countUndoLoss(`${object.type.name}.${name}`);
}

/** The wire name of a scalar or navigation property that a load names in the library's spelling, without regard to case. */
export function findName(names: Readonly<Record<string, unknown>> | undefined, wanted: string): string | undefined {
  const folded = wanted.toLowerCase();
  return names && Object.keys(names).find((name) => name.toLowerCase() === folded);
}
