import { repositoryFiles } from "@specwright/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { askMock } from "./measured/ask-mock.ts";
import { type Answer, readMeasured } from "./measured/measured.ts";

const files = repositoryFiles("specs").filter((path) => path.endsWith("/measured.yaml"));

it("something was measured", () => {
  expect(files.length).toBeGreaterThan(1);
});

describe.each(files)("the mock answers as %s says", (path) => {
  const rows = readMeasured(path).map((row, index) => ({ ...row, index }));
  let answers: readonly Answer[];
  beforeAll(async () => {
    answers = await askMock(path.split("/")[1] as string, rows);
  });

  it.each(rows)("$fact: $request", ({ index, status, type, answer, location, mock }) => {
    const { because: _, ...other } = mock ?? { because: "" };
    const measured = defined({ status, type, answer, location });
    const found = answers[index];
    expect(found).toMatchObject({ ...measured, ...other });
    // A difference that is gone is not written down any more.
    if (mock !== undefined) expect(found).not.toMatchObject(measured);
  });
});

function defined(answer: { readonly [part: string]: unknown }): object {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined));
}
