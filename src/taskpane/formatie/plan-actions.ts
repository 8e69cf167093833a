/**
 * What the screen of a standing plan offers, in the order of the work: each a screen of its own, fetched when it is opened. Their names and
 * hints stand in texts.nl.ts and texts.en.ts under `actions`.
 */
import { lazy, type LazyExoticComponent } from "react";
import type { PlanActionId, PlanActionScreen } from "./plan-action";

interface PlanAction {
  readonly id: PlanActionId;
  readonly Screen: LazyExoticComponent<PlanActionScreen>;
}

export const PLAN_ACTIONS: readonly PlanAction[] = [
  { id: "controles", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "formatie-controles" */ "./controles/controles-screen")).ControlesScreen })) },
  { id: "waswordt", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "formatie-was-wordt" */ "./was-wordt/was-wordt-screen")).WasWordtScreen })) },
  { id: "loonlijst", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "formatie-loonlijst" */ "./loonlijst/loonlijst-screen")).LoonlijstScreen })) },
  { id: "volgendjaar", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "formatie-volgend-jaar" */ "./volgend-jaar/volgend-jaar-screen")).VolgendJaarScreen })) },
  { id: "namen", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "formatie-namen" */ "./namen/namen-screen")).NamenScreen })) },
  { id: "orkopie", Screen: lazy(async () => ({ default: (await import(/* webpackChunkName: "formatie-or-kopie" */ "./or-kopie/or-kopie-screen")).OrKopieScreen })) },
];
