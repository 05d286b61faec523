import { type Diagnostic, type Document, findOperations, membersOf } from "@specwright/openapi/internal";
import { examplesOf } from "./examples.ts";
import type { ClientModel } from "./types.ts";

/** Request examples that the type of their body does not take. No generated call uses them. */
export function unfitExamples(document: Document, model: ClientModel): Diagnostic[] {
  return findOperations(document).flatMap(({ id: operationId, node }) => {
    const { requestBody } = node;
    const content = membersOf(membersOf(requestBody).content);
    const body = model.operations.find(({ id }) => id === operationId)?.body;
    return Object.entries(content).flatMap(([mediaType, media]) => {
      const taken = body?.variants.find((variant) => variant.described === mediaType)?.examples ?? [];
      const unfit = examplesOf(membersOf(media)).filter(({ name }) => !taken.some((one) => one.name === name));
      return unfit.map(({ name, value }) => ({
        ...(document.find(value) ?? document.locate(media, "examples")),
        rule: "example-type",
        message: `the type of ${operationId}'s body does not take the example "${name}"`,
        hint: "Say in the schema what the example shows, or make the example simpler.",
      }));
    });
  });
}
