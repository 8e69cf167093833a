/**
 * The buttons of the ribbon (manifest.xml). A button asks, the pane answers: a press shows the pane and hands it the question, so that
 * the user sees what will happen before it happens, and how it ended.
 */
export type RibbonCommand = "maakFunctieboek" | "vernieuwBladen";

type Listener = (command: RibbonCommand) => void;

let listener: Listener | null = null;
/** A press from before the pane was ready. */
let waiting: RibbonCommand | null = null;

/** Ties the buttons to their names. Done before anything is awaited: Excel looks for the names when the page has loaded. */
export function registerRibbon(): void {
  Office.actions.associate("maakFunctieboek", pressOf("maakFunctieboek"));
  Office.actions.associate("vernieuwBladen", pressOf("vernieuwBladen"));
}

function pressOf(command: RibbonCommand): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void showPane().then(() => {
      if (listener) listener(command);
      else waiting = command;
      event.completed();
    });
  };
}

/** A host without a pane to show must not leave the button waiting. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The press is handed over all the same: the pane may be open already.
  }
}

/** The pane listens from here on; a press that waited is handed over at once. @returns stops listening */
export function onRibbon(hear: Listener): () => void {
  listener = hear;
  if (waiting !== null) {
    const command = waiting;
    waiting = null;
    hear(command);
  }
  return () => {
    if (listener === hear) listener = null;
  };
}
