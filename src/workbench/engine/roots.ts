/** Where object paths begin: the workbook, and the services that the library asks for by name. */
import type { Engine } from "./engine";
import { NotImplementedError } from "./excel-error";
import type { HostObject } from "./host-class";
import { hostObject } from "./host-class";
import { wacWorkbookClass } from "./classes/new-workbook";
import { workbookClass } from "./classes/workbook";
import { addinInternalServiceClass, customFunctionsClass } from "./classes/services";

/** The library's `customData` of requests to what Excel on the web has around the workbook. */
const WAC_PARTITION = "WacPartition";

/** @param partition as the request names it; anything but that of Excel on the web is the workbook */
export function rootObject(engine: Engine, partition = ""): HostObject {
  if (partition === WAC_PARTITION) return hostObject(wacWorkbookClass, null);
  return hostObject(workbookClass, engine.book);
}

/** @param name a full type name: "Microsoft.ExcelServices.CustomFunctions". */
export function serviceObject(name: string): HostObject {
  const service = [customFunctionsClass, addinInternalServiceClass].find((one) => name.endsWith(`.${one.name}`));
  if (!service) throw new NotImplementedError(`service ${name}`);
  return hostObject(service, null);
}
