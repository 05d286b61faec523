import {
  bodyWriter,
  createCore,
  type Descriptor,
  defineOperation,
  header,
  namedServers,
  type OptionalOperation,
  optionalBody,
  template,
} from "../../src/codegen-v1.ts";
import type { ClientCore } from "../../src/core/core.ts";
import type { CoreDefinition } from "../../src/core/definition.ts";
import type { CoreOptions } from "../../src/core/options.ts";
import type { AnyInput } from "../../src/operation/any-input.ts";
import type { AnyResult } from "../../src/operation/result.ts";

export const SECRET = "s3cret/key+0123";

/** A provider that does not exist. */
export const ACME: CoreDefinition = {
  server: namedServers({
    production: { url: "https://acme.test/v1" },
    eu: { url: "https://{region}.acme.test/", variables: { region: "eu" } },
    own: { url: "https://{host}/{version}", variables: { host: "" } },
  }),
  credentials: { apiKey: "ACME_API_KEY" },
  schemes: { key: template(header, "X-Api-Key", "{apiKey}") },
  security: [["key"]],
};

export function acme(
  options: CoreOptions & { [option: string]: unknown } = {},
  definition: Partial<CoreDefinition> = {},
): ClientCore {
  return createCore({ ...ACME, ...definition }, { apiKey: SECRET, ...options } as CoreOptions);
}

export type AnyTestOperation = OptionalOperation<AnyInput, unknown, AnyResult>;

export function operation(descriptor: Partial<Descriptor> = {}): AnyTestOperation {
  return defineOperation<AnyTestOperation>({
    id: "getThing",
    method: "GET",
    path: "/things",
    responses: { "200": "json", "404": "json" },
    ...(descriptor.body && { write: optionalBody(bodyWriter) }),
    ...descriptor,
  });
}

export interface Observed {
  readonly fetch: typeof fetch;
  readonly requests: Request[];
}

/** A `fetch` that notes what it is given as requests, and plays answers in turn, the last one for ever. */
export function observed(...answers: (() => Response | Promise<Response>)[]): Observed {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      const answer = answers[Math.min(requests.length, answers.length) - 1] ?? json({});
      return await answer();
    },
  };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): () => Response {
  return () => Response.json(body, { status, headers });
}

export function answer(body: BodyInit | null, init: ResponseInit = {}): () => Response {
  return () => new Response(body, init);
}

export async function rejection(promise: Promise<unknown>): Promise<Error & { [key: string]: unknown }> {
  return (await promise.then(
    () => {
      throw new Error("expected a rejection");
    },
    (error: unknown) => error,
  )) as Error & { [key: string]: unknown };
}
