/** Runs one request: its actions in order, until the first that fails. What ran stands; nothing is rolled back, as in Excel. */
import { ExcelError, NotImplementedError } from "./excel-error";
import type { Engine } from "./engine";
import type { HostObject } from "./host-class";
import { callMethod, findName, propertyOf, writeScalar } from "./members";
import { ObjectPaths } from "./object-paths";
import { keyOf, query } from "./query";
import { readsValues } from "./reads-values";
import type { ActionInfo, ActionResult, RequestBody, ResponseBody, ResponseError } from "./wire-types";
import { ActionType } from "./wire-types";

/** @param mayFail whether a fault that waits for a call may strike here. */
export async function runRequest(engine: Engine, request: RequestBody, mayFail: boolean): Promise<ResponseBody> {
  const paths = new ObjectPaths(engine, request);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    engine.counters.actions += 1;
    if (readsValues(action)) await engine.beforeRead();
    try {
      if (mayFail) engine.faults.atAction();
      results.push({ ActionId: action.Id, Value: runAction(engine, paths, action) ?? null });
    } catch (problem) {
      return { Results: results, Error: responseError(problem, locationOf(paths, request, action), index) };
    }
  }
  return { Results: results };
}

function runAction(engine: Engine, paths: ObjectPaths, action: ActionInfo): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && keyOf(object, engine);
    case ActionType.query:
      return query(object, action.QueryInfo ?? {}, engine);
    case ActionType.method:
      // A call on a null object does nothing: Microsoft's samples (office-js-snippets) delete a sheet that may not exist just so.
      return object && callMethod(object, action.Name, paths.arguments(action.ArgumentInfo), engine);
    case ActionType.setProperty: {
      const args = paths.arguments(action.ArgumentInfo);
      return writeScalar(needed(object, action), action.Name, args.object(0) ?? args.raw(0), engine);
    }
    case ActionType.update:
      return update(needed(object, action), action.ObjectState ?? {}, engine);
    case ActionType.ensureUnchanged:
    case ActionType.recursiveQuery:
    case ActionType.queryAsJson:
    default:
      throw new NotImplementedError(`action of type ${action.ActionType}`);
  }
}

/** Sets scalars, and those of navigation properties, from one object. */
function update(object: HostObject, state: Readonly<Record<string, unknown>>, engine: Engine): null {
  for (const [name, value] of Object.entries(state)) {
    const property = findName(object.type.properties, name);
    const child = property === undefined ? null : propertyOf(object, property, engine);
    if (child) update(child, value as Readonly<Record<string, unknown>>, engine);
    else writeScalar(object, findName(object.type.setters, name) ?? name, value, engine);
  }
  return null;
}

/** Reading a null object answers nothing; assigning to it is an error here, so that a missing check shows. */
function needed(object: HostObject | null, action: ActionInfo): HostObject {
  if (!object) throw new ExcelError("InvalidObjectPath", `${action.Name} on a null object`);
  return object;
}

function locationOf(paths: ObjectPaths, request: RequestBody, action: ActionInfo): string {
  if (action.Name === "") {
    const path = request.ObjectPaths[String(action.ObjectPathId)];
    const parent = path?.ParentObjectPathId === undefined ? "" : `${paths.describe(path.ParentObjectPathId)}.`;
    return path ? `${parent}${path.Name === "" ? "getItem" : lowerFirst(path.Name)}` : "";
  }
  return `${paths.describe(action.ObjectPathId)}.${lowerFirst(action.Name)}`;
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function responseError(problem: unknown, location: string, index: number): ResponseError {
  if (problem instanceof ExcelError) {
    return { Code: problem.code, Message: problem.message, Location: problem.location || location, ActionIndex: index };
  }
  if (problem instanceof NotImplementedError) return { Code: problem.code, Message: problem.message, Location: problem.member, ActionIndex: index };
  // A mistake in the engine itself: say so, with its own words, instead of dressing it up as Excel's.
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return { Code: "EngineFault", Message: text, Location: location, ActionIndex: index };
}

