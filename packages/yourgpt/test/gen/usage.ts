// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { CallOptions } from "@specwright/runtime";
import type { YourGPTClient } from "@specwright/yourgpt";

/** By operation and request example. */
export const usage = {
  createSession: {
    widget: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.createSession({ body: { widget_uid: "5c1e7d40-9b3a-4f6e-8a27-d10f64b8c952" } }, options),
    widget2: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.createSession({
        contentType: "application/x-www-form-urlencoded",
        body: { widget_uid: "5c1e7d40-9b3a-4f6e-8a27-d10f64b8c952" },
      }, options),
  },
  getSessions: {
    defaults: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.getSessions({ body: {} }, options),
    dateRange: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.getSessions({ body: { from: "2025-02-01", to: "2025-02-28", orderBy: "DESC", limit: 50, page: 1 } }, options),
    savedView: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.getSessions({ body: { view_id: 318, limit: 25 } }, options),
    filtered: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.getSessions({
        body: { filter: [{ model: "SESSION", key: "state", operator: "eq", value: "unresolved" }] },
      }, options),
  },
  updateSession: {
    seed: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.updateSession({ body: { session_uid: "string" } }, options),
    resolve: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.updateSession({ body: { session_uid: "17389204417650283", state: "resolved", segment: "vip,invoice" } }, options),
    handOver: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.updateSession({ body: { session_uid: "17389204417650283", state: "unresolved", chat_mode: "operator" } }, options),
    retag: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.updateSession({ body: { session_uid: "17389204417650283", segment: "vip,priority,enterprise" } }, options),
  },
  sendMessage: {
    question: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.sendMessage({
        body: {
          widget_uid: "5c1e7d40-9b3a-4f6e-8a27-d10f64b8c952",
          session_uid: "17389204417650283",
          message: "When will my parcel arrive?",
        },
      }, options),
    operatorReply: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.sendMessage({
        body: {
          widget_uid: "5c1e7d40-9b3a-4f6e-8a27-d10f64b8c952",
          session_uid: "17389204417650283",
          message: "Hello, this is Jonas. I am looking into your invoice.",
          send_by: "operator",
        },
      }, options),
    botNotice: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.sendMessage({
        body: {
          widget_uid: "5c1e7d40-9b3a-4f6e-8a27-d10f64b8c952",
          session_uid: "17389204417650283",
          message: "Our office is closed today. We will be back tomorrow at 9:00.",
          send_by: "assistant",
        },
      }, options),
    question2: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.sendMessage({
        contentType: "application/x-www-form-urlencoded",
        body: {
          widget_uid: "5c1e7d40-9b3a-4f6e-8a27-d10f64b8c952",
          session_uid: "17389204417650283",
          message: "When will my parcel arrive?",
        },
      }, options),
  },
  getSessionMessages: {
    firstPage: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.getSessionMessages({ body: { session_uid: "17389204417650283" } }, options),
    latest: (yourgpt: YourGPTClient, options?: CallOptions) =>
      yourgpt.getSessionMessages({ body: { session_uid: "17389204417650283", orderBy: "DESC", limit: 50, page: 1 } }, options),
  },
};
