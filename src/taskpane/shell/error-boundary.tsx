import { Component, type ReactNode } from "react";
import type { Texts } from "../language/texts.nl";

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Shows a sentence and a way out when a screen fails; plain elements, because the theme may be what failed. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { texts } = this.props;
    return (
      <main className="first" role="alert">
        <h1>{texts.title}</h1>
        <p>{texts.crashed}</p>
        <p><button type="button" onClick={() => location.reload()}>{texts.crashedReload}</button></p>
      </main>
    );
  }
}
