import type { Signer } from "@specwright/runtime";

/**
 * PAVE's token: HMAC-SHA256 over `username:apiKey@timestamp` with the API secret, as lower-case hex. The timestamp goes
 * along in a header of its own and has to be the very text that was signed; PAVE checks that it is fresh.
 * Made with Web Crypto, so that it also runs in a browser and in a Worker.
 */
export const signer: Signer = {
  needs: ["username", "apiKey", "apiSecret"],
  async sign({ username, apiKey, apiSecret }) {
    // UTC without a fraction, as PAVE documents it: `2021-05-30T12:49:19Z`.
    const apiTimestamp = new Date().toISOString().replace(/\..../, "");
    const hmac = { name: "HMAC", hash: "SHA-256" };
    const text = new TextEncoder();
    const key = await crypto.subtle.importKey("raw", text.encode(apiSecret), hmac, false, ["sign"]);
    const token = await crypto.subtle.sign(hmac, key, text.encode(`${username}:${apiKey}@${apiTimestamp}`));
    const digits = Array.from(new Uint8Array(token), (byte) => (256 + byte).toString(16).slice(1));
    return { apiTimestamp, apiToken: digits.join("") };
  },
};
