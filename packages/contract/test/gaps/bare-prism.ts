import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

type ServerOptions = Parameters<typeof createServer>[1];

/** Prism as its own command line sets it up, without our guard. */
export async function startBarePrism(document: object): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(await getHttpOperationsFromSpec(document), {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    components: { logger: quiet as unknown as ServerOptions["components"]["logger"] },
  });
  const origin = await server.listen(0, "127.0.0.1");
  return { origin, close: () => server.close() };
}

const nothing = (): void => undefined;
const quiet = {
  success: nothing,
  error: nothing,
  warn: nothing,
  info: nothing,
  debug: nothing,
  child: (): unknown => quiet,
};
