import { describe, expect, test } from "vitest";
import { faultServer } from "./fault-server.ts";
import { FAULTS } from "./faults.ts";

/** A call of a client, made against a server; `repeatable` as its method and settings have it. */
export interface FaultyCall {
  readonly repeatable: boolean;
  call(options: FaultOptions): Promise<unknown>;
}

/** Options for the client that makes the call. */
export interface FaultOptions {
  readonly baseUrl: string;
  readonly timeout: number;
  readonly retry: { readonly attempts: number; readonly baseDelay: number; readonly maxDelay: number };
}

/** Plays every fault against a client: `secrets` are the credentials that it sends and nobody must see again. */
export function checkFaults(name: string, { repeatable, call }: FaultyCall, secrets: readonly string[]): void {
  describe(`faults: ${name}`, () => {
    const options = (baseUrl: string, timeout = 30_000): FaultOptions => ({
      baseUrl,
      timeout,
      retry: { attempts: 3, baseDelay: 1, maxDelay: 1000 },
    });

    test.concurrent.each(FAULTS)("$name", async ({ play, want, timeout }) => {
      await using server = await faultServer(play);
      const error = await call(options(server.url, timeout)).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      const { name: thrown, status } = Object(error) as { name?: string; status?: number };
      expect({ error: thrown, status, attempts: server.requests.length }).toEqual({
        error: want.error,
        status: want.status,
        attempts: want.attempts[repeatable ? 0 : 1],
      });
      for (const secret of secrets) expect(`${Object(error).stack}${JSON.stringify(error)}`).not.toContain(secret);
    });
  });
}
