// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { createPaveClient } from "@specwright/pave";

const pave = createPaveClient();

const answer = await pave.updateSession({
  path: { session_key: "XXX-ABCDE12345" },
  body: {
    session: {
      theme: "LITE",
      redirect_url: "https://www.url-to-redirect-user-to.com",
      language: "EN",
      client_id: "SOUTH234889",
    },
  },
});
console.log(answer);
