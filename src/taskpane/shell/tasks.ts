/**
 * The tasks that the first screen offers, in the order of the work: each a screen of its own, fetched when it is opened. Their names and
 * hints stand in texts.nl.ts and texts.en.ts under `tasks`.
 */
import { lazy, type LazyExoticComponent } from "react";
import type { TaskId, TaskScreen } from "./task";

export interface Task {
  readonly id: TaskId;
  readonly Screen: LazyExoticComponent<TaskScreen>;
}

export const TASKS: readonly Task[] = [
  { id: "kaders", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "kaders" */ "../kaders/kaders-screen")).KadersScreen })) },
  { id: "formatie", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "formatie" */ "../formatie/formatie-screen")).FormatieScreen })) },
  { id: "competenties", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "competenties" */ "../competenties/competenties-screen")).CompetentiesScreen })) },
  { id: "gesprekken", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "gesprekken" */ "../gesprekken/gesprekken-screen")).GesprekkenScreen })) },
  { id: "importeren", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "importeren" */ "../importeren/importeren-screen")).ImporterenScreen })) },
  { id: "functies", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "functies" */ "../functies/functies-screen")).FunctiesScreen })) },
];
