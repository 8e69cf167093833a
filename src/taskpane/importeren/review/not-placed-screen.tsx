import { useMemo, useState, type ReactNode } from "react";
import type { LeftOut } from "../../../importers/import-result";
import { Screen } from "../../shell/screen";
import { SelectField } from "../../shell/select-field";
import { usePaneStyles } from "../../shell/styles";
import { PagedList } from "../paged-list";
import { useImporterenStyles } from "../styles";
import { useImporterenTexts } from "../use-importeren-texts";

/** Printed text that is in no table, by the reason why. */
export function NotPlacedScreen({ leftOut, onBack }: { readonly leftOut: readonly LeftOut[]; readonly onBack: () => void }): ReactNode {
  const texts = useImporterenTexts();
  const pane = usePaneStyles();
  const styles = useImporterenStyles();
  const [reason, setReason] = useState("");
  const reasons = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { reden } of leftOut) counts.set(reden, (counts.get(reden) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  }, [leftOut]);
  const shown = useMemo(() => leftOut.filter(({ reden }) => reason === "" || reden === reason), [leftOut, reason]);
  const title = texts.notPlaced(leftOut.length);
  return (
    <Screen title={title} onBack={onBack}>
      <SelectField
        label={texts.reasons} value={reason} onChange={setReason}
        options={[{ value: "", label: texts.allReasons }, ...reasons.map(([reden, count]) => ({ value: reden, label: `${reden} (${count})`, lang: "nl" as const }))]}
      />
      <p role="status" className={pane.hint}>{texts.shownOf(shown.length, leftOut.length)}</p>
      <PagedList key={reason} items={shown} label={title} render={({ plaats, tekst, reden }) => (
        <div key={`${plaats} ${tekst}`} className={pane.panel} lang="nl">
          <p className={styles.piece}>{tekst}</p>
          <span className={pane.place}>{`${reden} (${plaats})`}</span>
        </div>
      )} />
    </Screen>
  );
}
