import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { ReactNode } from "react";

/** A sentence in the language of the pane, or in Dutch. */
export type Sentence = string | { readonly nl: string };

interface Props {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  /** Language of the sentences where it is not the pane's own. */
  readonly lang?: string | undefined;
  readonly sentences: readonly Sentence[];
  readonly children?: ReactNode;
}

/** A message in the pane: what happened, why, and what next. */
export function Notice({ intent, title, lang, sentences, children }: Props): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {sentences.map((sentence) => {
          const text = typeof sentence === "string" ? sentence : sentence.nl;
          return <span key={text} lang={typeof sentence === "string" ? lang : "nl"} style={{ display: "block" }}>{text}</span>;
        })}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
