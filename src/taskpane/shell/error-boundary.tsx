import { Component, type ReactNode } from "react";
import type { Texts } from "../language/texts.nl";

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Shows a sentence and a way out when a screen fails; plain elements, because the theme may be what failed. */
export class ErrorBoundary extends Component<Props, { readonly failed: "not" | "crashed" | "notLoaded" }> {
  override state: { readonly failed: "not" | "crashed" | "notLoaded" } = { failed: "not" };

  static getDerivedStateFromError(error: unknown): { failed: "crashed" | "notLoaded" } {
    // A part of the pane that could not be fetched is no fault of the screen: the user can do something about it.
    return { failed: error instanceof Error && error.name === "ChunkLoadError" ? "notLoaded" : "crashed" };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === "not") return this.props.children;
    const { texts } = this.props;
    return (
      <main className="first" role="alert">
        <h1>{texts.title}</h1>
        <p>{texts[failed]}</p>
        <p><button type="button" onClick={() => location.reload()}>{texts.crashedReload}</button></p>
      </main>
    );
  }
}
