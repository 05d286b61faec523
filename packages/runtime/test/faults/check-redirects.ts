import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import type { SchemeValue } from "../../src/auth/scheme.ts";
import { coreKey, type HasCore } from "../../src/core/core.ts";
import type { SecurityRequirement } from "../../src/operation/descriptor.ts";
import { HeaderMap } from "../../src/request/headers.ts";
import { type FaultServer, faultServer, type Got } from "./fault-server.ts";
import { REDIRECTS, type Redirect } from "./redirects.ts";

/** A call of a client that has the credentials of one alternative, each with the text `secret`. */
export interface RedirectedCall {
  readonly security: SecurityRequirement;
  readonly secret: string;
  create(options: { readonly baseUrl: string; readonly tokenUrl: string }): HasCore;
  call(core: HasCore): Promise<unknown>;
}

const TOKEN = "t0ken-0123456789";

/** Plays every redirect against a client, between servers that note what they get. */
export function checkRedirects(name: string, { security, secret, create, call }: RedirectedCall): void {
  describe(`redirects: ${name}, ${security.join(" and ")}`, () => {
    test.concurrent.each(REDIRECTS)("$status to $to", async ({ status, to, want }) => {
      await using other = await faultServer((response) => json(response, {}));
      await using server = await faultServer((response, request) => {
        const { pathname, search } = new URL(request.url as string, "http://acme.test");
        if (pathname === "/token") return json(response, { access_token: TOKEN });
        if (pathname === "/moved") return json(response, {});
        // The query goes along, as it does where a provider moves its API. An early answer would cut off the body.
        const location = `${target(to, server, other)}/moved${search}`;
        request.on("end", () => response.writeHead(status, { location }).end());
      });
      const core = create({ baseUrl: server.url, tokenUrl: `${server.url}/token` });
      await call(core);

      const places = await schemeValues(core, security, secret);
      const got = [...server.requests, ...other.requests].filter(({ url }) => url !== "/token");
      expect(got).toHaveLength(2);
      const [first, second] = got as [Got, Got];
      const sent = places.map((place) => valueAt(place, first));
      expect(sent).toEqual(places.map(() => expect.stringMatching(/./)));
      expect({
        method: second.method,
        body: second.body,
        type: second.headers["content-type"],
        credentials: places.map((place) => valueAt(place, second)),
      }).toEqual({
        ...(want.request === "GET"
          ? { method: "GET", body: "", type: undefined }
          : { method: first.method, body: first.body, type: first.headers["content-type"] }),
        credentials: want.credentials === "along" ? sent : places.map(() => undefined),
      });
      if (want.credentials === "kept back")
        for (const text of [secret, encodeURIComponent(secret), TOKEN, ...(sent as string[])])
          expect(JSON.stringify(second)).not.toContain(text);
    });
  });
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function target(to: Redirect["to"], server: FaultServer, other: FaultServer): string {
  if (to === "another port") return other.url;
  return to === "another host" ? server.url.replace("127.0.0.1", "localhost") : server.url;
}

/** Where the schemes put what they make of the credentials. */
async function schemeValues(core: HasCore, security: SecurityRequirement, secret: string): Promise<SchemeValue[]> {
  const { definition } = core[coreKey];
  const place = { operation: "", route: "" };
  const context = { core: core[coreKey], place, options: {}, found: {} };
  return await Promise.all(
    security.map(async (name) => {
      const scheme = definition.schemes[name] as (typeof definition.schemes)[string];
      return [scheme, await scheme.value(Object.fromEntries(scheme.needs.map((option) => [option, secret])), context)];
    }),
  );
}

/** What a request has where a credential is put. */
function valueAt([{ in: location, name }, value]: SchemeValue, { url, headers }: Got): string | undefined {
  const empty = { url: "http://acme.test/", headers: new HeaderMap() };
  location.put(empty, name, value);
  const [header] = Object.keys(empty.headers);
  if (header === undefined) return new URL(url, empty.url).searchParams.get(name) ?? undefined;
  if (header !== "cookie") return headers[header]?.toString();
  const pair = headers.cookie?.split("; ").find((cookie) => cookie.startsWith(`${name}=`));
  return pair?.slice(`${name}=`.length);
}
