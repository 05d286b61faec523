import type { Mock } from "@specwright/contract";
import type { Answers } from "./answers.ts";

const USERS = ["emma-carter", "liam-olsen", "emma-carter", "emma-carter", "liam-olsen"];
const SESSIONS = USERS.map((user_id, index) => ({ session_id: `support-chat-${index + 1}`, user_id }));

/** Five sessions, two on a page. */
function sessions(zep: Mock | undefined, failing = 0): void {
  zep?.handle("listSessions", ({ query }) => {
    const page = Number(query.page_number ?? 1);
    if (page === failing) return { status: 500, body: { message: "internal server error" } };
    const shown = SESSIONS.slice((page - 1) * 2, page * 2);
    return { status: 200, body: { sessions: shown, response_count: shown.length, total_count: SESSIONS.length } };
  });
}

/** Two pages, the second of which a cursor names, or which names itself. */
function agentSessions(vectara: Mock | undefined, last: string | null): void {
  vectara?.handle("listAgentSessions", ({ query }) => {
    const isFirst = query.page_key === undefined;
    const keys = isFirst ? ["ase_1", "ase_2"] : ["ase_3"];
    const found = keys.map((key) => ({ key, agent_key: "agt_customer_support", metadata: {}, enabled: true }));
    return { status: 200, body: { sessions: found, metadata: { page_key: isFirst ? "bmV4dA" : last } } };
  });
}

export const pagination: Answers = {
  "node sessions.ts": ({ zep }) => sessions(zep),
  "node newest.ts": ({ zep }) => sessions(zep),
  "node all.ts": ({ zep }) => sessions(zep),
  "node totals.ts": ({ zep }) => sessions(zep),
  "node fails.ts": ({ zep }) => sessions(zep, 2),
  "node go-on.ts": ({ vectara }) => agentSessions(vectara, null),
  "node circle.ts": ({ vectara }) => agentSessions(vectara, "bmV4dA"),
};
