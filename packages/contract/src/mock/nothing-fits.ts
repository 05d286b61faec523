import { accepts, acceptsPartOf } from "../request/accept.ts";
import type { Picked } from "./pick-answer.ts";

/** Whether an answer has a body, and none of its types is one that the client takes. */
export function isUnacceptable({ response }: Picked, settled: string | undefined, accept: string | undefined): boolean {
  const types = response.content.map(({ type }) => type);
  if (types.length === 0 || types.some((type) => type === settled)) return false;
  return !types.some((type) => accepts(accept, type) || acceptsPartOf(accept, type));
}
