/**
 * Mutation testing: `npm run mutate` changes src/rules piece by piece and says which changes no test notices (reports/mutation).
 * Not part of `npm test`: it takes half an hour. What survived last is in docs/besluiten/mutaties.md.
 *
 *     npm run mutate -- --mutate "src/importers/steps/*.ts"     other files
 */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  // Only the tests that are about rules: those of the browser and LibreOffice would run for every change.
  jest: { config: { ...(await import("./jest.config.cjs")).default, roots: ["<rootDir>/test/rules", "<rootDir>/test/cells", "<rootDir>/test/importers"], testPathIgnorePatterns: ["bron\\.test", "typeset", "fuzz"] } },
  coverageAnalysis: "perTest",
  mutate: ["src/rules/**/*.ts"],
  // Messages are read by people, not compared letter by letter.
  mutator: { excludedMutations: ["StringLiteral"] },
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  ignorePatterns: ["dist", "docs", "assets", "reports", ".cache"],
  concurrency: 1,
  tempDirName: "reports/stryker",
};
