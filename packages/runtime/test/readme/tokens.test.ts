// The recipe of the README for refresh tokens, compiled and run as it stands there.
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { header, template } from "../../src/codegen-v1.ts";
import type { Credential } from "../../src/index.ts";
import { acme, operation, rejection } from "../support/acme.ts";
import { codeOf, runtimeReadme, UserFolder } from "./user-folder.ts";

interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

interface Recipe {
  requestTokens(endpoint: string, form: { [name: string]: string }): Promise<Tokens>;
  refreshed(tokens: Tokens, refresh: (token: string) => Promise<Tokens>): Credential;
}

const ENDPOINT = "https://auth.test/token";
let folder: UserFolder;
let recipe: Recipe;

beforeAll(async () => {
  folder = new UserFolder();
  const code = codeOf(runtimeReadme()).find((block) => block.startsWith("// tokens.ts\n")) ?? "";
  recipe = (await import(/* @vite-ignore */ folder.write("tokens.ts", code))) as Recipe;
});
afterEach(() => {
  vi.unstubAllGlobals();
});
afterAll(() => folder?.[Symbol.dispose]());

test("compiles", () => {
  expect(folder.compile("tokens.ts")).toBe("");
});

/** Stands for a provider, which accepts the last token of its endpoint alone. */
function signedIn(status = 200) {
  const asked: string[] = [];
  const used: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { body, headers }: RequestInit) => {
    if (url === ENDPOINT) {
      asked.push(`${body}`);
      return Response.json(
        { access_token: `access-${asked.length}`, refresh_token: `refresh-${asked.length}` },
        { status },
      );
    }
    const token = new Headers(headers).get("authorization") ?? "";
    used.push(token);
    return Response.json({}, { status: token === `Bearer access-${asked.length}` ? 200 : 401 });
  });
  const refresh = (refresh_token: string) =>
    recipe.requestTokens(ENDPOINT, { grant_type: "refresh_token", client_id: "app", refresh_token });
  const client = (tokens: Tokens) =>
    acme(
      { apiKey: recipe.refreshed(tokens, refresh) },
      { schemes: { key: template(header, "Authorization", "Bearer {apiKey}") } },
    );
  return { asked, used, client };
}

test("calls that are refused together refresh once, and later ones use what came", async () => {
  const { asked, used, client } = signedIn();
  const tokens = await recipe.requestTokens(ENDPOINT, { grant_type: "authorization_code", code: "c0de" });
  const core = client({ ...tokens, access: "expired" });
  await Promise.all([operation()(core), operation()(core), operation()(core)]);
  await operation()(core);
  expect(asked).toEqual([
    "grant_type=authorization_code&code=c0de",
    "grant_type=refresh_token&client_id=app&refresh_token=refresh-1",
  ]);
  expect(used.map((token) => token.slice(7))).toEqual([...Array(3).fill("expired"), ...Array(4).fill("access-2")]);
});

test("a refresh token that is refused ends the call", async () => {
  const { client } = signedIn(400);
  const error = await rejection(operation()(client({ access: "expired", refresh: "revoked" })));
  expect(error.message).toBe("sign in again: the token endpoint answered 400");
});
