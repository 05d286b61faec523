import { type Core, coreKey, type HasCore } from "../core/core.ts";
import { asInput } from "../errors/input-error.ts";
import type { AnyInput } from "../operation/any-input.ts";
import type { AnyOperation } from "../operation/define-operation.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import type { AnyResult } from "../operation/result.ts";
import { byType } from "../request/media-type.ts";
import { saidType } from "../request/said-type.ts";
import { withJson } from "../request/value-text.ts";
import { beyondInt64 } from "./beyond-int64.ts";
import { exactValues } from "./exact-values.ts";
import { readExactly } from "./read-exactly.ts";
import { readResult } from "./read-result.ts";
import type { Values } from "./values.ts";

/** The values of an operation that look otherwise in a program than on the wire. */
export interface OperationValues {
  /** Parameters by place. */
  readonly input?: Values;
  /** Bodies by media type. */
  readonly bodies?: { readonly [mediaType: string]: Values };
  /** By documented status. */
  readonly responses?: { readonly [status: string]: Values };
  /** Whether integers are read digit by digit. */
  readonly exact?: boolean;
  /** Writes JSON where it may hold what `JSON.stringify` has no text for: in bodies, in their parts, and in parameters. */
  readonly json?: (value: unknown) => string;
  /** @throws Error where the platform lacks what the values need */
  readonly ready?: () => void;
}

/** Cores whose answers stay as they are on the wire. */
const onWire = new WeakSet<Core>();

/** Has a client give what is on the wire, as contract tests want it. Types do not follow. */
export function wireValues<Client extends HasCore>(client: Client): Client {
  onWire.add(client[coreKey]);
  return client;
}

/**
 * Has an operation take and give the values of a program. They are written before everything else that looks at the input,
 * and read after everything else that looks at the answer: validation judges the wire.
 */
export function convertValues<O>(given: O, values: () => OperationValues): O {
  const operation = given as AnyOperation;
  let made: OperationValues | undefined;
  const converted = (client: HasCore): HasCore => {
    const core = client[coreKey];
    made ??= values();
    return { [coreKey]: convertingCore(core, made) };
  };
  const call: AnyOperation = Object.assign(
    async (...[client, input, options]: Parameters<AnyOperation>) => await operation(converted(client), input, options),
    operation,
  );
  const result: AnyOperation["result"] = (client, ...rest) => operation.result(converted(client), ...rest);
  return Object.assign(call, { result }) as O;
}

function convertingCore(core: Core, values: OperationValues): Core {
  return {
    ...core,
    prepare(context, descriptor, input) {
      const said = saidType(input, context.options);
      const written = asInput(context, () => shallow(() => writtenInput(descriptor, input, said, values)));
      return withJson(values.json, () => core.prepare(context, descriptor, written));
    },
    async read(context, descriptor, response): Promise<AnyResult> {
      if (onWire.has(core)) return await core.read(context, descriptor, response);
      if (values.exact) context.exactly = (value) => beyondInt64(value, exactValues.get(context));
      const { result, exact } = await readExactly(core, context, descriptor, response, values.exact);
      return readResult(descriptor, result, values.responses ?? {}, { call: context, response, exact });
    },
  };
}

/** @throws Error (wrapped by the caller) for input that ends a function which calls itself */
function shallow(work: () => AnyInput): AnyInput {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error("a value contains itself, or is nested too deeply");
  }
}

function writtenInput(
  descriptor: Descriptor,
  given: AnyInput,
  said: string | undefined,
  { input, bodies = {}, ready }: OperationValues,
): AnyInput {
  ready?.();
  const { body, ...texts } = given;
  const written = (input?.write(texts) ?? texts) as AnyInput;
  if (!("body" in given)) return written;
  // Other JSON than the described one has the same values.
  const values = [said, descriptor.body?.[0]].map((type = "") => byType(bodies, type)).find((found) => found);
  return { ...written, body: values ? values.write(body) : body };
}
