import { repositoryFiles, repositoryText } from "@specwright/testing";
import { expect, it } from "vitest";
import { GATE_RULES } from "./gate/rules.ts";
import { OTHER_RULES } from "./other-rules.ts";

it("has every rule of generation that is none of the gate", () => {
  const files = repositoryFiles("packages/codegen/src").filter((path) => !/test\.ts$|\/emit\/|rules\.ts$/.test(path));
  const found = files.flatMap((path) =>
    [...repositoryText(path).matchAll(/\brule: "([a-z]+(?:-[a-z]+)*)"/g)].map(([, rule = ""]) => rule),
  );
  const known: readonly string[] = GATE_RULES;
  expect([...new Set(found)].filter((rule) => !known.includes(rule)).toSorted()).toEqual([...OTHER_RULES]);
});
