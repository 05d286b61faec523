/** A redirect, and what the client sends to where it leads. */
export interface Redirect {
  readonly status: 303 | 307 | 308;
  readonly to: "the same origin" | "another port" | "another host";
  readonly want: {
    /** The method and the body of the first request, or a GET without one. */
    readonly request: "as it was" | "GET";
    readonly credentials: "along" | "kept back";
  };
}

const REQUESTS = [
  { status: 303, request: "GET" },
  { status: 307, request: "as it was" },
  { status: 308, request: "as it was" },
] as const;

const CREDENTIALS = [
  { to: "the same origin", credentials: "along" },
  { to: "another port", credentials: "kept back" },
  { to: "another host", credentials: "kept back" },
] as const;

/** Every redirect, with the behaviour that every client shows. */
export const REDIRECTS: readonly Redirect[] = REQUESTS.flatMap(({ status, request }) =>
  CREDENTIALS.map(({ to, credentials }) => ({ status, to, want: { request, credentials } })),
);
