// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { HonchoClient } from "@specwright/honcho";
import type { CallOptions } from "@specwright/runtime";

/** By operation and request example. */
export const usage = {
  getApp: {
    plain: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.getApp({}, options),
  },
  createApp: {
    withMetadata: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.createApp({ body: { name: "writing-coach", metadata: { team: "education" } } }, options),
    nameOnly: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.createApp({ body: { name: "travel-planner" } }, options),
  },
  getAppByName: {
    plain: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.getAppByName({ path: { name: "writing-coach" } }, options),
  },
  getOrCreateApp: {
    plain: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.getOrCreateApp({ path: { name: "writing-coach" } }, options),
  },
  createUser: {
    withMetadata: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.createUser({
        path: { app_id: "aho0RRCLXObiiSVldK8Wm" },
        body: { name: "maya", metadata: { locale: "en-GB" } },
      }, options),
    nameOnly: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.createUser({ path: { app_id: "aho0RRCLXObiiSVldK8Wm" }, body: { name: "tomasz" } }, options),
  },
  getOrCreateUser: {
    plain: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.getOrCreateUser({ path: { app_id: "aho0RRCLXObiiSVldK8Wm", name: "maya" } }, options),
  },
  getSession: {
    plain: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.getSession({ path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A" } }, options),
  },
  createSession: {
    withMetadata: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.createSession({
        path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A" },
        body: { metadata: { channel: "web", topic: "cover letter" } },
      }, options),
    empty: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.createSession({ path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A" }, body: {} }, options),
  },
  listSessions: {
    activeOnly: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.listSessions({
        path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A" },
        body: { is_active: true },
      }, options),
    byMetadata: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.listSessions({
        path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A" },
        body: { filter: { channel: "phone" } },
      }, options),
  },
  updateSession: {
    seed: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.updateSession({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: { metadata: { foo: "bar" } },
      }, options),
    clear: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.updateSession({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: { metadata: {} },
      }, options),
  },
  deleteSession: {
    plain: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.deleteSession({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
      }, options),
  },
  cloneSession: {
    plain: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.cloneSession({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
      }, options),
  },
  chatWithSession: {
    question: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.chatWithSession({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: { queries: "How does this user like to receive feedback?" },
      }, options),
    severalQuestions: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.chatWithSession({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: { queries: ["What is the user working on?", "Which tone suits the user best?"] },
      }, options),
    stream: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.chatWithSession({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: { queries: "How does this user like to receive feedback?", stream: true },
      }, options),
  },
  addMessage: {
    fromUser: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.addMessage({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: { content: "Can you make the opening of my cover letter shorter?", is_user: true },
      }, options),
    fromAssistant: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.addMessage({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: {
          content: "Yes. Start with the exhibition you curated and drop the first sentence.",
          is_user: false,
          metadata: { model: "coach-2", tokens: 16 },
        },
      }, options),
  },
  addMessageBatch: {
    exchange: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.addMessageBatch({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: {
          messages: [
            { content: "Can you make the opening of my cover letter shorter?", is_user: true },
            {
              content: "Yes. Start with the exhibition you curated and drop the first sentence.",
              is_user: false,
              metadata: { model: "coach-2", tokens: 16 },
            },
          ],
        },
      }, options),
  },
  listMessages: {
    byMetadata: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.listMessages({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
        },
        body: { filter: { model: "coach-2" } },
      }, options),
  },
  getMessage: {
    plain: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.getMessage({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
          message_id: "WBJMwrLiTb-7kArYGSQ-j",
        },
      }, options),
  },
  updateMessage: {
    replace: (honcho: HonchoClient, options?: CallOptions) =>
      honcho.updateMessage({
        path: {
          app_id: "aho0RRCLXObiiSVldK8Wm",
          user_id: "Mr3OqC3aOqrkJSTAbeq3A",
          session_id: "CfVOj0i6xuaYVwuhnXQT4",
          message_id: "WBJMwrLiTb-7kArYGSQ-j",
        },
        body: { metadata: { rating: 5 } },
      }, options),
  },
};
