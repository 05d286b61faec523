import { joinedBytes } from "../request/bytes.ts";
import type { Verify } from "./delivery.ts";

// https://www.standardwebhooks.com: what is signed is `id.timestamp.body`, by HMAC with SHA-256.

/** How many seconds a delivery may be old, or ahead of this machine's clock. */
const TOLERANCE = 300;

/** Which deliveries are taken for those of the provider. */
export interface SignatureOptions {
  /** `whsec_…`. Several while the provider changes it: a signature with any of them is right. */
  readonly secret: string | readonly string[];
  /** How many seconds a delivery may be old. The default is 300. */
  readonly tolerance?: number | undefined;
}

/**
 * Checks the signature of Standard Webhooks: the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`.
 * @throws TypeError for an invalid secret. The message does not contain it.
 */
export function standardWebhooks(options: SignatureOptions): Verify {
  const { secret, tolerance = TOLERANCE } = options ?? {};
  const secrets = [secret ?? []].flat().map(bytesOfSecret);
  if (secrets.length === 0) throw new TypeError("the option secret is missing: pass the one that the provider shows");
  return async ({ headers, body }) => {
    const id = headers.get("webhook-id");
    const timestamp = headers.get("webhook-timestamp") ?? "";
    const age = Date.now() / 1000 - Number(timestamp);
    if (!id || !/^\d{1,15}$/.test(timestamp) || !(Math.abs(age) <= tolerance)) return false;
    const content = signedContent(id, timestamp, body);
    for (const signature of signaturesIn(headers.get("webhook-signature") ?? ""))
      for (const one of secrets) if (await isSigned(one, signature, content)) return true;
    return false;
  };
}

/**
 * The headers of a delivery that is signed, for tests of a handler.
 * @throws TypeError for an invalid secret
 */
export async function signWebhook(
  secret: string,
  { id, timestamp, body }: { readonly id: string; readonly timestamp: Date; readonly body: string | Uint8Array },
): Promise<{ readonly [header: string]: string }> {
  const seconds = `${Math.floor(timestamp.getTime() / 1000)}`;
  const key = await keyOf(bytesOfSecret(secret), "sign");
  const signature = await crypto.subtle.sign("HMAC", key, signedContent(id, seconds, body));
  const text = btoa(String.fromCharCode(...new Uint8Array(signature)));
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": `v1,${text}` };
}

type Bytes = Uint8Array<ArrayBuffer>;

function signedContent(id: string, timestamp: string, body: string | Uint8Array): Bytes {
  return joinedBytes([`${id}.${timestamp}.`, body as Bytes]) as Bytes;
}

/**
 * Signatures of other versions are of schemes that are not known here. More than a provider would send are not tried.
 * A header that comes twice is one with a comma.
 */
function signaturesIn(header: string): Bytes[] {
  const texts = header.split(/,? /).filter((one) => one.startsWith("v1,"));
  return texts.slice(0, 20).flatMap((text) => fromBase64(text.slice(3)) ?? []);
}

/** The platform compares in constant time. */
async function isSigned(secret: Bytes, signature: Bytes, content: Bytes): Promise<boolean> {
  return await crypto.subtle.verify("HMAC", await keyOf(secret, "verify"), signature, content);
}

async function keyOf(secret: Bytes, use: "sign" | "verify"): Promise<CryptoKey> {
  return await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, [use]);
}

function bytesOfSecret(secret: string): Bytes {
  const bytes = typeof secret === "string" ? fromBase64(secret.replace(/^whsec_/, "")) : undefined;
  if (bytes?.length) return bytes;
  throw new TypeError('a webhook secret must be like "whsec_…", which ends in base64');
}

function fromBase64(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
