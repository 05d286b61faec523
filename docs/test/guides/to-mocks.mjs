// `node --import` this: what goes to a provider reaches a mock of it, and nothing leaves the machine.
const { fetch } = globalThis;
const mocks = JSON.parse(process.env.GUIDE_MOCKS ?? "{}");

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (/^(127\.0\.0\.1|localhost)$/.test(url.hostname) || url.protocol === "data:") return fetch(input, init);
  const origin = mocks[url.hostname];
  const missing = Object.assign(new Error(`getaddrinfo ENOTFOUND ${url.hostname}`), { code: "ENOTFOUND" });
  if (origin === undefined) return Promise.reject(new TypeError("fetch failed", { cause: missing }));
  const there = origin + url.pathname + url.search;
  return fetch(input instanceof Request ? new Request(there, input) : there, init);
};
