import { ZepClient } from "@getzep/zep-cloud";

const input = { path: { sessionId: "support-chat-1042" }, body: { metadata: { plan: "pro" } } };

/** A call that Zep's own SDK makes too. */
export const bench = {
  operation: "updateSession",
  input,
  answer: {
    uuid: "c7a2e9d4-1f5b-4c38-8e60-2b9d7f0a3c51",
    id: 42,
    session_id: "support-chat-1042",
    user_id: "emma-carter",
    metadata: { plan: "pro" },
    created_at: "2025-03-11T09:14:02.518342Z",
    updated_at: "2025-03-11T09:31:47.902115Z",
  },
  auth: { authorization: "Api-Key bench-key" },
  vendors: {
    "@getzep/zep-cloud 2.22.0": (baseUrl: string) => {
      const client = new ZepClient({ apiKey: "bench-key", environment: baseUrl });
      return () => client.memory.updateSession(input.path.sessionId, input.body);
    },
  },
};
