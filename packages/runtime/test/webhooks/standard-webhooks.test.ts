import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Delivery } from "../../src/webhooks/delivery.ts";
import { signWebhook, standardWebhooks } from "../../src/webhooks/standard-webhooks.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OLD = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const NOW = new Date("2024-01-02T03:04:05Z");
const BODY = '{"type":"order.paid","note":"Grüße 😀"}';

/** The headers of a delivery as the library of Standard Webhooks signs it. */
function signed(secret = SECRET, timestamp = NOW, body = BODY): { [header: string]: string } {
  const seconds = `${Math.floor(timestamp.getTime() / 1000)}`;
  const signature = new Webhook(secret).sign("msg_1", timestamp, body);
  return { "webhook-id": "msg_1", "webhook-timestamp": seconds, "webhook-signature": signature };
}

function delivery(headers: { [header: string]: string }, body = BODY): Delivery {
  const request = new Request("https://me.example/hooks", { method: "POST", headers });
  return { request, headers: request.headers, body: new TextEncoder().encode(body) };
}

const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe("a delivery", () => {
  afterEach(() => vi.useRealTimers());

  const right = signed();
  const { "webhook-id": id = "", "webhook-timestamp": timestamp = "", "webhook-signature": signature = "" } = right;
  const other = signed(OLD)["webhook-signature"];

  it.each<
    [name: string, headers: { [header: string]: string }, want: boolean, secret?: string | string[], body?: string]
  >([
    ["that the library has signed", right, true],
    ["with a secret without its prefix", right, true, SECRET.replace("whsec_", "")],
    ["with the second of two secrets", right, true, [OLD, SECRET]],
    ["with two signatures", { ...right, "webhook-signature": `${other} ${signature}` }, true],
    ["with a signature of another version beside it", { ...right, "webhook-signature": `v1a,abcd ${signature}` }, true],
    ["with a header that came twice", { ...right, "webhook-signature": `${signature}, ${other}` }, true],
    [
      "with a header that came twice, the right one last",
      { ...right, "webhook-signature": `${other}, ${signature}` },
      true,
    ],
    ["with a header that came twice, wrong", { ...right, "webhook-signature": `${other}, ${other}` }, false],
    ["with another secret", right, false, OLD],
    ["with another body", right, false, SECRET, `${BODY} `],
    ["with another id", { ...right, "webhook-id": "msg_2" }, false],
    ["with another time", { ...right, "webhook-timestamp": `${Number(timestamp) + 1}` }, false],
    ["with a signature that was cut", { ...right, "webhook-signature": signature.slice(0, -5) }, false],
    [
      "with a signature of another version alone",
      { ...right, "webhook-signature": signature.replace("v1", "v2") },
      false,
    ],
    ["with a signature that is no base64", { ...right, "webhook-signature": "v1,***" }, false],
    ["with an empty signature", { ...right, "webhook-signature": "v1," }, false],
    ["without a signature", { "webhook-id": id, "webhook-timestamp": timestamp }, false],
    ["without an id", { "webhook-timestamp": timestamp, "webhook-signature": signature }, false],
    ["without a time", { "webhook-id": id, "webhook-signature": signature }, false],
    ["with a time that is none", { ...right, "webhook-timestamp": "soon" }, false],
    [
      "with a time in another spelling",
      { ...right, "webhook-timestamp": `0x${Number(timestamp).toString(16)}` },
      false,
    ],
    ["of 300 seconds ago", signed(SECRET, later(-300)), true],
    ["of 301 seconds ago", signed(SECRET, later(-301)), false],
    ["300 seconds ahead", signed(SECRET, later(300)), true],
    ["301 seconds ahead", signed(SECRET, later(301)), false],
  ])("%s", async (_, headers, want, secret = SECRET, body = BODY) => {
    vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
    expect(await standardWebhooks({ secret })(delivery(headers, body))).toBe(want);
  });

  it("may be as old as the receiver wants", async () => {
    vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
    const verify = standardWebhooks({ secret: SECRET, tolerance: 10 });
    expect(await verify(delivery(signed(SECRET, later(-10))))).toBe(true);
    expect(await verify(delivery(signed(SECRET, later(-11))))).toBe(false);
  });
});

it("what is signed here, the library takes", async () => {
  const headers = await signWebhook(SECRET, { id: "msg_1", timestamp: new Date(), body: BODY });
  expect(new Webhook(SECRET).verify(BODY, headers)).toEqual(JSON.parse(BODY));
  expect(() => new Webhook(OLD).verify(BODY, headers)).toThrow("No matching signature found");
});

it.each<[name: string, secret: unknown]>([
  ["none", undefined],
  ["an empty list", []],
  ["an empty text", ""],
  ["the prefix alone", "whsec_"],
  ["no base64", "whsec_not*base64"],
  ["a number", 5],
])("a secret is refused that is %s, and is not in the message", (_, secret) => {
  let said = "";
  try {
    standardWebhooks({ secret: secret as string });
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).toMatch(/^(the option secret is missing: pass the one|a webhook secret must be like "whsec_…", which)/);
  expect(said).not.toContain("not*base64");
});
