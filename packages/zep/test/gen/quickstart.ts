// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { createZepClient } from "@specwright/zep";

const zep = createZepClient({ apiKey: process.env.ZEP_API_KEY });

const answer = await zep.updateSession({ path: { sessionId: "support-chat-1042" }, body: { metadata: { key: "value" } } });
console.log(answer);
