import type { ReactNode } from "react";
import { woordverschil } from "../../rules/vergelijken/woordverschil";
import { useCompetentiesStyles } from "./styles";

interface Props {
  readonly links: string;
  readonly rechts: string;
}

/** Both texts in one, word by word: signs and lines tell the sides apart, colour only helps. */
export function VerschilTekst({ links, rechts }: Props): ReactNode {
  const styles = useCompetentiesStyles();
  return (
    <span lang="nl">
      {woordverschil(links, rechts).map(({ tekst, kant }, at) => (
        <span key={at}>
          {at > 0 && " "}
          {kant === "beide" && tekst}
          {kant === "links" && <del className={styles.removed}>{`[–${tekst}–]`}</del>}
          {kant === "rechts" && <ins className={styles.added}>{`[+${tekst}+]`}</ins>}
        </span>
      ))}
    </span>
  );
}
