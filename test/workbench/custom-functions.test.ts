import { Engine } from "../../src/workbench/engine/engine";
import type { Invocation } from "../../src/workbench/engine/custom-functions";
import type { RequestBody } from "../../src/workbench/engine/wire-types";

const SERVICE = { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" };

/** A call of the add-in's custom-function runtime, as it goes on the wire. */
function call(name: string, ...args: unknown[]): RequestBody {
  return { Actions: [{ Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: args } }], ObjectPaths: { 1: SERVICE } };
}

test("invocations wait until the add-in is ready, and travel in one message", async () => {
  const engine = new Engine();
  const messages: (readonly Invocation[])[] = [];
  engine.customFunctions.deliver = (invocations) => messages.push(invocations);
  void engine.customFunctions.invoke("FB.SCHAAL", [300], "Blad1!C1");
  void engine.customFunctions.invoke("FB.SCHAAL", [310], "Blad1!C2");
  engine.customFunctions.flush();
  expect(messages).toEqual([]);
  await engine.execute(call("_SetOsfControlContainerReadyForCustomFunctions"));
  expect(messages.map((message) => message.map(({ name, arguments: args, address }) => [name, args, address]))).toEqual([
    [["FB.SCHAAL", [300], "Blad1!C1"], ["FB.SCHAAL", [310], "Blad1!C2"]],
  ]);
});

test("results come back to the call they answer: values, matrices and errors with their message", async () => {
  const engine = new Engine();
  const ids: number[] = [];
  engine.customFunctions.deliver = (invocations) => ids.push(...invocations.map(({ id }) => id));
  engine.customFunctions.ready();
  const calls = ["A", "B", "C"].map((name) => engine.customFunctions.invoke(name, [], "Blad1!A1"));
  engine.customFunctions.flush();
  const [first, second, third] = ids;
  const response = await engine.execute(call("SetInvocationArrayResults", [[second, true, [[1, 2], [3, 4]]], [first, false, "geen schaal", 1], [third, true, null]]));
  expect(response.Error).toBeUndefined();
  expect(await Promise.all(calls)).toEqual([
    { kind: "error", error: "#N/A", message: "geen schaal" }, { kind: "value", value: [[1, 2], [3, 4]] }, { kind: "value", value: null },
  ]);
});

test("the runtime asks for features and is told none; another service is refused by name", async () => {
  const engine = new Engine();
  expect((await engine.execute(call("_GetEnabledFeatures"))).Results).toEqual([{ ActionId: 2, Value: [] }]);
  const other = { ...call("X"), ObjectPaths: { 1: { ...SERVICE, Name: "Microsoft.ExcelServices.Onbekend" } } };
  expect((await engine.execute(other)).Error).toMatchObject({ Code: "NotImplemented", Message: "NotImplemented: service Microsoft.ExcelServices.Onbekend" });
});
