// An option that does not exist would be ignored, and a delivery taken that nobody has checked.
import { expect, test } from "vitest";
import { receiveSignedWebhooks, receiveStandardWebhooks, receiveUnsignedWebhooks } from "../../src/webhooks-v1.ts";

const SECRET = `whsec_${btoa("0123456789abcdef01234567")}`;
const verify = (): boolean => true;

test.each([
  { receive: receiveStandardWebhooks, options: { secret: SECRET, tolerence: 5 }, want: '"tolerence": pass tolerance' },
  { receive: receiveStandardWebhooks, options: { secret: SECRET, maxbytes: 5 }, want: '"maxbytes": pass maxBytes' },
  { receive: receiveSignedWebhooks, options: { verify, secret: SECRET }, want: '"secret": pass verify, maxBytes' },
  { receive: receiveUnsignedWebhooks, options: { secret: SECRET }, want: '"secret": pass verify, maxBytes' },
  { receive: receiveUnsignedWebhooks, options: { verfy: verify }, want: '"verfy": pass verify' },
])("$receive.name: $options", ({ receive, options, want }) => {
  expect(() => receive([], {}, {}, options as never)).toThrow(new TypeError(`there is no option ${want}`));
});

test.each([Number.NaN, -1, "x"])("maxBytes: %o is refused", (maxBytes) => {
  const message = `the option "maxBytes" must be a number of 0 or more, not ${maxBytes}`;
  const options = { maxBytes: maxBytes as number };
  expect(() => receiveUnsignedWebhooks([], {}, {}, options)).toThrow(new TypeError(message));
});

test.each([undefined, "text", { method: "POST", url: "/", headers: { a: "1" } }])("%o is no request", async (given) => {
  const message = "webhooks are received as a Request of the Fetch standard: make one of what the server got";
  await expect(receiveUnsignedWebhooks([], {}, {}, {})(given as never)).rejects.toThrow(new TypeError(message));
});

test.each([
  { receive: receiveStandardWebhooks, options: { secret: SECRET, tolerance: 5, maxBytes: undefined } },
  { receive: receiveStandardWebhooks, options: { verify, maxBytes: 5 } },
  { receive: receiveSignedWebhooks, options: { verify } },
  { receive: receiveUnsignedWebhooks, options: { verify: undefined } },
])("$receive.name takes what exists", ({ receive, options }) => {
  expect(receive([], {}, {}, options as never)).toBeTypeOf("function");
});
