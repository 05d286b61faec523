import type { JsonObject } from "@specwright/openapi";
import type { ExampleModel, FileInExample, MediaModel, OperationModel, Place } from "../model/types.ts";
import { literal, type Printable } from "../print/literal.ts";
import { inputAsCode } from "./example-values.ts";

/** A call of an operation with the values of the description's examples. */
export interface ExampleCall {
  /** Unique among the calls of an operation. */
  readonly name: string;
  /** Undefined for a call without any value. */
  readonly input: JsonObject | undefined;
  /** The texts in the body that are given as bytes. */
  readonly files?: readonly FileInExample[] | undefined;
}

/**
 * One call for each request example, or one call without a body if there is no request example. No call if a required
 * value has no example.
 */
export function exampleCalls(operation: OperationModel): ExampleCall[] {
  const parameters = requiredParameters(operation);
  if (!parameters) return [];
  const { body } = operation;
  const inputs = (body?.variants ?? []).flatMap((variant) =>
    variant.examples.map((example) => ({
      name: example.name,
      input: { ...parameters, ...bodyInput(operation, variant, example) },
      files: example.files,
    })),
  );
  if (inputs.length > 0) return withUniqueNames(inputs);
  if (body?.required) return [];
  if (Object.keys(parameters).length === 0) return [{ name: "plain", input: undefined }];
  return [{ name: "plain", input: parameters }];
}

/** Two media types can have an example of one name: the second one is called `name2`. */
function withUniqueNames(calls: readonly ExampleCall[]): ExampleCall[] {
  const counts = new Map<string, number>();
  return calls.map((call) => {
    const count = (counts.get(call.name) ?? 0) + 1;
    counts.set(call.name, count);
    if (count === 1) return call;
    return { ...call, name: `${call.name}${count}` };
  });
}

/** The call with a certain request example, or else the first call. */
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

/** The first media type is the default and need not be named. */
function bodyInput({ body }: OperationModel, { mediaType }: MediaModel, { value }: ExampleModel): JsonObject {
  if (mediaType === body?.variants[0]?.mediaType) return { body: value };
  return { contentType: mediaType, body: value };
}

/** The method of an operation, as code says it: `acme.updateThing`, or `acme.things.update`. */
export function methodText(client: string, { call }: Pick<OperationModel, "call">): string {
  return [client, ...call].join(".");
}

/** The same without the client: the key of its calls in usage.ts. */
export function methodPath({ call }: Pick<OperationModel, "call">): string {
  return call.join(".");
}

/**
 * A call as usage.ts and the README print it: `acme.updateThing({ … }, options)`.
 * @param options the expression for the second argument, or ""
 */
export function callText(
  client: string,
  operation: OperationModel,
  { input, files }: ExampleCall,
  options: string,
  indent = "",
): string {
  const code = input && inputAsCode(operation, input, files);
  const values = [firstArgument(code, options, indent), options].filter(Boolean);
  return `${methodText(client, operation)}(${values.join(", ")})`;
}

/** What a call takes, or "" if it takes nothing. */
export function inputText(operation: OperationModel, { input, files }: ExampleCall): string {
  return firstArgument(input && inputAsCode(operation, input, files), "", "");
}

function firstArgument(input: Printable, options: string, indent: string): string {
  if (input) return literal(input, indent);
  if (options) return "{}";
  return "";
}
