/** Tests run on the sources, compiled file by file; types are checked by tsc before (npm test). */
module.exports = {
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
  testTimeout: 60_000,
};
