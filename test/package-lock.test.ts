/**
 * `npm ci` refuses a lock file that lacks the packages for other platforms, and `npm install` drops those that its registry does not have. Entries
 * are then added by hand (version, os, cpu, optional): this test says which.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe("package-lock.json", () => {
  const lock = JSON.parse(readFileSync(resolve(__dirname, "../package-lock.json"), "utf8")) as { packages: Readonly<Record<string, LockedPackage>> };

  it("has every optional dependency, so that npm ci works on each platform", () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`]),
    );
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });
});
