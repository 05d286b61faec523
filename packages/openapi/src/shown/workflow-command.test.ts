import { expect, it } from "vitest";
import { workflowCommand } from "./workflow-command.ts";

it.each([
  [{ level: "error", title: "Changeset" }, "is missing", "::error title=Changeset::is missing"],
  [
    { level: "notice", file: "a.yaml", line: 1, col: 2, title: "T" },
    "one\ntwo",
    "::notice file=a.yaml,line=1,col=2,title=T::one%0Atwo",
  ],
  [
    { level: "warning", file: "a,b:c.yaml", title: "x\n::error::y, 100%" },
    "\r\n::error::\u202e",
    "::warning file=a%2Cb%3Ac.yaml,title=x%0A%3A%3Aerror%3A%3Ay%2C 100%25::%0D%0A::error::\\u202e",
  ],
] as const)("%j %j", (annotation, message, want) => {
  expect(workflowCommand(annotation, message)).toBe(want);
});
