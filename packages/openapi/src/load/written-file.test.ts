import { expect, test } from "vitest";
import { MemoryFolder } from "./memory-folder.ts";
import { readWritten } from "./written-file.ts";

const FOLDER = new MemoryFolder("specs/acme", {
  "a.yaml": "rules:\n  - name: one\n    paths: [x,\n      y]\n",
  "empty.yaml": "# nothing yet\n",
});

test.each([
  [["rules"], "1:1"],
  [["rules", "0"], "2:5"],
  [["rules", "0", "name"], "2:5"],
  [["rules", "0", "paths"], "3:5"],
  [["rules", "0", "paths", "1"], "4:7"],
  [["rules", "0", "other"], "2:5"],
  [["rules", "7", "name"], "2:3"],
  [[], "1:1"],
])("%j stands at %s", (path, want) => {
  const { file, line, col } = readWritten(FOLDER, "a.yaml").locate(path);
  expect([file, `${line}:${col}`]).toEqual(["specs/acme/a.yaml", want]);
});

test.each(["empty.yaml", "missing.yaml"])("%s says nothing", (name) => {
  const { value, locate } = readWritten(FOLDER, name);
  expect(value).toEqual({});
  expect(locate(["a"])).toEqual({ file: `specs/acme/${name}`, line: 1, col: 1 });
});
