/** Answers a load: `["values","format/fill/color"]` as nested objects, collections as `_Items`. */
import type { Engine } from "./engine";
import type { HostObject } from "./host-class";
import { checkMember, findName, propertyOf, readScalar, sinceOf } from "./members";
import { supportsSince } from "./requirement-sets";
import type { QueryInfo } from "./wire-types";

type Loaded = Record<string, unknown>;

export function query(object: HostObject | null, info: QueryInfo, engine: Engine): Loaded | null {
  if (!object) return null;
  const names = [...(info.Select ?? []), ...(info.Expand ?? [])].filter((name) => name !== "");
  const loaded = keyOf(object, engine);
  if (!object.type.items) return { ...loaded, ...selected(object, names, engine) };
  const own = names.filter((name) => findName(object.type.getters, name) !== undefined);
  const ofItems = names.filter((name) => !own.includes(name));
  const all = object.type.items(object.self, engine);
  const skip = info.Skip ?? 0;
  const items = all.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const wanted = own.length > 0 && ofItems.length === 0 ? ["$none"] : ofItems;
  return { ...loaded, ...selected(object, own.length > 0 || names.length === 0 ? own : ["$none"], engine), _Items: items.map((item) => ({ ...keyOf(item, engine), ...selected(item, wanted, engine) })) };
}

/** What the library needs to find the object again; answered by every instantiate and load. */
export function keyOf(object: HostObject, engine: Engine): Loaded {
  return { ...object.type.key?.(object.self, engine) };
}

function selected(object: HostObject, names: readonly string[], engine: Engine): Loaded {
  if (names.length === 0 || names.includes("*")) return allScalars(object, engine);
  const loaded: Loaded = {};
  const nested = new Map<string, string[]>();
  for (const name of names) {
    if (name === "$none") continue;
    const slash = name.indexOf("/");
    const head = slash < 0 ? name : name.slice(0, slash);
    const scalar = findName(object.type.getters, head);
    if (scalar !== undefined && slash < 0) loaded[scalar] = readScalar(object, scalar, engine);
    else nested.set(head, [...(nested.get(head) ?? []), ...(slash < 0 ? [] : [name.slice(slash + 1)])]);
  }
  for (const [head, rest] of nested) {
    const property = findName(object.type.properties, head);
    checkMember(object, property ?? head, property !== undefined, engine);
    if (property === undefined) continue;
    loaded[property] = query(propertyOf(object, property, engine), { Select: rest.filter((name) => name.toLowerCase() !== "items") }, engine);
  }
  return loaded;
}

/** A load without names: every scalar that the pretended Excel has. */
function allScalars(object: HostObject, engine: Engine): Loaded {
  const loaded: Loaded = {};
  for (const name of Object.keys(object.type.getters ?? {})) {
    const since = sinceOf(object.type, name);
    if (object.type.onlyWhenAsked?.includes(name) || (since !== undefined && !supportsSince(engine.sets, since))) continue;
    loaded[name] = readScalar(object, name, engine);
  }
  return loaded;
}
