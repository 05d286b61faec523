// The program of workerd: takes the server's URL as its query, answers with the outcomes.
import { runCases } from "./cases.ts";

// biome-ignore lint/style/noDefaultExport: that is how workerd finds the handler
export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runCases(decodeURIComponent(new URL(request.url).search.slice(1))));
  },
};
