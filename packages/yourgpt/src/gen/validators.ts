// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  additionalProperties,
  all,
  anyOf,
  anything,
  array,
  boolean,
  type Check,
  constOf,
  defineCheck,
  enumOf,
  format,
  integer,
  isDate,
  isDateTime,
  items,
  maximum,
  maxLength,
  never,
  object,
  properties,
  required,
  string,
  types,
} from "@specwright/runtime/validate-v1";

/** Checks `SessionUid`. */
export const checkSessionUid: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `WidgetUid`. */
export const checkWidgetUid: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `SortOrder`. */
export const checkSortOrder: Check = /* @__PURE__ */ defineCheck(() => all(string, enumOf("ASC", "DESC")));

/** Checks `PageSize`. */
export const checkPageSize: Check = /* @__PURE__ */ defineCheck(() => all(integer, maximum(100)));

/** Checks `PageNumber`. */
export const checkPageNumber: Check = /* @__PURE__ */ defineCheck(() => integer);

/** Checks `ChatMode`. */
export const checkChatMode: Check = /* @__PURE__ */ defineCheck(() =>
  all(string, enumOf("bot", "awaiting", "operator")),
);

/** Checks `ChatModeCode`. */
export const checkChatModeCode: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `OtherSessionState`. */
export const checkOtherSessionState: Check = /* @__PURE__ */ defineCheck(() =>
  all(string, enumOf("pending", "unresolved", "closed")),
);

/** Checks `SessionState`. */
export const checkSessionState: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `SessionStatus`. */
export const checkSessionStatus: Check = /* @__PURE__ */ defineCheck(() => types("string", "null"));

/** Checks `SegmentTags`. */
export const checkSegmentTags: Check = /* @__PURE__ */ defineCheck(() => all(string, maxLength(255)));

/** Checks `StoredSegment`. */
export const checkStoredSegment: Check = /* @__PURE__ */ defineCheck(() => types("string", "null"));

/** Checks `CreateSessionRequest`. */
export const checkCreateSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("widget_uid"), properties({ widget_uid: checkWidgetUid })),
);

/** Checks `SessionFilter`. */
export const checkSessionFilter: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("model", "key", "operator", "value"),
    properties({ model: string, key: string, operator: string, value: anything }),
  ),
);

/** Checks `GetSessionsRequest`. */
export const checkGetSessionsRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    from: all(string, format("date", isDate)),
    to: all(string, format("date", isDate)),
    orderBy: checkSortOrder,
    limit: checkPageSize,
    page: checkPageNumber,
    view_id: integer,
    filter: all(array, items(checkSessionFilter)),
  })),
);

/** Checks `ResolveSessionRequest`. */
export const checkResolveSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("session_uid", "state"), properties({
    session_uid: checkSessionUid,
    state: all(string, constOf("resolved")),
    chat_mode: never,
    segment: checkSegmentTags,
  })),
);

/** Checks `ChangeSessionRequest`. */
export const checkChangeSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("session_uid"), properties({
    session_uid: checkSessionUid,
    state: checkOtherSessionState,
    chat_mode: checkChatMode,
    segment: checkSegmentTags,
  })),
);

/** Checks `UpdateSessionRequest`. */
export const checkUpdateSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  anyOf(checkResolveSessionRequest, checkChangeSessionRequest),
);

/** Checks `SendMessageRequest`. */
export const checkSendMessageRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("widget_uid", "session_uid", "message"), properties({
    widget_uid: checkWidgetUid,
    session_uid: checkSessionUid,
    message: string,
    send_by: all(string, enumOf("user", "operator", "assistant")),
  })),
);

/** Checks `GetSessionMessagesRequest`. */
export const checkGetSessionMessagesRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("session_uid"), properties({
    session_uid: checkSessionUid,
    orderBy: checkSortOrder,
    limit: checkPageSize,
    page: checkPageNumber,
  })),
);

/** Checks `Session`. */
export const checkSession: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required(
      "id",
      "project_id",
      "session_uid",
      "integration_id",
      "status",
      "device_type",
      "platform",
      "chat_mode",
      "ip",
      "country",
      "segment",
      "state",
      "contact_id",
      "visitor_id",
      "is_emulator",
      "data",
      "createdAt",
      "updatedAt",
    ),
    properties({
      id: integer,
      project_id: integer,
      session_uid: checkSessionUid,
      integration_id: integer,
      status: checkSessionStatus,
      device_type: types("string", "null"),
      platform: types("string", "null"),
      chat_mode: checkChatModeCode,
      ip: types("string", "null"),
      country: types("string", "null"),
      segment: checkStoredSegment,
      state: checkSessionState,
      contact_id: types("integer", "null"),
      visitor_id: types("integer", "null"),
      is_emulator: boolean,
      data: all(object, additionalProperties(anything)),
      language: types("string", "null"),
      createdAt: all(string, format("date-time", isDateTime)),
      updatedAt: all(string, format("date-time", isDateTime)),
    }),
  ),
);

/** Checks `CreateSessionResponse`. */
export const checkCreateSessionResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("type", "message", "data"),
    properties({ type: all(string, constOf("RXSUCCESS")), message: string, data: checkSession }),
  ),
);

/** Checks `ListedSession`. */
export const checkListedSession: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required(
      "id",
      "project_id",
      "session_uid",
      "integration_id",
      "chat_mode",
      "state",
      "created_at",
      "updated_at",
    ),
    properties({
      id: integer,
      project_id: integer,
      session_uid: checkSessionUid,
      integration_id: integer,
      status: checkSessionStatus,
      device_type: types("string", "null"),
      platform: types("string", "null"),
      chat_mode: checkChatModeCode,
      ip: types("string", "null"),
      country: types("string", "null"),
      segment: checkStoredSegment,
      data: all(types("object", "null"), additionalProperties(anything)),
      state: checkSessionState,
      contact_id: types("integer", "null"),
      created_at: all(string, format("date-time", isDateTime)),
      updated_at: all(string, format("date-time", isDateTime)),
      total_unseen: types("string", "null"),
      last_message_time: all(types("string", "null"), format("date-time", isDateTime)),
      last_message: types("string", "null"),
      last_message_id: types("integer", "null"),
      last_message_content_type: types("string", "null"),
      last_message_type: types("integer", "null"),
      visitor_data: all(types("object", "null"), additionalProperties(anything)),
      contact_data: all(types("object", "null"), additionalProperties(anything)),
      session_meta: all(types("object", "null"), additionalProperties(anything)),
    }),
  ),
);

/** Checks `GetSessionsResponse`. */
export const checkGetSessionsResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("type", "message", "data"), properties({
    type: all(string, constOf("RXSUCCESS")),
    message: string,
    data: all(array, items(checkListedSession)),
  })),
);

/** Checks `UpdateSessionResponse`. */
export const checkUpdateSessionResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("type", "message", "data"),
    properties({ type: all(string, constOf("RXSUCCESS")), message: string, data: checkSession }),
  ),
);

/** Checks `ReplyChoice`. */
export const checkReplyChoice: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ icon: string, text: string, value: string, enabled: boolean })),
);

/** Checks `MessageReply`. */
export const checkMessageReply: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    id: integer,
    message_id: integer,
    session_uid: checkSessionUid,
    send_by: string,
    origin: string,
    type: string,
    message: string,
    content_type: string,
    choices: all(array, items(checkReplyChoice)),
  })),
);

/** Checks `SendMessageResponse`. */
export const checkSendMessageResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("type", "message", "data"),
    properties({ type: all(string, constOf("RXSUCCESS")), message: string, data: checkMessageReply }),
  ),
);

/** Checks `AiLogEntry`. */
export const checkAiLogEntry: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    id: integer,
    query_message_id: types("integer", "null"),
    reply_message_id: types("integer", "null"),
    source_node: types("string", "null"),
  })),
);

/** Checks `SessionMessage`. */
export const checkSessionMessage: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("id", "session_id", "send_by", "createdAt"), properties({
    id: integer,
    session_id: integer,
    send_by: string,
    rate: types("string", "null"),
    message: types("string", "null"),
    type: types("integer", "null"),
    seen: types("string", "null"),
    sender_id: types("integer", "null"),
    content_type: types("string", "null"),
    choices: all(types("array", "null"), items(anything)),
    targets: all(types("object", "null"), additionalProperties(anything)),
    url: types("string", "null"),
    delivered: types("string", "null"),
    provider_message_id: types("string", "null"),
    streaming: types("boolean", "null"),
    response_source: types("string", "null"),
    extra_data: all(types("object", "null"), additionalProperties(anything)),
    createdAt: all(string, format("date-time", isDateTime)),
    deleted_at: all(types("string", "null"), format("date-time", isDateTime)),
    AILog: all(types("array", "null"), items(checkAiLogEntry)),
  })),
);

/** Checks `GetSessionMessagesResponse`. */
export const checkGetSessionMessagesResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("type", "message", "data"), properties({
    type: all(string, constOf("RXSUCCESS")),
    message: string,
    data: all(array, items(checkSessionMessage)),
  })),
);

/** Checks `ErrorResponse`. */
export const checkErrorResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("type", "message"),
    properties({ type: all(string, constOf("RXERROR")), message: string }),
  ),
);

/** Checks the input of `createSession`. */
export const checkCreateSessionInput: Check = /* @__PURE__ */ defineCheck(() => all(object, required("body")));
