import type { ReactNode } from "react";
import { woordverschil } from "../../rules/vergelijken/woordverschil";
import { useCompetentiesStyles } from "./styles";

interface Props {
  readonly links: string;
  readonly rechts: string;
}

/** Keeps a sign on the line of the word that it belongs to. */
const JOINED = "\u2060";

/** Both texts in one, word by word: signs and lines tell the sides apart, colour only helps. */
export function VerschilTekst({ links, rechts }: Props): ReactNode {
  const styles = useCompetentiesStyles();
  return (
    <span lang="nl">
      {woordverschil(links, rechts).map(({ tekst, kant }, at) => (
        <span key={at}>
          {at > 0 && " "}
          {kant === "beide" && tekst}
          {kant === "links" && <del className={styles.removed}>{`[–${JOINED}${tekst}${JOINED}–]`}</del>}
          {kant === "rechts" && <ins className={styles.added}>{`[+${JOINED}${tekst}${JOINED}+]`}</ins>}
        </span>
      ))}
    </span>
  );
}
