import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { ReactNode } from "react";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  /** Language of the sentences where it is not the pane's own. */
  readonly lang?: string | undefined;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

/** A message in the pane: what happened, why, and what next. */
export function Notice({ intent, title, lang, sentences, children }: Props): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {sentences.map((sentence) => <span key={sentence} lang={lang} style={{ display: "block" }}>{sentence}</span>)}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
