import type { CallContext } from "../send/call-context.ts";
import { authorize } from "./authorize.ts";

/**
 * Asks once more for the credentials of a call that was answered with 401: functions are told what was refused, and a
 * token that was refused is forgotten. The result says whether there are others now.
 */
export async function renew(call: CallContext): Promise<boolean> {
  const { found: refused = {} } = call;
  call.refused = refused;
  call.renewed = await authorize(call);
  return Object.entries(call.found ?? {}).some(([name, value]) => value !== refused[name]);
}
