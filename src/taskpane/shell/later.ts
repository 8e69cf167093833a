/** What the first screen can do without, apart from the tasks: fetched when it is asked for, so that the pane is usable sooner. */
import { lazy } from "react";

export const SettingsScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "settings" */ "../settings/settings-screen")).SettingsScreen }));
export const KaderScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "kader" */ "../kader/kader-screen")).KaderScreen }));
/** Under way and ended are one: what ended would else be fetched when it must be shown. */
export const ActionScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "action" */ "../busy/action-screen")).ActionScreen }));
export const SpokenWords = lazy(async () => ({ default: (await import(/* webpackChunkName: "action" */ "../busy/spoken-words")).SpokenWords }));
export const Doubts = lazy(async () => ({ default: (await import(/* webpackChunkName: "action" */ "../home/doubts")).Doubts }));
export const InterruptedPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "action" */ "../home/interrupted-panel")).InterruptedPanel }));
export const TakeBackOffer = lazy(async () => ({ default: (await import(/* webpackChunkName: "action" */ "../take-back/take-back-offer")).TakeBackOffer }));
