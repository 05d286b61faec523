/** A program that calls the provider's real server, as its README shows it. */
export interface Quickstart {
  /** Environment variables that it reads. */
  readonly env: { readonly [name: string]: string };
  run(): Promise<unknown>;
}
