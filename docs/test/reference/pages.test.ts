import { REPOSITORY } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { PUBLIC_DOORS } from "../../../scripts/api/doors.ts";
import { readApi } from "../../../scripts/api/read-api.ts";
import { apiPages } from "../../make/reference/api-pages.ts";
import { comparisonPage } from "../../make/reference/comparison.ts";
import { driftPage, mockPage } from "../../make/reference/contract-pages.ts";
import { settingsPages } from "../../make/reference/settings-pages.ts";

describe("the pages of the API", () => {
  const pages = new Map(apiPages(REPOSITORY).map((page) => [page.path, page]));

  it.each(Object.keys(PUBLIC_DOORS))("of %s have every name that people can import", (folder) => {
    const doors = readApi(REPOSITORY, folder).filter(({ specifier }) => !/-v\d+$/.test(specifier));
    const names = doors.flatMap(({ exported }) => exported.map(({ name }) => name));
    const body = pages.get(`reference/api/${folder}`)?.body ?? "";
    expect(names.length).toBeGreaterThan(0);
    expect([...body.matchAll(/^### (\w+)$/gm)].map(([, name]) => name).toSorted()).toEqual(names.toSorted());
  });

  it.each([
    ["Mock", "Controls", "reset(): void;"],
    ["MockOptions", "AnswerOptions", 'readonly answers?: "strict" | "warn";'],
  ])("show what %s takes over from %s", (name, parent, member) => {
    const [, section = ""] = pages.get("reference/api/contract")?.body.split(`### ${name}\n`) ?? [];
    const [own = ""] = section.split("\n### ");
    expect(own).toContain(`\`${name}\` has the members of \`${parent}\` too:`);
    expect(own).toContain(member);
  });

  it("say which doors are public", () => {
    expect(pages.get("reference/api/index")?.body).toContain(
      "| [contract](../api/contract/) | `@specwright/contract`, `@specwright/contract/msw`, `@specwright/contract/vitest` | `@specwright/contract/examples`,",
    );
  });
});

describe("the other pages", () => {
  const [provider, workspace] = settingsPages(REPOSITORY);
  it.each([
    ["provider.yaml", provider?.body, "| `quickstart` |"],
    ["specwright.yaml", workspace?.body, "| `scope` |"],
    ["the policy of reviews", workspace?.body, "failOn: { severity: unknown, reason:"],
    [
      "the mock",
      mockPage(REPOSITORY).body,
      "| `urn:specwright:mock:lying-answer` | The mock's answer contradicts the document |",
    ],
    ["drift", driftPage(REPOSITORY).body, "| `same-etag` | a strong `etag` stayed while the body changed |"],
  ])("%s have what their source says", (_, body, want) => {
    expect(body).toContain(want);
  });

  it("show figures below the command and the day that they are of", () => {
    const { body } = comparisonPage();
    const heads = [...body.matchAll(/^npm run bench -- (\w+).* {3}# (\d.*)$/gm)].map(([, name, machine]) => [
      name,
      machine,
    ]);
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d, Node\.js \d+\.\d+\.\d+, \d+ cores, load \d+\.\d$/);
    expect(heads.length).toBeGreaterThan(0);
    expect(heads).toEqual(heads.map(([name]) => [name, day]));
  });
});
