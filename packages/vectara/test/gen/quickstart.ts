// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { createVectaraClient } from "@specwright/vectara";

const vectara = createVectaraClient({ apiKey: process.env.VECTARA_API_KEY });

const answer = await vectara.updateAgentSession({
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
});
console.log(answer);
