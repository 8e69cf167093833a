/**
 * The order of the test files: jest knows no durations on a clean clone and takes the largest file first, while the long ones are short files
 * that wait for a browser or LibreOffice. A long one that begins last leaves the other workers idle; browsers and others in turn, because two
 * browsers at once are slow.
 */
import sequencer from "@jest/test-sequencer";

const FIRST = [
  "e2e/tegenslag", "build/publish", "taskpane/screens/screens", "e2e/ommen", "importers/typeset", "e2e/formatie", "cli/formatieplan", "cli/functieboek", "importers/fuzz", "e2e/toegankelijk", "differential/renderers",
  "e2e/competenties", "workbook/frameworks/frameworks", "workbench/page/page", "workbook/excel/generator-faults", "e2e/gesprekken", "importers/text-in-word",
  "e2e/importeren", "e2e/functies", "e2e/toetsenbord", "workbench/page/ommen",
  "workbook/excel/refresh",
];

const place = ({ path }) => {
  const index = FIRST.findIndex((name) => path.replaceAll("\\", "/").includes(`/test/${name}.test.ts`));
  return index < 0 ? FIRST.length : index;
};

/** As jest itself does it, after the files of FIRST. */
export default class LongestFirst extends sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
}
