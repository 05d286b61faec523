import type { Answers } from "./answers.ts";
import { auth } from "./auth.ts";
import { errors } from "./errors.ts";
import { fromFern, fromStainless } from "./official.ts";
import { opentelemetry } from "./opentelemetry.ts";
import { pagination } from "./pagination.ts";
import { retries } from "./retries.ts";

/** By guide, where the examples of a description are not what the guide is about. */
export const ANSWERS: { readonly [guide: string]: Answers } = {
  "guides/auth": auth,
  "guides/errors-and-results": errors,
  "guides/from-fern": fromFern,
  "guides/from-stainless": fromStainless,
  "guides/opentelemetry": opentelemetry,
  "guides/pagination": pagination,
  "guides/retries": retries,
};
