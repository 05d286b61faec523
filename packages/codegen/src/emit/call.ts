import type { Json, JsonObject } from "@specwright/openapi";
import type { ExampleModel, MediaModel, OperationModel, Place } from "../model/types.ts";
import { literal } from "../print/literal.ts";

/** A call of an operation with the values of the description's examples, as its input. */
export interface ExampleCall {
  readonly name: string;
  readonly input: JsonObject | undefined;
}

/** One call for each request example; one without a body where there is none. Empty where a required value has no example. */
export function exampleCalls(operation: OperationModel): ExampleCall[] {
  const places = requiredParameters(operation);
  if (!places) return [];
  const { body } = operation;
  const named = body?.variants.flatMap((variant) => variant.examples.map((example) => ({ variant, example }))) ?? [];
  if (named.length === 0)
    return body?.required ? [] : [{ name: "plain", input: Object.keys(places).length > 0 ? places : undefined }];
  const taken = new Map<string, number>();
  return named.map(({ variant, example }) => {
    const count = (taken.get(example.name) ?? 0) + 1;
    taken.set(example.name, count);
    return {
      name: count > 1 ? `${example.name}${count}` : example.name,
      input: { ...places, ...bodyInput(operation, variant, example) },
    };
  });
}

/** The call with one certain request example. */
export function callWith(operation: OperationModel, example: ExampleModel | undefined): ExampleCall | undefined {
  const calls = exampleCalls(operation);
  return calls.find(({ name }) => name === example?.name) ?? calls[0];
}

function requiredParameters({ parameters }: OperationModel): JsonObject | undefined {
  const places: { [place in Place]?: JsonObject } = {};
  for (const { place, name, required, example } of parameters) {
    if (!required) continue;
    if (example === undefined) return undefined;
    places[place] = { ...places[place], [name]: example };
  }
  return places as JsonObject;
}

function bodyInput({ body }: OperationModel, variant: MediaModel, example: ExampleModel): JsonObject {
  const isDefault = variant === body?.variants[0];
  return { ...(isDefault ? {} : { contentType: variant.mediaType }), body: example.value as Json };
}

/** `acme.updateThing({ … })` as it is printed in usage.ts and in the README. */
export function callText(
  client: string,
  operation: OperationModel,
  { input }: ExampleCall,
  options: string,
  indent = "",
): string {
  const values = [input ? literal(input, indent) : options ? "{}" : "", options].filter(Boolean);
  return `${client}.${operation.name}(${values.join(", ")})`;
}
