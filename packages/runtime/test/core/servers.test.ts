import { describe, expect, test } from "vitest";
import { namedServers } from "../../src/codegen-v1.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";

describe("the URL of a call", () => {
  test.each([
    { options: {}, want: "https://acme.test/v1/things" },
    { options: { server: "eu" }, want: "https://eu.acme.test/things" },
    { options: { server: "eu", variables: { region: "us" } }, want: "https://us.acme.test/things" },
    { options: { server: "own", variables: { host: "own.test" } }, want: "https://own.test/things" },
    { options: { baseUrl: "http://127.0.0.1:8080" }, want: "http://127.0.0.1:8080/things" },
    { options: { baseUrl: "https://host.test/a/b//" }, want: "https://host.test/a/b/things" },
    { options: { baseUrl: "https://host.test/", server: "eu" }, want: "https://host.test/things" },
    { options: { baseUrl: new URL("https://host.test/a/") as never }, want: "https://host.test/a/things" },
  ])("$options", async ({ options, want }) => {
    const { fetch, requests } = observed();
    await operation()(acme({ ...options, fetch }));
    await operation()(acme({ fetch }), undefined, { baseUrl: want.slice(0, -"/things".length) });
    expect(requests.map(({ url }) => url)).toEqual([want, want]);
  });

  test.each([
    "",
    "host.test",
    "/v1",
    "ftp://host.test",
    "https://user:pa55word@host.test",
    "https://host.test/?a=1",
    "https://host.test/#a",
    "https://",
  ])("refuses the base URL %j without repeating it", async (baseUrl) => {
    const problem = 'baseUrl must be like "https://host/path", without credentials or query';
    if (baseUrl) expect(() => acme({ baseUrl })).toThrow(new TypeError(problem));
    else expect(() => acme({ baseUrl })).toThrow(TypeError);
    if (baseUrl) expect((await rejection(operation()(acme(), {}, { baseUrl }))).message).toContain(problem);
  });

  test.each([
    {
      servers: { a: { url: "https://a.test" }, b: { url: "https://b.test" } },
      server: "c",
      want: 'there is no server "c": pass baseUrl or "a" or "b"',
    },
    { servers: {}, server: undefined, want: 'there is no server "": pass baseUrl' },
    {
      servers: { a: { url: "https://a.test" } },
      server: "constructor",
      want: 'there is no server "constructor": pass baseUrl or "a"',
    },
    {
      servers: { a: { url: "https://{host}/{version}", variables: { host: "" } } },
      server: undefined,
      want: "the server https://{host}/{version} needs variables.host",
    },
    {
      servers: { a: { url: "{base}" } },
      server: undefined,
      want: "the server {base} needs variables.base",
    },
  ])("$want", ({ servers, server, want }) => {
    expect(() => acme({ server }, { server: namedServers(servers) })).toThrow(new TypeError(want));
  });
});
