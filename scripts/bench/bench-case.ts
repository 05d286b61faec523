/** One call of a provider, to be made by every contestant. Lives in packages/<provider>/bench/, the only place that may name one. */
export interface BenchCase {
  /** Name of a method of the generated client. */
  readonly operation: string;
  /** What it is called with; the other contestants send the same. */
  readonly input: {
    readonly path?: { readonly [name: string]: string };
    readonly body?: object;
  };
  /** What the server answers with, as JSON with status 200. */
  readonly answer: object;
  /** Header of the credential that `apiKey: "bench-key"` becomes. */
  readonly auth: { readonly [header: string]: string };
  /** The provider's own SDKs by name and version, each as a maker of the same call. */
  readonly vendors: { readonly [name: string]: (baseUrl: string) => () => Promise<unknown> };
}
