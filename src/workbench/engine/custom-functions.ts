/**
 * The host's side of custom functions: hands invocations to the add-in's own runtime and collects its results.
 * Results arrive as [id, true, value, ...] or [id, false, message, errorCode, ...].
 */
import type { ErrorCode } from "../../model/book";
import { invalidArgument } from "./excel-error";

export type FunctionValue = string | number | boolean | null;

export type FunctionResult =
  | { readonly kind: "value"; readonly value: FunctionValue | readonly (readonly FunctionValue[])[] }
  | { readonly kind: "error"; readonly error: ErrorCode; readonly message: string };

/** Numbers of the library's custom-function errors; 2 is an exception, 3 a rejected promise: both show as #VALUE!. */
const ERRORS: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A", 2: "#VALUE!", 3: "#VALUE!", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!",
};

export interface Invocation {
  readonly id: number;
  readonly name: string;
  readonly arguments: readonly unknown[];
  /** "Blad1!C1". */
  readonly address: string;
}

export class CustomFunctionHost {
  isReady = false;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private readonly readyListeners: (() => void)[] = [];
  private nextId = 1;
  /** Set by the wire: delivers invocations to the add-in, all of them in one message. */
  deliver: ((invocations: readonly Invocation[]) => void) | null = null;
  private queue: Invocation[] = [];

  ready(): void {
    this.isReady = true;
    for (const listener of this.readyListeners.splice(0)) listener();
    this.flush();
  }

  whenReady(listener: () => void): void {
    if (this.isReady) listener();
    else this.readyListeners.push(listener);
  }

  /** Calls a function of the add-in; calls made before flush() travel together. */
  invoke(name: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    const id = this.nextId++;
    this.queue.push({ id, name, arguments: args, address });
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  flush(): void {
    if (!this.isReady || !this.deliver || this.queue.length === 0) return;
    this.deliver(this.queue.splice(0));
  }

  take(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument("results of custom functions are a list");
    for (const entry of results as readonly unknown[]) {
      if (!Array.isArray(entry)) throw invalidArgument("a result of a custom function is a list");
      const [id, isValue, value, code] = entry as readonly unknown[];
      const resolve = this.waiting.get(Number(id));
      this.waiting.delete(Number(id));
      resolve?.(isValue === true ? { kind: "value", value: value as FunctionValue } : { kind: "error", error: ERRORS[Number(code)] ?? "#VALUE!", message: typeof value === "string" ? value : "" });
    }
  }
}
