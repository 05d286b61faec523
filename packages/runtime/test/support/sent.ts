import { formWriter, multipartWriter } from "../../src/codegen-v1.ts";
import type { AnyInput } from "../../src/operation/any-input.ts";
import type { Descriptor } from "../../src/operation/descriptor.ts";
import { acme, observed, operation } from "./acme.ts";

export const MULTIPART = "multipart/form-data";
export const FORM = "application/x-www-form-urlencoded";

/** The request of an operation that takes any body. */
export async function sent(input: AnyInput, rest: Partial<Descriptor> = {}): Promise<Request> {
  const { fetch, requests } = observed();
  const writers = { form: formWriter, multipart: multipartWriter };
  await operation({ method: "POST", body: ["application/octet-stream"], writers, ...rest })(acme({ fetch }), input);
  return requests[0] as Request;
}

/** A part of a form, as the platform reads it. */
export interface SentPart {
  readonly name: string;
  readonly file?: string;
  readonly type?: string;
  readonly text: string;
}

export async function partsOf(request: Request): Promise<SentPart[]> {
  const parts = [...(await request.formData())].map(async ([name, value]): Promise<SentPart> => {
    if (typeof value === "string") return { name, text: value };
    return { name, file: value.name, type: value.type, text: await value.text() };
  });
  return await Promise.all(parts);
}
