// Calls that are answered with 401, and whose credentials cannot be had again.
import { describe, expect, test } from "vitest";
import { clientCredentials, header, template } from "../../src/codegen-v1.ts";
import type { CoreDefinition } from "../../src/core/definition.ts";
import { acme, json, observed, operation, rejection } from "../support/acme.ts";

const ENDPOINT = "https://auth.test/token";

const oauth: Partial<CoreDefinition> = {
  credentials: { id: "ACME_ID", secret: "ACME_SECRET" },
  schemes: { oauth: clientCredentials({ tokenUrl: ENDPOINT, clientId: "id", clientSecret: "secret" }) },
  security: [["oauth"]],
};

describe("a renewal that fails leaves the 401 as it came", () => {
  const expired = json({ message: "the token has ended", saw: "Bearer one-0123" }, 401);
  const body = { message: "the token has ended", saw: "[redacted]" };
  const token = json({ access_token: "one-0123" });
  test.each([
    {
      name: "a refusal",
      plays: [token, expired, json({ error: "invalid_client" }, 400)],
      cause: {
        name: "AuthError",
        status: 400,
        message: `getThing got no new token: the token endpoint ${ENDPOINT} answered 400: invalid_client (GET /things)`,
      },
    },
    {
      name: "no answer",
      plays: [
        token,
        expired,
        () => {
          throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
        },
      ],
      cause: {
        name: "AuthError",
        message: `getThing got no new token: the token endpoint ${ENDPOINT} gave no answer: connect ECONNREFUSED (GET /things)`,
        cause: { message: "fetch failed" },
      },
    },
    {
      name: "an answer without a token",
      plays: [token, expired, json({})],
      cause: {
        name: "AuthError",
        message: `getThing got no new token: the token endpoint ${ENDPOINT} answered without an access_token (GET /things)`,
      },
    },
  ])("$name", async ({ plays, cause }) => {
    const { fetch, requests } = observed(...plays);
    const error = await rejection(operation()(acme({ fetch, id: "me", secret: "secret-0123", retry: false }, oauth)));
    expect(error.message).toBe("getThing was answered with 401: the token has ended (GET /things)");
    expect(error).toMatchObject({ name: "ApiError", status: 401, body, cause });
    expect(requests).toHaveLength(3);
  });

  test.each([
    { name: "gives nothing", next: "", cause: "MissingCredentialsError" },
    { name: "gives what is no text", next: {}, cause: "InputError" },
    { name: "gives what no header takes", next: "a\nb", cause: "InputError" },
  ])("a function that $name", async ({ next, cause }) => {
    const apiKey = (refused?: string) => (refused ? next : "one-0123") as string;
    const { fetch } = observed(expired);
    const definition = { schemes: { key: template(header, "Authorization", "Bearer {apiKey}") } };
    const error = await rejection(operation()(acme({ fetch, apiKey }, definition)));
    expect(error).toMatchObject({ name: "ApiError", status: 401, body });
    expect((error.cause as Error).name).toBe(cause);
  });

  test("a text stays one", async () => {
    const plain = () => new Response("no entry", { status: 401, headers: { "content-type": "text/plain" } });
    const { fetch } = observed(token, plain, json({}, 400));
    const error = await rejection(operation()(acme({ fetch, id: "me", secret: "secret-0123", retry: false }, oauth)));
    expect(error).toMatchObject({ name: "ApiError", status: 401, body: "no entry", cause: { name: "AuthError" } });
  });
});
