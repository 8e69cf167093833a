/** One batch as the library sends it, and the answer it expects (numbers as in the library's own wire format). */

export const PathType = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export const ActionType = {
  instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** At the index of an argument that is an object: the id of its path; 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  /** "WacPartition": the root is not the workbook but what Excel on the web has around it. On the wire it stands beside the body. */
  readonly Partition?: string;
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: ResponseError;
}

/** Bits of the request flags that the engine reads. */
export const RequestFlag = { delayForCellEdit: 64 } as const;
