import type { Parameter } from "../document/operation.ts";
import type { GenericClient } from "../suite/case.ts";
import type { ExampleCall } from "../suite/subject.ts";

/** An input of a client's method, in the shape of the wire. */
export interface Input {
  readonly [place: string]: unknown;
}

const placeNames = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** What an example gives to the client's method: it is called with a client that only listens. */
export function inputOf(call: ExampleCall): Input {
  let heard: Input = {};
  const listen = async (input: Input | undefined): Promise<void> => {
    heard = input ?? {};
  };
  // Whatever is read of it is the same again, so that it is found in groups too.
  const listener: GenericClient = new Proxy(listen as unknown as GenericClient, { get: () => listener });
  void call(listener);
  return heard;
}

/** The value of a parameter in an input; undefined where it has none. */
export function valueIn(input: Input, { in: place, name }: Parameter): unknown {
  const values = input[placeNames[place]] as Readonly<Record<string, unknown>> | undefined;
  if (values === undefined || !Object.hasOwn(values, name)) return undefined;
  return values[name];
}

/** A copy of the input with another value for a parameter. */
export function withValue(input: Input, { in: place, name }: Parameter, value: unknown): Input {
  const values = input[placeNames[place]] as Readonly<Record<string, unknown>> | undefined;
  return { ...input, [placeNames[place]]: { ...values, [name]: value } };
}
