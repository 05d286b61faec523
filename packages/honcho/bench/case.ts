import Honcho from "honcho-ai";

const input = {
  path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A", session_id: "CfVOj0i6xuaYVwuhnXQT4" },
  body: { metadata: { plan: "pro" } },
};

/** A call that Honcho's own SDK makes too. */
export const bench = {
  operation: "updateSession",
  input,
  answer: {
    id: "CfVOj0i6xuaYVwuhnXQT4",
    is_active: true,
    user_id: "Mr3OqC3aOqrkJSTAbeq3A",
    app_id: "aho0RRCLXObiiSVldK8Wm",
    metadata: { plan: "pro" },
    created_at: "2025-03-11T09:14:02.518342Z",
  },
  auth: { authorization: "Bearer bench-key" },
  vendors: {
    "honcho-ai 0.2.0": (baseURL: string) => {
      // It captures node-fetch otherwise, which no stub of the platform's fetch reaches.
      const client = new Honcho({
        apiKey: "bench-key",
        baseURL,
        fetch: (url, init) => fetch(url as string, init as RequestInit) as never,
      });
      const { app_id, user_id, session_id } = input.path;
      return () => client.apps.users.sessions.update(app_id, user_id, session_id, input.body);
    },
  },
};
