import { expect, it } from "vitest";
import { complaintLines } from "../../src/contract/complaint.ts";

it.each([
  [1, ["acme: op0 answers: is 0"]],
  [50, Array.from({ length: 50 }, (_, index) => `acme: op${index} answers: is ${index}`)],
  [51, ["acme: op0 answers: is 0 (51 times, in 51 operations: op0, op1, op2, op3, op4, …)"]],
])("%i complaints of one cause", (count, want) => {
  const complaints = Array.from({ length: count }, (_, index) => {
    return { provider: "acme", operation: `op${index}`, case: "answers", message: `is ${index}` };
  });
  expect(complaintLines(complaints)).toEqual(want);
});
