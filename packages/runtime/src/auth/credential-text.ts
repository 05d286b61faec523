import { InputError } from "../errors/input-error.ts";
import type { AuthContext, Credential } from "./scheme.ts";

// Most credentials are texts. This is loaded with the first one that is none.

/**
 * A credential as text: what a function or a promise gives, or a number. `undefined` if they give nothing.
 * @throws InputError for anything else, which would be sent in the place of a secret
 */
export async function credentialText(context: AuthContext, option: string, given: unknown): Promise<string> {
  let value = given;
  if (typeof value === "function") {
    context.renewable = true;
    value = (value as Exclude<Credential, string>)(context.refused?.[option]);
  }
  value = await value;
  if (value === undefined || value === null || value === "") return "";
  if ((typeof value === "string" && value.trim()) || typeof value === "number") return `${value}`;
  throw new InputError(context.place, `the option "${option}" must be text, or a function or promise that gives text`);
}
