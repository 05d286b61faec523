import { repositoryText } from "@specwright/testing";
import { parse } from "yaml";

/** What came back, as far as somebody has written it down. */
export interface Answer {
  readonly status: number;
  /** Media type. */
  readonly type?: string;
  /** A text, or JSON that is part of the body. */
  readonly answer?: unknown;
  /** Path and query, below the base URL. */
  readonly location?: string;
}

/** A request that the running thing was sent, and its answer. */
export interface Measured extends Answer {
  readonly fact: string;
  /** "GET /pets?limit=1", below the base URL. */
  readonly request: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** In what the mock differs on purpose. */
  readonly mock?: Partial<Answer> & { readonly because: string };
}

/** What `specs/<provider>/measured.yaml` has, with the headers of all requests in each. */
export function readMeasured(path: string): Measured[] {
  const { headers, requests } = parse(repositoryText(path)) as Pick<Measured, "headers"> & { requests: Measured[] };
  return requests.map((each) => ({ ...each, headers: { ...headers, ...each.headers } }));
}
