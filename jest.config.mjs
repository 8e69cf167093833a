import { availableParallelism } from "node:os";

/** Tests run on the sources, compiled file by file; types are checked by tsc before (npm test). */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } },
    ],
  },
  // Packages that ship ES modules only; add a name here when jest stumbles over one.
  transformIgnorePatterns: ["/node_modules/(?!(@cj-tech-master|pdfjs-dist)/)"],
  // Jest leaves one core free, which on two cores is half of the machine. A browser beside each file takes its share of the rest.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  testSequencer: "<rootDir>/test/system/longest-first.mjs",
  // No test is about time: this only ends what hangs. A file may have to wait for another that holds LibreOffice or a build.
  testTimeout: 300_000,
};
