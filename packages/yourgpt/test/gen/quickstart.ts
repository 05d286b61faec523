// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { createYourGPTClient } from "@specwright/yourgpt";

const yourgpt = createYourGPTClient({ apiKey: process.env.YOURGPT_API_KEY });

const answer = await yourgpt.updateSession({ body: { session_uid: "string" } });
console.log(answer);
