// `node --import` this: what goes to a provider reaches a mock of it, and nothing leaves the machine. It stands below
// `fetch`, so that whoever replaces `fetch` notices nothing.
const mocks = JSON.parse(process.env.GUIDE_MOCKS ?? "{}");
const DISPATCHER = Symbol.for("undici.globalDispatcher.1");

await fetch("data:,"); // loads what holds the dispatcher
const platform = globalThis[DISPATCHER];

globalThis[DISPATCHER] = {
  dispatch(options, handler) {
    const { hostname } = new URL(options.origin);
    if (/^(127\.0\.0\.1|localhost)$/.test(hostname)) return platform.dispatch(options, handler);
    const origin = mocks[hostname];
    if (origin !== undefined) return platform.dispatch({ ...options, origin }, handler);
    throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: "ENOTFOUND" });
  },
  close: () => platform.close(),
  destroy: (...given) => platform.destroy(...given),
};
