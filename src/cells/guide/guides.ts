import type { FunctionId } from "../catalogue";
import { BEOORDELING } from "./beoordeling";
import { FORMATIE } from "./formatie";
import type { FunctionGuide } from "./function-guide";
import { FUNCTIES } from "./functies";
import { SCHALEN } from "./schalen";

/** The guide of every function. */
export const GUIDES: Readonly<Record<FunctionId, FunctionGuide>> = { ...SCHALEN, ...FUNCTIES, ...BEOORDELING, ...FORMATIE };
