import type { Signer } from "@specwright/runtime";

/**
 * PAVE's token: HMAC-SHA256 over `username:apiKey@timestamp` with the API secret, as lower-case hex. The timestamp goes
 * along in a header of its own and has to be the very text that was signed; PAVE checks that it is fresh.
 * Made with Web Crypto, so that it also runs in a browser and in a Worker.
 */
export const signer: Signer = {
  needs: ["username", "apiKey", "apiSecret"],
  async sign({ username = "", apiKey = "", apiSecret = "" }) {
    const apiTimestamp = timestamp(new Date());
    return { apiTimestamp, apiToken: await token({ username, apiKey, apiSecret, timestamp: apiTimestamp }) };
  },
};

/** UTC without a fraction, as PAVE documents it: `2021-05-30T12:49:19Z`. */
export function timestamp(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`;
}

/** The value of the header `API-Token` for a timestamp: 64 lower-case hex digits. */
export async function token(input: {
  readonly username: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly timestamp: string;
}): Promise<string> {
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encode(input.apiSecret), algorithm, false, ["sign"]);
  const message = encode(`${input.username}:${input.apiKey}@${input.timestamp}`);
  const signature = await crypto.subtle.sign("HMAC", key, message);
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
