import { invalidArgument, NotImplementedError } from "./excel-error";
import type { HostClass, HostObject } from "./host-class";
import { selfOf } from "./host-class";

/** The arguments of one call, read with the strictness of Excel: a wrong kind is InvalidArgument. Left-out arguments arrive as null. */
export class CallArguments {
  constructor(
    private readonly values: readonly unknown[],
    /** The object passed at an index, when it is one. */
    private readonly objectAt: (index: number) => HostObject | null,
  ) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  isGiven(index: number): boolean {
    return this.raw(index) !== null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw invalidArgument(`argument ${index + 1}: a text is needed`);
    return value;
  }

  textOr<T>(index: number, otherwise: T): string | T {
    return this.isGiven(index) ? this.text(index) : otherwise;
  }

  number(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`argument ${index + 1}: a number is needed`);
    return value;
  }

  whole(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw invalidArgument(`argument ${index + 1}: a whole number is needed`);
    return value;
  }

  wholeOr<T>(index: number, otherwise: T): number | T {
    return this.isGiven(index) ? this.whole(index) : otherwise;
  }

  booleanOr(index: number, otherwise: boolean): boolean {
    const value = this.raw(index);
    if (value === null) return otherwise;
    if (typeof value !== "boolean") throw invalidArgument(`argument ${index + 1}: true or false is needed`);
    return value;
  }

  object(index: number): HostObject | null {
    return this.objectAt(index);
  }

  /** The argument as an object of that class, or null when it is no object at all. */
  objectOf<T>(index: number, type: HostClass<T>): T | null {
    const object = this.objectAt(index);
    if (!object) return null;
    const self = selfOf(object, type);
    if (self === undefined) throw invalidArgument(`argument ${index + 1}: a ${type.name} is needed`);
    return self;
  }

  /** Refuses arguments that the engine would have to ignore. */
  refuse(index: number, member: string): void {
    if (this.isGiven(index)) throw new NotImplementedError(`${member}, argument ${index + 1}`);
  }
}
