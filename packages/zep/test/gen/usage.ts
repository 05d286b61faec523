// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { CallOptions } from "@specwright/runtime";
import type { ZepClient } from "@specwright/zep";

/** By operation and request example. */
export const usage = {
  createSession: {
    minimal: (zep: ZepClient, options?: CallOptions) =>
      zep.createSession({ body: { session_id: "support-chat-1042", user_id: "emma-carter" } }, options),
    withMetadata: (zep: ZepClient, options?: CallOptions) =>
      zep.createSession({
        body: {
          session_id: "support-chat-1042",
          user_id: "emma-carter",
          metadata: { channel: "web", ticket: { id: 5127, priority: "high" } },
        },
      }, options),
  },
  listSessions: {
    plain: (zep: ZepClient, options?: CallOptions) =>
      zep.listSessions({}, options),
  },
  getSession: {
    plain: (zep: ZepClient, options?: CallOptions) =>
      zep.getSession({ path: { sessionId: "support-chat-1042" } }, options),
  },
  updateSession: {
    seed: (zep: ZepClient, options?: CallOptions) =>
      zep.updateSession({ path: { sessionId: "support-chat-1042" }, body: { metadata: { key: "value" } } }, options),
    seedNested: (zep: ZepClient, options?: CallOptions) =>
      zep.updateSession({ path: { sessionId: "support-chat-1042" }, body: { metadata: { string: {} } } }, options),
    withFactRating: (zep: ZepClient, options?: CallOptions) =>
      zep.updateSession({
        path: { sessionId: "support-chat-1042" },
        body: {
          metadata: { plan: "pro" },
          fact_rating_instruction: {
            instruction: "Rate facts by how much they help to solve billing problems.",
            examples: {
              high: "The customer was charged twice in March.",
              medium: "The customer pays by bank transfer.",
              low: "The customer likes the colour green.",
            },
          },
        },
      }, options),
  },
  getMemory: {
    plain: (zep: ZepClient, options?: CallOptions) =>
      zep.getMemory({ path: { sessionId: "support-chat-1042" } }, options),
  },
  addMemory: {
    chatTurn: (zep: ZepClient, options?: CallOptions) =>
      zep.addMemory({
        path: { sessionId: "support-chat-1042" },
        body: {
          messages: [
            { role: "Emma", role_type: "user", content: "I was charged twice for March." },
            {
              role: "billing-agent",
              role_type: "assistant",
              content: "Sorry about that. I have refunded the second payment.",
              metadata: { model: "support-v3" },
            },
          ],
          ignore_roles: ["assistant"],
        },
      }, options),
    withContext: (zep: ZepClient, options?: CallOptions) =>
      zep.addMemory({
        path: { sessionId: "support-chat-1042" },
        body: {
          messages: [{ role: "Emma", role_type: "user", content: "I was charged twice for March." }],
          return_context: true,
        },
      }, options),
  },
  deleteMemory: {
    plain: (zep: ZepClient, options?: CallOptions) =>
      zep.deleteMemory({ path: { sessionId: "support-chat-1042" } }, options),
  },
  listMessages: {
    plain: (zep: ZepClient, options?: CallOptions) =>
      zep.listMessages({ path: { sessionId: "support-chat-1042" } }, options),
  },
  getMessage: {
    plain: (zep: ZepClient, options?: CallOptions) =>
      zep.getMessage({
        path: { sessionId: "support-chat-1042", messageUUID: "5b8f0c6e-7d3a-4e21-9a54-0c1d2e3f4a5b" },
      }, options),
  },
  updateMessage: {
    flagged: (zep: ZepClient, options?: CallOptions) =>
      zep.updateMessage({
        path: { sessionId: "support-chat-1042", messageUUID: "5b8f0c6e-7d3a-4e21-9a54-0c1d2e3f4a5b" },
        body: { metadata: { review: { flagged: true, by: "qa-team" } } },
      }, options),
  },
  createUser: {
    minimal: (zep: ZepClient, options?: CallOptions) =>
      zep.createUser({ body: { user_id: "emma-carter" } }, options),
    fullProfile: (zep: ZepClient, options?: CallOptions) =>
      zep.createUser({
        body: {
          user_id: "emma-carter",
          email: "emma.carter@example.com",
          first_name: "Emma",
          last_name: "Carter",
          metadata: { company: "Acme" },
          fact_rating_instruction: {
            instruction: "Rate facts by how much they help to solve billing problems.",
            examples: {
              high: "The customer was charged twice in March.",
              medium: "The customer pays by bank transfer.",
              low: "The customer likes the colour green.",
            },
          },
        },
      }, options),
  },
  getUser: {
    plain: (zep: ZepClient, options?: CallOptions) =>
      zep.getUser({ path: { userId: "emma-carter" } }, options),
  },
  listUserSessions: {
    plain: (zep: ZepClient, options?: CallOptions) =>
      zep.listUserSessions({ path: { userId: "emma-carter" } }, options),
  },
};
