import { expect, test } from "vitest";
import { openedFiles } from "./opened-files.ts";

const CWD = "AT_FDCWD</w/packages/a>";

test.each<[string, log: string[], want: string[]]>([
  ["a file by its path", [`1  openat(${CWD}, "/w/a.ts", O_RDONLY|O_CLOEXEC) = 3</w/a.ts>`], ["a.ts"]],
  [
    "a file from a folder",
    [`1  openat(${CWD}, "src/a.ts", O_RDONLY) = 3</w/packages/a/src/a.ts>`],
    ["packages/a/src/a.ts"],
  ],
  [
    "where a link leads",
    [`1  openat(${CWD}, "/w/node_modules/b/b.ts", O_RDONLY) = 3</w/packages/b/b.ts>`],
    ["packages/b/b.ts"],
  ],
  ["an older call", ['1  open("/w/a.ts", O_RDONLY) = 3</w/a.ts>'], ["a.ts"]],
  ["a program", ['1  execve("/w/bin/a.js", ["a.js"], 0x55d0 /* 9 vars */) = 0'], ["bin/a.js"]],
  [
    "calls at the same time",
    [
      `1  openat(${CWD}, "/w/a.ts", O_RDONLY <unfinished ...>`,
      `2  openat(${CWD}, "/w/b.ts", O_WRONLY|O_CREAT, 0666 <unfinished ...>`,
      "1  <... openat resumed>)             = 3</w/a.ts>",
      "2  <... openat resumed>)             = 4</w/b.ts>",
    ],
    ["a.ts"],
  ],
  ["a file twice", Array(2).fill(`1  openat(${CWD}, "/w/a.ts", O_RDONLY) = 3</w/a.ts>`), ["a.ts"]],
  ["no file that is not there", [`1  openat(${CWD}, "/w/a.ts", O_RDONLY) = -1 ENOENT (No such file or directory)`], []],
  ["no program that is not there", ['1  execve("/w/a", ["a"], 0x5 /* 9 vars */) = -1 ENOENT (No such file)'], []],
  ["no folder", [`1  openat(${CWD}, "/w/src", O_RDONLY|O_DIRECTORY) = 3</w/src>`], []],
  ["no file that is written", [`1  openat(${CWD}, "/w/a.ts", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</w/a.ts>`], []],
  ["no file elsewhere", [`1  openat(${CWD}, "/wider/a.ts", O_RDONLY) = 3</wider/a.ts>`], []],
])("%s", (_, log, want) => {
  expect([...openedFiles(log.join("\n"), "/w")]).toEqual(want);
});
