/**
 * Mutation testing: `npm run mutate` changes src/rules piece by piece and says which changes no test notices (reports/mutation).
 * Not part of `npm test`: it takes an hour or more. What survived last is in docs/besluiten/mutaties.md.
 *
 *     npm run mutate -- --mutate "src/rules/fuwasys/*.ts"     some of the files
 */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  // Only the tests that are about rules: those of the browser and LibreOffice would run for every change.
  jest: {
    // The sources are a root too, so that tests that come to a rule by way of cells count as related to it.
    config: { ...(await import("./jest.config.mjs")).default, roots: ["<rootDir>/src", "<rootDir>/test/rules", "<rootDir>/test/cells"], testPathIgnorePatterns: ["bron\\.test"] },
  },
  coverageAnalysis: "perTest",
  // What runs while a module loads is tested by every test at once: a quarter of an hour more, for tables that tests read row by row anyway.
  ignoreStatic: true,
  mutate: ["src/rules/**/*.ts"],
  // Messages are read by people, not compared letter by letter.
  mutator: { excludedMutations: ["StringLiteral"] },
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  ignorePatterns: ["dist", "docs", "assets", "reports", ".cache"],
  concurrency: 1,
  tempDirName: "reports/stryker",
};
