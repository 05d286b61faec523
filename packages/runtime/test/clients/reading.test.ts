// Every generated client whose description is written here: what an answer becomes that is not quite as described.
import { expect, test } from "vitest";
import { header } from "../../src/codegen-v1.ts";
import { coreKey } from "../../src/core/core.ts";
import type { AnyOperation } from "../../src/operation/define-operation.ts";
import { rejection } from "../support/acme.ts";
import { coreMaker, generated, OWN_CLIENTS } from "../support/generated-clients.ts";
import { PLATFORMS } from "../support/platform-responses.ts";

const JSON_TYPE = "application/json";
const PROBLEM = { message: "no" };

/** Statuses that no description of this repository has for a success. */
const UNDESCRIBED = 207;

const ROWS: readonly (readonly [
  name: string,
  status: number,
  type: string | undefined,
  body: string,
  want: unknown,
])[] = [
  ["no content", 204, undefined, "", undefined],
  ["content to be reset", 205, undefined, "", undefined],
  ["a success with nothing in it", 200, JSON_TYPE, "", undefined],
  ["a success that is not described", UNDESCRIBED, JSON_TYPE, '{"id":1}', { id: 1 }],
  ["a success of another type that is not described", UNDESCRIBED, "text/csv", "a,b", "a,b"],
  ["a success with nothing in it that is not described", UNDESCRIBED, undefined, "", undefined],
  ["a failure", 400, JSON_TYPE, JSON.stringify(PROBLEM), [400, PROBLEM]],
  ["a failure that is not described", 499, JSON_TYPE, JSON.stringify(PROBLEM), [499, PROBLEM]],
  ["a failure of a proxy", 407, "text/html", "<p>no", [407, "<p>no"]],
];

/** An answer whose connection is lost after a part of its body. */
function brokenAfter(came: string, status: number): Response {
  let pulls = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (pulls++) controller.error(new TypeError("terminated"));
      else controller.enqueue(new TextEncoder().encode(came));
    },
  });
  return new Response(body, { status, headers: { "content-type": JSON_TYPE } });
}

for (const name of OWN_CLIENTS) {
  const createCore = await coreMaker(name);
  const operations = Object.values(await generated<{ readonly [name: string]: AnyOperation }>(name, "operations"));
  const found = operations.find(({ descriptor }) => descriptor.responses["200"] === "json") as AnyOperation;
  const bare = operations.find(({ descriptor }) => Object.values(descriptor.responses).includes("none"));
  const options = Object.keys(createCore({})[coreKey].definition.credentials);
  const secrets = Object.fromEntries(options.map((option) => [option, "s3cret-0123456789"]));
  const { path, body } = found.descriptor;
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => [name as string, "x"]);
  const input = { path: Object.fromEntries(names), ...(body && { body: {} }) };

  for (const [platform, play] of Object.entries(PLATFORMS)) {
    test.each(ROWS)(`${name} with ${platform}: %s`, async (_name, status, type, text, want) => {
      const bytes = text === "" ? undefined : new TextEncoder().encode(text);
      const core = createCore({ ...secrets, retry: false, fetch: async () => play({ status, type, bytes }) });
      const ending = await found(core, input).catch((error) => [error.status, error.body]);
      expect(ending).toEqual(want);
    });
  }

  const calling = (fetch: (url: string, init: RequestInit) => Promise<unknown>) =>
    createCore({ ...secrets, retry: false, fetch });

  test.each([
    ["a failure", 400, '{"message":"n'],
    ["a failure that is not described", 499, "no"],
  ])(`${name}: %s whose body breaks off is that failure`, async (_, status, came) => {
    const error = await rejection(
      found(
        calling(async () => brokenAfter(came, status)),
        input,
      ),
    );
    expect([error.name, error.status, error.body, (error.cause as Error).message]).toEqual([
      "ApiError",
      status,
      came,
      "terminated",
    ]);
  });

  test(`${name}: a test double with nothing but json() is read`, async () => {
    expect(
      await found(
        calling(async () => ({ ok: true, status: 200, json: async () => PROBLEM })),
        input,
      ),
    ).toEqual(PROBLEM);
  });

  test(`${name}: a header of the call wins over the client's credential, and null takes it away`, async () => {
    const { schemes } = createCore({})[coreKey].definition;
    const inHeaders = Object.values(schemes).filter((scheme) => scheme.in === header);
    const sent: unknown[] = [];
    const core = calling(async (_, init) => {
      sent.push(inHeaders.map(({ name: key }) => (init.headers as Record<string, string>)[key.toLowerCase()]));
      return Response.json({});
    });
    for (const value of ["mine", null]) {
      const headers = Object.fromEntries(inHeaders.map(({ name: key }) => [key, value]));
      await found(core, input, { headers });
    }
    expect(inHeaders.length).toBeGreaterThan(0);
    expect(sent).toEqual([inHeaders.map(() => "mine"), inHeaders.map(() => undefined)]);
  });

  if (bare !== undefined)
    test(`${name}: what comes with a success that is described without content is kept`, async () => {
      const { descriptor } = bare as AnyOperation;
      const status = Number(Object.entries(descriptor.responses).find(([, kind]) => kind === "none")?.[0]);
      const names = [...descriptor.path.matchAll(/\{([^{}]+)\}/g)].map(([, key]) => [key as string, "x"]);
      const given = { path: Object.fromEntries(names), ...(descriptor.body && { body: {} }) };
      const data = await (bare as AnyOperation)(
        calling(async () => Response.json(PROBLEM, { status: status === 204 ? 200 : status })),
        given,
      );
      expect(data).toEqual(PROBLEM);
    });
}
