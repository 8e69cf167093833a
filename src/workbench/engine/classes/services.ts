/** Services of the host beside the workbook. */
import type { HostClass } from "../host-class";

/** The add-in's custom-function runtime reports here: that it is ready, and what its functions gave. */
export const customFunctionsClass: HostClass<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, engine) => {
      engine.customFunctions.ready();
      return null;
    },
    SetInvocationArrayResults: (_self, args, engine) => {
      engine.customFunctions.take(args.raw(0));
      return null;
    },
    _GetEnabledFeatures: () => [],
  },
};

export const addinInternalServiceClass: HostClass<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};
