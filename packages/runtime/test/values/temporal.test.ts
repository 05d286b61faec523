import { afterEach, describe, expect, it, vi } from "vitest";
import { defineOperation } from "../../src/codegen-v1.ts";
import { createCore } from "../../src/core/create-core.ts";
import type { AnyOperation } from "../../src/operation/define-operation.ts";
import { convertValues, dateAsTemporal, dateTimeAsTemporal, members, temporalReady } from "../../src/values-v1.ts";

/** What a value of Temporal is known by. Not every engine that this runs on has Temporal. */
class Fake {
  readonly #text: string;
  readonly #name: string;

  constructor(name: string, text: string) {
    this.#name = name;
    this.#text = text;
  }

  get [Symbol.toStringTag](): string {
    return `Temporal.${this.#name}`;
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }
}

const namespace = {
  Instant: { from: (text: string) => new Fake("Instant", text) },
  PlainDate: { from: (text: string) => new Fake("PlainDate", text) },
};

const getDay: AnyOperation = convertValues(
  defineOperation<AnyOperation>({ id: "getDay", method: "GET", path: "/days/{day}", responses: { 200: "json" } }),
  () => ({
    input: members({ path: members({ day: dateAsTemporal }) }),
    responses: { 200: members({ at: dateTimeAsTemporal, day: dateAsTemporal }) },
    ready: temporalReady,
  }),
);

describe("an operation with values of Temporal", () => {
  const sent: string[] = [];
  const fetch = async (url: unknown): Promise<Response> => {
    sent.push(String(url));
    return Response.json({ at: "2024-01-02t03:04:05.123456789+02", day: "2024-02-29" });
  };
  const client = createCore(
    { server: "https://acme.example", credentials: {}, schemes: {}, security: [[]] },
    { fetch },
  );

  afterEach(() => vi.unstubAllGlobals());

  it("writes and reads them", async () => {
    vi.stubGlobal("Temporal", namespace);
    const data = (await getDay(client, { path: { day: new Fake("PlainDate", "2024-02-28") } })) as {
      [name: string]: Fake;
    };
    expect(sent.pop()).toBe("https://acme.example/days/2024-02-28");
    expect(
      Object.entries(data).map(([name, value]) => `${name} ${Object.prototype.toString.call(value)} ${value}`),
    ).toEqual([
      "at [object Temporal.Instant] 2024-01-02T03:04:05.123456789+02:00",
      "day [object Temporal.PlainDate] 2024-02-29",
    ]);
  });

  it("sends nothing on a platform without it", async () => {
    vi.stubGlobal("Temporal", undefined);
    await expect(getDay(client, { path: { day: "2024-02-28" } })).rejects.toThrow(
      "getDay was not sent: this platform has no Temporal: load a polyfill that sets globalThis.Temporal (GET /days/{day})",
    );
    expect(sent).toEqual([]);
  });
});
