import type { Context } from "../context.ts";
import type { Found, Step } from "../result.ts";

/** Each step is loaded when it is its turn, so that the memory of generation is that of generation alone. */
export const RUNNERS: { readonly [step in Step]: (context: Context) => Promise<Found> } = {
  generate: async (context) => (await import("./generate.ts")).generate(context),
  types: async (context) => (await import("./types.ts")).types(context),
  build: async (context) => (await import("./build.ts")).build(context),
  call: async (context) => (await import("./call.ts")).call(context),
  mock: async (context) => (await import("./mock.ts")).mock(context),
  contract: async (context) => (await import("./contract.ts")).contract(context),
  review: async (context) => (await import("./review.ts")).review(context),
};
