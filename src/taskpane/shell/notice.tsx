import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { ReactNode } from "react";

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

/** A message in the pane: what happened, why, and what next. */
export function Notice({ intent, title, sentences, children }: Props): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {sentences.map((sentence) => <span key={sentence} style={{ display: "block" }}>{sentence}</span>)}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
