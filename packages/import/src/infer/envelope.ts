import type { Document, Json } from "@specwright/openapi";
import { itemsOf } from "@specwright/openapi/internal";
import type { Inference } from "./setting.ts";
import { answerOf, keywordOf, propertiesOf } from "./shape.ts";

const FAILED = /^(error|failed|failure|fail)$/i;
const SUCCEEDED = /^(ok|success|succeeded)$/i;

/** A text of the answer that tells failures from successes, where every JSON answer has the same one. */
export const inferEnvelope: Inference = ({ document, operations }) => {
  const answers = operations.map(({ node }) => answerOf(node)).filter((answer) => answer !== undefined);
  const [first, ...others] = answers;
  if (others.length === 0) return [];
  return [...propertiesOf(document, first).keys()]
    .flatMap((property) => {
      const words = answers.map((answer) => failureIn(document, answer, property));
      const [error] = words;
      if (error === undefined || words.some((word) => word !== error)) return [];
      const reason = `Every answer has "${property}", which says success or "${error}".`;
      return [{ path: ["envelope"], value: { property, error }, reason }];
    })
    .slice(0, 1);
};

/** The word for failure of an enum that holds one for success too, and nothing else. */
function failureIn(document: Document, answer: Json, property: string): string | undefined {
  const words = itemsOf(keywordOf(document, propertiesOf(document, answer).get(property), "enum")).map(String);
  if (words.length !== 2 || !words.some((word) => SUCCEEDED.test(word))) return undefined;
  return words.find((word) => FAILED.test(word));
}
