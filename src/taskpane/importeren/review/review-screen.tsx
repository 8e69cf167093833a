import { useState, type ReactNode } from "react";
import type { Review } from "../../../importers/review/review";
import type { Pane } from "../../shell/use-pane";
import { chosenKader } from "../chosen-kader";
import type { Reviewing } from "../import-state";
import { setImport } from "../import-store";
import { PAGE } from "../paged-list";
import { FindingsScreen } from "./findings-screen";
import { NotPlacedScreen } from "./not-placed-screen";
import { OverviewScreen } from "./overview-screen";
import { NO_VIEW, type ListView, type ReviewPlace } from "./place";
import { useReviewFacts } from "./review-facts";
import { RowScreen } from "./row-screen";
import { TableScreen } from "./table-screen";

const OVERVIEW: ReviewPlace = { kind: "overview" };

/** What was read, looked through before anything is written: an overview, the rows of a table, one row beside its printed lines. */
export function ReviewScreen({ reviewing, pane }: { readonly reviewing: Reviewing; readonly pane: Pane }): ReactNode {
  const [place, setPlace] = useState<ReviewPlace>(OVERVIEW);
  const [view, setView] = useState<ListView>(NO_VIEW);
  const facts = useReviewFacts(reviewing.result, reviewing.review);
  const change = (changed: Partial<Reviewing>): void => setImport({ kind: "review", ...reviewing, ...changed });
  const setReview = (review: Review): void => change({ review });
  const toOverview = (): void => setPlace(OVERVIEW);
  /** To the page of the list that the row is on now: the user may have gone on from row to row. */
  const toList = (): void => {
    if (place.kind !== "rij") return;
    const page = Math.max(0, Math.floor(place.among.indexOf(place.index) / PAGE));
    setView((now) => (now.tabel === place.tabel ? { ...now, page } : { ...NO_VIEW, tabel: place.tabel, page }));
    setPlace({ kind: "tabel", tabel: place.tabel, from: place.index });
  };
  const { result, review } = reviewing;
  switch (place.kind) {
    case "overview":
      return (
        <OverviewScreen
          reviewing={reviewing} facts={facts} pane={pane} onChange={change} onGoTo={setPlace}
          onNext={() => void pane.showKader(chosenKader(reviewing), "importeren")}
        />
      );
    case "tabel":
      return (
        <TableScreen
          result={result} review={review} facts={facts} tabel={place.tabel} from={place.from} view={view.tabel === place.tabel ? view : { ...NO_VIEW, tabel: place.tabel }} onView={setView} onBack={toOverview}
          onRow={(index, among) => setPlace({ kind: "rij", tabel: place.tabel, index, among })}
        />
      );
    case "rij":
      return (
        <RowScreen
          key={`${place.tabel} ${place.index}`} result={result} review={review} facts={facts} {...place} onReview={setReview}
          onBack={toList} onRow={(index) => setPlace({ ...place, index })}
        />
      );
    case "bevindingen": return <FindingsScreen facts={facts} of={place.of} onBack={toOverview} />;
    case "niet-geplaatst": return <NotPlacedScreen leftOut={result.leftOut} onBack={toOverview} />;
  }
}
