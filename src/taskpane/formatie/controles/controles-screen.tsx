import { Button } from "@fluentui/react-button";
import { useCallback, useMemo, type ReactNode } from "react";
import { staandeControles } from "../../../plans/formatieplan/controles/staande-controles";
import type { Weging } from "../../../plans/formatieplan/controles/rijcontrole";
import { BevindingenList } from "../../kader/bevindingen-list";
import { Notice } from "../../shell/notice";
import { Screen } from "../../shell/screen";
import { usePaneStyles } from "../../shell/styles";
import { readStanding } from "../../actions/standing";
import { LiveState } from "../live-state";
import type { PlanActionProps } from "../plan-action";
import { useLive } from "../use-live";
import { useTextsOf } from "../../language/use-texts-of";
import { FindingPanel } from "./finding-panel";
import { planStand, type StaandPlan } from "./plan-stand";
import { controlesEn } from "./texts.en";
import { controlesNl, type ControlesTexts } from "./texts.nl";

const WEGINGEN: readonly Weging[] = ["fout", "waarschuwing", "info"];

/** What the checks of a plan find in the workbook now, each with its rows. */
export function ControlesScreen({ pane, set, onBack }: PlanActionProps): ReactNode {
  const styles = usePaneStyles();
  const texts = useTextsOf<ControlesTexts>(controlesNl, controlesEn);
  const { kort } = set;
  // Tabs may have been renamed or deleted since the pane last looked.
  const read = useCallback(async () => {
    const now = (await readStanding()).sets.find((one) => one.kort === kort);
    return now ? planStand(now) : null;
  }, [kort]);
  const live = useLive(read);
  return (
    <Screen title={texts.title} onBack={onBack}>
      <LiveState live={live} />
      {live.found && (
        <>
          <Findings pane={pane} plan={live.found} texts={texts} />
          <div className={styles.sticky}><Button onClick={live.again}>{texts.again}</Button></div>
        </>
      )}
    </Screen>
  );
}

function Findings({ pane, plan, texts }: Pick<PlanActionProps, "pane"> & { readonly plan: StaandPlan; readonly texts: ControlesTexts }): ReactNode {
  const styles = usePaneStyles();
  const found = useMemo(() => staandeControles(plan.stand), [plan]);
  const of = (weging: Weging): typeof found => found.filter((vinding) => vinding.weging === weging);
  const { bevindingen } = plan;
  if (found.length === 0 && bevindingen.length === 0) return <div role="status"><Notice intent="success" sentences={[texts.none]} /></div>;
  return (
    <>
      <p role="status" className={styles.text}>{texts.count(of("fout").length, of("waarschuwing").length, of("info").length)}</p>
      {WEGINGEN.filter((weging) => of(weging).length > 0).map((weging) => (
        <section key={weging} aria-label={texts.weging[weging]}>
          <h2 className={styles.head}>{`${texts.weging[weging]} (${of(weging).length})`}</h2>
          <div className={styles.stack}>{of(weging).map((vinding) => <FindingPanel key={vinding.naam} pane={pane} plan={plan} vinding={vinding} texts={texts} />)}</div>
        </section>
      ))}
      {bevindingen.length > 0 && (
        <section aria-label={texts.bron(bevindingen.length)}>
          <h2 className={styles.head}>{texts.bron(bevindingen.length)}</h2>
          <BevindingenList bevindingen={bevindingen} />
        </section>
      )}
    </>
  );
}
