/** The message format of Excel on the web, as the workbench's page speaks it (docs/besluiten/engine.md, "Two doors"). */
import { Engine } from "../../src/workbench/engine/engine";
import { answerRichApi, readRichApiCall } from "../../src/workbench/page/host/answer-rich-api";
import { appContext } from "../../src/workbench/page/host/app-context";
import { readAddinMessage } from "../../src/workbench/page/host/host-messages";
import { leavesPane } from "../../src/workbench/page/host/leaves-pane";

const WRITE = {
  Actions: [{ Id: 9, ActionType: 4, Name: "Values", ObjectPathId: 7, ArgumentInfo: { Arguments: ["x"] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: "" }, 3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    5: { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Blad1"] } },
    7: { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1"] } },
  },
};

const data = (body: object, flags: number) => ({ ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(body), 0, flags] });

function answer(engine: Engine, body: object, flags = 1): Promise<object> {
  return answerRichApi(readRichApiCall(data(body, flags)), (request, given) => engine.execute(request, given));
}

test("a batch is answered with status 200 and the results as text", async () => {
  expect(await answer(new Engine(), WRITE)).toEqual({ Version: 1, Error: 0, Data: [200, [], '{"Results":[{"ActionId":9,"Value":null}]}'] });
});

test("an error of a call comes within the answer, one of the whole request by its number", async () => {
  const engine = new Engine();
  engine.faults.failMember("Range.Values", "AccessDenied");
  expect(await answer(engine, WRITE)).toMatchObject({ Error: 0, Data: [200, [], expect.stringContaining('"Code":"AccessDenied"') as string] });
  engine.setCellEditMode(true);
  expect(await answer(engine, WRITE)).toMatchObject({ Error: 5004 });
  engine.setCellEditMode(false);
  expect(await answer(engine, { ...WRITE, AutoKeepReference: true, Padding: "x".repeat(5_000_000) })).toMatchObject({ Error: 5103 });
});

test("the flag for cell editing reaches the engine", async () => {
  const engine = new Engine();
  engine.setCellEditMode(true);
  const waiting = answer(engine, WRITE, 1 | 64);
  engine.setCellEditMode(false);
  expect(await waiting).toMatchObject({ Error: 0 });
});

test("what Office.js asks first says which sets this Excel has", () => {
  const { sets } = new Engine({ excelApi: "1.9" });
  const context = appContext({ addinId: "a", displayLanguage: "nl-NL", dataLanguage: "nl-NL", sets, documentUrl: "https://localhost/Werkmap.xlsx", settings: new Map([["taal", "nl"]]) });
  expect(JSON.parse(String(context["_requirementMatrix"]))).toMatchObject({ ExcelApi: "1.9", DelayForCellEdit: "1.1", SharedRuntime: "1.2" });
  expect(context["_settings"]).toEqual([["taal", '"nl"']]);
});

test("what is no message of an add-in is passed over", () => {
  expect([42, "geen json", "null", '{"_messageType":1}'].map(readAddinMessage)).toEqual([null, null, null, null]);
  expect(readAddinMessage('{"_messageType":0,"_actionName":"executeMethod"}')).toMatchObject({ _actionName: "executeMethod" });
});

test("the keys that leave the pane are told from what else the library reports", () => {
  // OSF.AgaveHostAction: Select, TabExit, TabExitShift, EscExit, SendTelemetryEvent.
  expect([["a", 0], ["a", 13], ["a", 14], ["a", 15], ["a", 23]].map(leavesPane)).toEqual([null, "header-first", "header-last", "sheet", null]);
  expect([undefined, null, {}, "15"].map(leavesPane)).toEqual([null, null, null, null]);
});
