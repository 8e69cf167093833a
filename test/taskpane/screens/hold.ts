import type { Engine } from "../../../src/workbench/engine/engine";

/** Excel does not answer until the release is called, so that what is shown meanwhile can be looked at. */
export function hold(engine: Engine): () => void {
  const execute = engine.execute;
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  engine.execute = async (...request) => {
    await gate;
    return execute.apply(engine, request);
  };
  return () => {
    engine.execute = execute;
    release();
  };
}
