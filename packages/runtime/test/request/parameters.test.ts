import { describe, expect, test } from "vitest";
import { styledWriter } from "../../src/codegen-v1.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation, rejection } from "../support/acme.ts";

type Input = Parameters<ReturnType<typeof operation>>[1];

async function sent(descriptor: Partial<Descriptor>, input: Input): Promise<Request> {
  const { fetch, requests } = observed();
  await operation(descriptor)(acme({ fetch }), input);
  return requests[0] as Request;
}

const list = ["a", "b c"];
const record = { R: 100, "g/": "x" };

describe("path parameters", () => {
  test.each([
    { style: undefined, explode: undefined, value: "a/b?c#d", want: "a%2Fb%3Fc%23d" },
    { style: undefined, explode: undefined, value: 7, want: "7" },
    { style: undefined, explode: undefined, value: false, want: "false" },
    { style: undefined, explode: undefined, value: new Date(0), want: "1970-01-01T00%3A00%3A00.000Z" },
    { style: undefined, explode: undefined, value: list, want: "a,b%20c" },
    { style: undefined, explode: undefined, value: record, want: "R,100,g%2F,x" },
    { style: "simple", explode: true, value: list, want: "a,b%20c" },
    { style: "simple", explode: true, value: record, want: "R=100,g%2F=x" },
    { style: "label", explode: false, value: "x", want: ".x" },
    { style: "label", explode: false, value: list, want: ".a,b%20c" },
    { style: "label", explode: true, value: list, want: ".a.b%20c" },
    { style: "label", explode: false, value: record, want: ".R,100,g%2F,x" },
    { style: "label", explode: true, value: record, want: ".R=100.g%2F=x" },
    { style: "matrix", explode: false, value: "x", want: ";id=x" },
    { style: "matrix", explode: false, value: list, want: ";id=a,b%20c" },
    { style: "matrix", explode: true, value: list, want: ";id=a;id=b%20c" },
    { style: "matrix", explode: false, value: record, want: ";id=R,100,g%2F,x" },
    { style: "matrix", explode: true, value: record, want: ";R=100;g%2F=x" },
    { style: "matrix", explode: true, value: "x", want: ";id=x" },
    { style: "json", explode: false, value: { a: 1 }, want: "%7B%22a%22%3A1%7D" },
  ] as const)("$style, explode $explode: $value", async ({ style, explode, value, want }) => {
    const styles = style && { styled: styledWriter({ path: { id: { style, explode } } }) };
    const request = await sent({ path: "/things/{id}/parts", ...styles }, { path: { id: value } });
    expect(request.url).toBe(`https://acme.test/v1/things/${want}/parts`);
  });

  test.each(["", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252E", [], {}])("refuses %j", async (value) => {
    const { fetch, requests } = observed();
    const error = await rejection(operation({ path: "/things/{id}" })(acme({ fetch }), { path: { id: value } }));
    expect(error.name).toBe("InputError");
    expect(error.message).toMatch(
      /^getThing was not sent: (path "\/things\/.*" may name another route|path parameter "id" is missing or empty) \(GET \/things\/\{id\}\)$/,
    );
    expect(requests).toEqual([]);
  });

  test.each([{}, { id: undefined }, { id: null }, Object.create(null)])("misses %j", async (path) => {
    const error = await rejection(operation({ path: "/things/{id}" })(acme(), { path }));
    expect(error.message).toBe('getThing was not sent: path parameter "id" is missing or empty (GET /things/{id})');
  });

  test("refuses dots made of two parameters, and lets names with dots pass", async () => {
    const two = { path: "/things/{a}{b}" };
    expect((await rejection(sent(two, { path: { a: ".", b: "." } }))).name).toBe("InputError");
    expect((await sent(two, { path: { a: "v1", b: ".2" } })).url).toBe("https://acme.test/v1/things/v1.2");
    expect((await sent({ path: "/things/{id}" }, { path: { id: "..." } })).url).toBe("https://acme.test/v1/things/...");
  });
});

describe("query parameters", () => {
  test.each([
    { format: undefined, value: "a b&c=d", want: "?q%5B=a%20b%26c%3Dd" },
    { format: undefined, value: "", want: "?q%5B=" },
    { format: undefined, value: 0, want: "?q%5B=0" },
    { format: undefined, value: undefined, want: "" },
    { format: undefined, value: null, want: "" },
    { format: undefined, value: [], want: "" },
    { format: undefined, value: ["a", null, "b&"], want: "?q%5B=a&q%5B=b%26" },
    { format: undefined, value: { "k&evil": "1", b: [1, 2] }, want: "?k%26evil=1&b=%5B1%2C2%5D" },
    { format: { explode: false }, value: list, want: "?q%5B=a,b%20c" },
    { format: { explode: false }, value: record, want: "?q%5B=R,100,g%2F,x" },
    { format: { explode: false }, value: [], want: "" },
    { format: { explode: false }, value: {}, want: "" },
    { format: { explode: false }, value: [null, undefined], want: "" },
    { format: { explode: false }, value: [""], want: "?q%5B=" },
    { format: { explode: false }, value: ["", ""], want: "?q%5B=," },
    { format: { explode: false }, value: "", want: "?q%5B=" },
    { format: { style: "spaceDelimited" }, value: [""], want: "?q%5B=" },
    { format: { style: "pipeDelimited" }, value: [""], want: "?q%5B=" },
    { format: { style: "pipeDelimited" }, value: [], want: "" },
    { format: undefined, value: [""], want: "?q%5B=" },
    { format: { style: "spaceDelimited" }, value: ["a", "b|c"], want: "?q%5B=a%20b%7Cc" },
    { format: { style: "pipeDelimited" }, value: list, want: "?q%5B=a%7Cb%20c" },
    { format: { style: "pipeDelimited", explode: true }, value: list, want: "?q%5B=a&q%5B=b%20c" },
    {
      format: { style: "deepObject" },
      value: { "a&": { b: [1, 2] }, c: null },
      want: "?q%5B%5Ba%26%5D%5Bb%5D=1&q%5B%5Ba%26%5D%5Bb%5D=2",
    },
    {
      format: { style: "deepObject" },
      value: { a: [{ b: 1 }, { b: 2, c: ["x", "y"] }] },
      want: "?q%5B%5Ba%5D%5B0%5D%5Bb%5D=1&q%5B%5Ba%5D%5B1%5D%5Bb%5D=2&q%5B%5Ba%5D%5B1%5D%5Bc%5D=x&q%5B%5Ba%5D%5B1%5D%5Bc%5D=y",
    },
    { format: { allowReserved: true }, value: "a/b?c:d,e &#=+[x]", want: "?q%5B=a/b?c:d,e%20%26%23%3D%2B[x]" },
    { format: { style: "json" }, value: { a: [1] }, want: "?q%5B=%7B%22a%22%3A%5B1%5D%7D" },
  ] as const)("$format: $value", async ({ format, value, want }) => {
    const styles = format && { styled: styledWriter({ query: { "q[": format } }) };
    expect((await sent({ ...styles }, { query: { "q[": value } })).url).toBe(`https://acme.test/v1/things${want}`);
  });

  test("a parameter named like a property of every object is one of its own", async () => {
    const query = JSON.parse('{"__proto__":"x","constructor":"y"}');
    const request = await sent({ styled: styledWriter({ query: {} }) }, { query });
    expect(request.url).toBe("https://acme.test/v1/things?__proto__=x&constructor=y");
  });
});

// A match of an expression is a list that has members with names too.
describe("a list with named members", () => {
  const match = /(b)/.exec("abc") as RegExpExecArray;
  const given = { path: { id: match }, query: { q: match }, headers: { "x-a": match }, cookies: { c: match } };
  test.each([
    { styles: {}, want: ["/b,b", "?q=b&q=b", "b,b", "c=b%2Cb"] },
    { styles: { query: { q: { explode: false } } }, want: ["/b,b", "?q=b,b", "b,b", "c=b%2Cb"] },
    { styles: { query: { q: { style: "deepObject" } } }, want: ["/b,b", "?q=b&q=b", "b,b", "c=b%2Cb"] },
    {
      styles: { path: { id: { style: "matrix", explode: true } } },
      want: ["/;id=b;id=b", "?q=b&q=b", "b,b", "c=b%2Cb"],
    },
  ] as const)("$styles", async ({ styles, want }) => {
    const request = await sent({ path: "/{id}", styled: styledWriter(styles) }, given);
    const { pathname, search } = new URL(request.url);
    const { headers } = request;
    expect([pathname.replace("/v1", ""), search, headers.get("x-a"), headers.get("cookie")]).toEqual(want);
  });
});

describe("header and cookie parameters", () => {
  test.each([
    { format: undefined, value: "plain", want: "plain" },
    { format: undefined, value: [1, "b"], want: "1,b" },
    { format: undefined, value: { a: 1, b: 2 }, want: "a,1,b,2" },
    { format: undefined, value: undefined, want: null },
    { format: undefined, value: null, want: null },
    { format: { explode: true }, value: { a: 1, b: 2 }, want: "a=1,b=2" },
    { format: { style: "json" }, value: { a: 1 }, want: '{"a":1}' },
  ] as const)("header $format: $value", async ({ format, value, want }) => {
    const styles = format && { styled: styledWriter({ headers: { "X-Thing": format } }) };
    expect((await sent({ ...styles }, { headers: { "X-Thing": value } })).headers.get("x-thing")).toBe(want);
  });

  test.each(["a\r\nx: y", "a\nb", "\0", "ł", "a\u007f"])(
    "refuses the header text %j without repeating it",
    async (text) => {
      const error = await rejection(sent({}, { headers: { "X-Thing": text } }));
      expect(error.message).toBe(
        'getThing was not sent: a character that HTTP forbids cannot be sent as "headers.X-Thing" (GET /things)',
      );
    },
  );

  test.each([
    { cookies: { a: "x y", b: [1, 2], c: undefined }, want: "a=x%20y; b=1%2C2" },
    { cookies: { a: { k: "v" } }, want: "a=k%2Cv" },
    { cookies: {}, want: null },
    { cookies: { a: [], b: {}, c: [null], d: { k: undefined } }, want: null },
    { cookies: { a: [], b: "", c: ["", "x"] }, want: "b=; c=%2Cx" },
  ])("cookies $cookies", async ({ cookies, want }) => {
    expect((await sent({ styled: styledWriter() }, { cookies })).headers.get("cookie")).toBe(want);
  });

  test("an empty list is sent as JSON where that is described", async () => {
    const styled = styledWriter({ cookies: { a: { style: "json" } } });
    expect((await sent({ styled }, { cookies: { a: [] } })).headers.get("cookie")).toBe("a=%5B%5D");
  });

  test.each<{ name: string; headers?: object; options?: object; client?: object; want: string }>([
    { name: "of the input", headers: { cookie: "a=1" }, want: "a=1; sid=1" },
    { name: "of the call", options: { Cookie: "a=2" }, want: "a=2; sid=1" },
    { name: "of the client", client: { cookie: "a=3" }, want: "a=3; sid=1" },
    {
      name: "of all of them, of which the last one wins",
      headers: { cookie: "a=1" },
      options: { cookie: "a=2" },
      client: { cookie: "a=3" },
      want: "a=2; sid=1",
    },
    { name: "that is removed", client: { cookie: "a=3" }, options: { cookie: null }, want: "sid=1" },
  ])("a cookie parameter is added to the header $name", async ({ headers, options, client, want }) => {
    const { fetch, requests } = observed();
    const given = { cookies: { sid: 1 }, headers };
    await operation({ styled: styledWriter() })(
      acme({ fetch, headers: client as never }),
      given as never,
      { headers: options } as never,
    );
    expect(requests[0]?.headers.get("cookie")).toBe(want);
  });

  test("in a browser a cookie parameter is an error and not a silence", async () => {
    Object.assign(globalThis, { document: {} });
    try {
      const error = await rejection(sent({ styled: styledWriter() }, { cookies: { a: 1 } }));
      expect(error.message).toContain("browsers let no page set the cookie that it needs");
    } finally {
      Reflect.deleteProperty(globalThis, "document");
    }
  });
});

describe("headers of a request", () => {
  test("the call wins over its parameters, those over the client, and null removes; case does not matter", async () => {
    const { fetch, requests } = observed();
    const core = acme({ fetch, headers: { "X-One": "client", "X-Two": "client", "X-Three": "client" } });
    const input = { headers: { "x-one": "input", "x-two": "input" } };
    await operation()(core, input, { headers: { "X-ONE": "call", "X-Three": null, Accept: "text/x" } });
    const { headers } = requests[0] as Request;
    expect([...headers].filter(([name]) => /^x-(one|two|three)|accept/.test(name))).toEqual([
      ["accept", "text/x"],
      ["x-one", "call"],
      ["x-two", "input"],
    ]);
  });

  test("says who is calling, except in a browser", async () => {
    const { fetch, requests } = observed();
    await operation()(acme({ fetch, userAgent: "my-app/2" }, { agent: "acme-client/1.0.0" }));
    expect(requests[0]?.headers.get("user-agent")).toBe("acme-client/1.0.0 my-app/2");
  });
});
