/** Where object paths begin: the workbook, and the services that the library asks for by name. */
import type { Engine } from "./engine";
import { NotImplementedError } from "./excel-error";
import type { HostObject } from "./host-class";
import { hostObject } from "./host-class";
import { workbookClass } from "./classes/workbook";
import { addinInternalServiceClass, customFunctionsClass } from "./classes/services";

export function rootObject(engine: Engine): HostObject {
  return hostObject(workbookClass, engine.book);
}

/** @param name a full type name: "Microsoft.ExcelServices.CustomFunctions". */
export function serviceObject(name: string): HostObject {
  const service = [customFunctionsClass, addinInternalServiceClass].find((one) => name.endsWith(`.${one.name}`));
  if (!service) throw new NotImplementedError(`service ${name}`);
  return hostObject(service, null);
}
