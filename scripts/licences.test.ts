// Every package that is installed with what is published has a licence that allows it.
import { execFileSync } from "node:child_process";
import { REPOSITORY } from "@specwright/testing";
import { expect, test } from "vitest";

/** What of a CycloneDX document tells of licences. */
interface Sbom {
  readonly components: readonly Component[];
}

interface Component {
  readonly name: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "PSF-2.0", "Python-2.0"];

/** The list that a release publishes beside the packages. */
function billOfMaterials(): Sbom {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"];
  return JSON.parse(execFileSync("npm", args, { cwd: REPOSITORY, encoding: "utf8", maxBuffer: 1 << 26 })) as Sbom;
}

/** One of the licences that a package offers has to be allowed. */
function isAllowed({ licenses = [] }: Component): boolean {
  const named = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "");
  const offered = named.flatMap((one) => one.replace(/^\(|\)$/g, "").split(" OR "));
  return offered.some((one) => ALLOWED.includes(one));
}

test("what is shipped has a licence that allows it", () => {
  const { components } = billOfMaterials();
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((component) => !isAllowed(component))).toEqual([]);
});

test.each([
  { what: "no licence", component: { name: "a" }, want: false },
  { what: "a licence by id", component: { name: "a", licenses: [{ license: { id: "MIT" } }] }, want: true },
  {
    what: "a licence that asks more",
    component: { name: "a", licenses: [{ license: { id: "GPL-3.0" } }] },
    want: false,
  },
  { what: "a choice", component: { name: "a", licenses: [{ expression: "(GPL-3.0 OR MIT)" }] }, want: true },
  { what: "a file", component: { name: "a", licenses: [{ license: { name: "SEE LICENSE" } }] }, want: false },
])("$what: $want", ({ component, want }) => {
  expect(isAllowed(component)).toBe(want);
});
