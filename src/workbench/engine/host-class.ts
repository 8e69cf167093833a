/**
 * The object model as tables: one HostClass a class of the API, under the names used on the wire (PascalCase). The executor knows
 * nothing of Excel but these tables. What a table lacks fails with `NotImplemented: Class.member`.
 */
import type { CallArguments } from "./call-arguments";
import type { Engine } from "./engine";

/** Written as methods so that a HostClass<Range> is a HostClass<unknown>: hostObject() is the only maker, so `self` always fits. */
interface Members<T> {
  get(self: T, engine: Engine): unknown;
  set(self: T, value: unknown, engine: Engine): void;
  property(self: T, engine: Engine): HostObject | null;
  method(self: T, args: CallArguments, engine: Engine): unknown;
  items(self: T, engine: Engine): readonly HostObject[];
  key(self: T, engine: Engine): Readonly<Record<string, unknown>>;
}

export interface HostClass<T> {
  readonly name: string;
  /** ExcelApi version that brought the class or a member, where above 1.1; "Set 1.1" for another requirement set. */
  readonly since?: Readonly<Record<string, string>>;
  /** What every instantiate and load of the object returns, so that the library can find it again. */
  readonly key?: Members<T>["key"];
  readonly getters?: Readonly<Record<string, Members<T>["get"]>>;
  readonly setters?: Readonly<Record<string, Members<T>["set"]>>;
  /** Navigation properties. null = the null object. */
  readonly properties?: Readonly<Record<string, Members<T>["property"]>>;
  /** Methods. One that gives an object returns a HostObject, or null for the null object. */
  readonly methods?: Readonly<Record<string, Members<T>["method"]>>;
  /** getItem. */
  readonly indexer?: Members<T>["method"];
  /** The members of a collection. */
  readonly items?: Members<T>["items"];
  /** Getters that a load without names leaves out. */
  readonly onlyWhenAsked?: readonly string[];
}

export interface HostObject {
  readonly type: HostClass<unknown>;
  readonly self: unknown;
}

export function hostObject<T>(type: HostClass<T>, self: T): HostObject {
  return { type, self };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

/** `self` when the object is of that class, else undefined. */
export function selfOf<T>(object: HostObject, type: HostClass<T>): T | undefined {
  return object.type === (type as HostClass<unknown>) ? (object.self as T) : undefined;
}
