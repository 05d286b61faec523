import { expect, test } from "vitest";
import { LogReader, type TaskText } from "./read-log.ts";

function reading(): { reader: LogReader; ended: TaskText[]; other: string[] } {
  const [ended, other]: [TaskText[], string[]] = [[], []];
  const reader = new LogReader(
    (text) => ended.push({ ...text, lines: [...text.lines] }),
    (line) => other.push(line),
  );
  return { reader, ended, other };
}

test.each<[string, log: string, ended: [id: string, ...lines: string[]][], other: string[]]>([
  [
    "a package with a scope",
    "@specwright/acme:test: one\n@specwright/acme:test: two",
    [["@specwright/acme#test", "one", "two"]],
    [],
  ],
  ["a package without", "specwright:test: one", [["specwright#test", "one"]], []],
  ["a package with a dash", "create-acme:pack-check: one", [["create-acme#pack-check", "one"]], []],
  [
    "tasks of the root, one with a colon in its name",
    "//:lint: one\n//:lint:specs: two",
    [
      ["//#lint", "one"],
      ["//#lint:specs", "two"],
    ],
    [],
  ],
  ["a text with colons", "//:lint: a:b: c", [["//#lint", "a:b: c"]], []],
  ["empty lines of a task", "//:lint: \n//:lint:\n//:lint: one", [["//#lint", "", "", "one"]], []],
  ["lines of turbo itself", "• Running\n\n//:lint: one\n\n Tasks: 2", [["//#lint", "one"]], ["• Running", " Tasks: 2"]],
  ["what only looks like a task", "Time: 3: x", [], ["Time: 3: x"]],
])("%s", (_, log, wantEnded, wantOther) => {
  const { reader, ended, other } = reading();
  for (const line of log.split("\n")) reader.line(line);
  reader.end();
  expect(ended.map(({ id, lines }) => [id, ...lines])).toEqual(wantEnded);
  expect(other).toEqual(wantOther);
});

test("a task that was taken for ended too early is told again, with all of its lines", () => {
  const { reader, ended } = reading();
  reader.line("//:lint: one");
  reader.end();
  reader.line("//:lint: two");
  reader.end();
  expect(ended.map(({ lines }) => lines)).toEqual([["one"], ["one", "two"]]);
});

test("the end of nothing is none", () => {
  const { reader, ended } = reading();
  reader.end();
  expect(ended).toEqual([]);
});
