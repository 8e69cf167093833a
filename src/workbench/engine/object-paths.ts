import { CallArguments } from "./call-arguments";
import { ExcelError, itemNotFound, NotImplementedError } from "./excel-error";
import type { Engine } from "./engine";
import type { HostObject } from "./host-class";
import { isHostObject } from "./host-class";
import { callMethod, memberName, propertyOf } from "./members";
import { rootObject, serviceObject } from "./roots";
import type { ArgumentInfo, ObjectPathInfo, RequestBody } from "./wire-types";
import { PathType } from "./wire-types";

/** The object paths of one request. A path is resolved once, on first use: resolving `add` makes the thing. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  private readonly infos: Readonly<Record<string, ObjectPathInfo>>;

  constructor(private readonly engine: Engine, private readonly request: RequestBody) {
    this.infos = request.ObjectPaths;
  }

  /** The object, or null for the null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.infos[String(id)];
    if (!info) throw new ExcelError("InvalidObjectPath", `path ${id}`);
    const object = this.make(info);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): CallArguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new CallArguments(info?.Arguments ?? [], (index) => {
      const id = references[index];
      return typeof id === "number" && id > 0 ? this.resolve(id) : null;
    });
  }

  /** "Range.values" for an error's location. */
  describe(id: number): string {
    const info = this.infos[String(id)];
    const object = this.resolved.get(id);
    return object ? object.type.name : (info?.Name ?? "");
  }

  private make(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case PathType.root:
        return rootObject(this.engine, this.request.Partition);
      case PathType.service:
        return serviceObject(info.Name);
      case PathType.reference:
        return this.byReference(info.Name);
      case PathType.nullObject:
        return null;
      case PathType.method:
      case PathType.property:
      case PathType.indexer:
        return this.member(info);
      default:
        throw new NotImplementedError(`object path of type ${info.ObjectPathType}`);
    }
  }

  private member(info: ObjectPathInfo): HostObject | null {
    const parent = info.ParentObjectPathId === undefined ? null : this.resolve(info.ParentObjectPathId);
    // Microsoft, "Application-specific API model": what is reached through a null object is a null object too.
    if (!parent) return null;
    if (info.ObjectPathType === PathType.property) return propertyOf(parent, info.Name, this.engine);
    const args = this.arguments(info.ArgumentInfo);
    if (info.ObjectPathType === PathType.method) return objectFrom(parent, info.Name, callMethod(parent, info.Name, args, this.engine));
    const indexer = parent.type.indexer;
    if (!indexer) throw new NotImplementedError(memberName(parent, "GetItem"));
    return objectFrom(parent, "GetItem", indexer(parent.self, args, this.engine));
  }

  private byReference(reference: string): HostObject {
    const object = this.engine.references.get(reference);
    if (!object) throw itemNotFound(reference);
    return object;
  }
}

function objectFrom(parent: HostObject, name: string, result: unknown): HostObject | null {
  if (result === null || isHostObject(result)) return result;
  throw new NotImplementedError(`${memberName(parent, name)} as an object`);
}
