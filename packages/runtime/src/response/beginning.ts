import { type LateCall, lateFailure } from "./late-failure.ts";

/** How much of a failure's body is received, in bytes. */
const LIMIT = 1_000_000;

/**
 * A response with the beginning of the body. The rest is not received. A body that breaks off, or that is longer, ends
 * there, and `broke` is told why, and whether it is longer; or it throws. A call that is given is told what to end with if the body does not end in
 * time.
 */
export async function beginning(
  response: Response,
  broke: (cause: unknown, isLonger: boolean) => void,
  call?: LateCall,
): Promise<Response> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  if (call) call.late = (cause) => lateFailure(call, response, parts, cause);
  if (response.bodyUsed || response.body?.locked) {
    broke(new Error("the body was read already, by something else"), false);
    return new Response();
  }
  const reader = response.body?.getReader?.();
  // React Native, node-fetch and test doubles have no web stream. There the platform reads the whole body.
  if (!reader) return response;
  let left = LIMIT;
  let isWhole = false;
  try {
    while (left >= 0) {
      const { value, done } = await reader.read();
      isWhole = done;
      if (done) break;
      parts.push(value.subarray(0, left));
      left -= value.length;
    }
  } catch (cause) {
    broke(cause, false);
  }
  reader.cancel().catch(() => {});
  if (left < 0)
    broke(new Error(`the body has more than ${LIMIT.toLocaleString("en")} bytes, and the rest was not read`), true);
  if (call && !isWhole) call.isCut = true;
  return new Response(new Blob(parts, { type: response.headers.get("content-type") ?? "" }));
}
