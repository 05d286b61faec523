import { expect, test } from "vitest";
import { type BoundClient, basic, bind, header, query, template } from "../../src/codegen-v1.ts";
import { acme, json, observed, operation } from "../support/acme.ts";

const DEFINITION = {
  credentials: { apiKey: "", token: "", user: "", password: "", site: "" },
  schemes: {
    key: template(header, "X-Key", "{apiKey}"),
    bearer: template(header, "Authorization", "Bearer {token}"),
    basic: basic("user", "password"),
    site: template(query, "site", "{site}"),
  },
  security: [["key"]],
};

const OPERATIONS = {
  listPlain: operation({ path: "/plain" }),
  listBearer: operation({ path: "/bearer", security: [["bearer"]] }),
  putBearer: operation({ method: "PUT", path: "/plain", security: [["bearer"]] }),
  listBasic: operation({ path: "/basic", security: [["basic"]] }),
  listSite: operation({ path: "/site", security: [["site"]] }),
  listBoth: operation({ path: "/both", security: [["key", "bearer"]] }),
  listOpen: operation({ path: "/open", security: [] }),
  getOne: operation({ path: "/items/{id}", security: [["bearer"]] }),
};

interface RawCalls {
  readonly request: (method: string, path: string, options?: object) => Promise<unknown>;
}

async function sent(method: string, path: string, options: object, credentials: object): Promise<object> {
  const { fetch, requests } = observed(json({}));
  const core = acme({ apiKey: undefined, ...credentials, fetch } as never, DEFINITION);
  const { raw } = bind<BoundClient<Record<string, never>>>(core, { listPlain: OPERATIONS.listPlain }, [OPERATIONS]);
  await (raw as unknown as RawCalls).request(method, path, options);
  const { url, headers } = requests[0] as Request;
  return Object.fromEntries(
    Object.entries({
      key: headers.get("x-key"),
      authorization: headers.get("authorization"),
      query: new URL(url).search,
    }).filter(([, value]) => value),
  );
}

const ALL = { apiKey: "k", token: "t", user: "u", password: "p", site: "s" };

test.each<{ call: [string, string, object?]; credentials?: object; want: object }>([
  { call: ["get", "/plain"], want: { key: "k" } },
  { call: ["get", "/unknown"], want: { key: "k" } },
  { call: ["get", "/bearer"], want: { authorization: "Bearer t" } },
  { call: ["GET", "/bearer"], credentials: { token: "t" }, want: { authorization: "Bearer t" } },
  { call: ["put", "/plain"], want: { authorization: "Bearer t" } },
  { call: ["get", "/basic"], want: { authorization: "Basic dTpw" } },
  { call: ["get", "/site"], want: { query: "?site=s" } },
  { call: ["get", "/both"], want: { key: "k", authorization: "Bearer t" } },
  { call: ["get", "/open"], want: {} },
  { call: ["get", "/open"], credentials: {}, want: {} },
  { call: ["get", "/items/{id}", { params: { path: { id: 1 } } }], want: { authorization: "Bearer t" } },
  // A header of `null` keeps the credential out, as in a named call.
  { call: ["get", "/both", { headers: { "x-KEY": null } }], want: { authorization: "Bearer t" } },
  { call: ["get", "/plain", { headers: { "X-Key": null } }], want: {} },
])(
  "a raw $call takes the credentials of its operation",
  async ({ call: [method, path, options], credentials, want }) => {
    expect(await sent(method, path, options ?? {}, credentials ?? ALL)).toEqual(want);
  },
);
