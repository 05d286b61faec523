// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { CallOptions } from "@specwright/runtime";
import type { VectaraClient } from "@specwright/vectara";

/** By operation and request example. */
export const usage = {
  listAgentSessions: {
    plain: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.listAgentSessions({ path: { agent_key: "agt_customer_support" } }, options),
  },
  createAgentSession: {
    withMetadata: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.createAgentSession({
        path: { agent_key: "agt_customer_support" },
        body: {
          key: "ase_invoice_20417",
          name: "Invoice question",
          description: "Question about the March invoice",
          metadata: { customer_id: "customer_20417", plan: "business", language: "de" },
          enabled: true,
          tti_minutes: 1440,
        },
      }, options),
    nameOnly: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.createAgentSession({ path: { agent_key: "agt_customer_support" }, body: { name: "Invoice question" } }, options),
  },
  getAgentSession: {
    plain: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.getAgentSession({ path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" } }, options),
  },
  deleteAgentSession: {
    plain: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.deleteAgentSession({ path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" } }, options),
  },
  updateAgentSession: {
    seed: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.updateAgentSession({
        path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
        body: {
          description: "Escalated billing inquiry requiring management review and account adjustment",
          metadata: {
            customer_id: "customer_12345",
            priority: "urgent",
            channel: "web_chat",
            issue_category: "billing",
            resolution_status: "escalated",
            escalation_level: "tier_2",
            escalated_to: "manager_001",
            escalation_reason: "account_adjustment_required",
            escalation_timestamp: "2024-01-15T15:30:00Z",
          },
          enabled: true,
        },
      }, options),
    disable: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.updateAgentSession({
        path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
        body: { enabled: false },
      }, options),
    rename: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.updateAgentSession({
        path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
        body: { name: "March invoice", tti_minutes: 1440 },
      }, options),
  },
  listAgentEvents: {
    plain: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.listAgentEvents({ path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" } }, options),
  },
  createAgentEvent: {
    message: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.createAgentEvent({
        path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
        body: {
          type: "input_message",
          messages: [{ type: "text", content: "When is my March invoice due?" }],
        },
      }, options),
    streamed: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.createAgentEvent({
        path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
        body: {
          type: "input_message",
          messages: [{ type: "text", content: "When is my March invoice due?" }],
          stream_response: true,
        },
      }, options),
  },
  getAgentEvent: {
    plain: (vectara: VectaraClient, options?: CallOptions) =>
      vectara.getAgentEvent({
        path: {
          agent_key: "agt_customer_support",
          session_key: "ase_customer_support_001",
          event_id: "aev_agent_output_001",
        },
      }, options),
  },
};
