// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  additionalProperties,
  all,
  anything,
  array,
  boolean,
  type Check,
  constOf,
  defineCheck,
  format,
  integer,
  isDateTime,
  isInt32,
  isInt64,
  items,
  maximum,
  maxLength,
  minimum,
  minLength,
  numberFormat,
  object,
  pattern,
  properties,
  required,
  string,
} from "@specwright/runtime/validate-v1";

/** Checks `SessionMetadata`. */
export const checkSessionMetadata: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, additionalProperties(anything)),
);

/** Checks `TimeToIdleMinutes`. */
export const checkTimeToIdleMinutes: Check = /* @__PURE__ */ defineCheck(() =>
  all(integer, minimum(0), numberFormat("int64", isInt64)),
);

/** Checks `AgentSession`. */
export const checkAgentSession: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("agent_key", "enabled", "created_at"), properties({
    id: string,
    key: string,
    agent_key: string,
    name: string,
    description: string,
    metadata: checkSessionMetadata,
    enabled: boolean,
    tti_minutes: checkTimeToIdleMinutes,
    status: string,
    created_at: all(string, format("date-time", isDateTime)),
  })),
);

/** Checks `PageMetadata`. */
export const checkPageMetadata: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ page_key: string, total_count: integer })),
);

/** Checks `AgentSessionList`. */
export const checkAgentSessionList: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("sessions", "metadata"),
    properties({ sessions: all(array, items(checkAgentSession)), metadata: checkPageMetadata }),
  ),
);

/** Checks `CreateAgentSessionRequest`. */
export const checkCreateAgentSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    key: all(string, maxLength(50), minLength(1), pattern("[0-9a-zA-Z_-]+$")),
    name: string,
    description: string,
    metadata: checkSessionMetadata,
    enabled: boolean,
    tti_minutes: checkTimeToIdleMinutes,
  })),
);

/** Checks `UpdateAgentSessionRequest`. */
export const checkUpdateAgentSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    name: string,
    description: string,
    metadata: checkSessionMetadata,
    enabled: boolean,
    tti_minutes: checkTimeToIdleMinutes,
  })),
);

/** Checks `TextMessage`. */
export const checkTextMessage: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("type", "content"),
    properties({ type: all(string, constOf("text")), content: all(string, minLength(1)) }),
  ),
);

/** Checks `CreateAgentEventRequest`. */
export const checkCreateAgentEventRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("type", "messages"), properties({
    type: all(string, constOf("input_message")),
    messages: all(array, items(checkTextMessage)),
    stream_response: boolean,
  })),
);

/** Checks `EventMessage`. */
export const checkEventMessage: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("type"),
    additionalProperties(anything, properties({ type: string, content: string })),
  ),
);

/** Checks `AgentEvent`. */
export const checkAgentEvent: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("id", "session_key", "type", "created_at"), additionalProperties(anything, properties({
    id: string,
    session_key: string,
    type: string,
    created_at: all(string, format("date-time", isDateTime)),
    messages: all(array, items(checkEventMessage)),
    content: anything,
    tool_call_id: string,
    tool_configuration_name: string,
    tool_name: string,
    tool_input: all(object, additionalProperties(anything)),
    tool_output: all(object, additionalProperties(anything)),
    error: boolean,
  }))),
);

/** Checks `AgentReply`. */
export const checkAgentReply: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("events", "session_key"),
    properties({ events: all(array, items(checkAgentEvent)), session_key: string }),
  ),
);

/** Checks `AgentEventStream`. */
export const checkAgentEventStream: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `AgentEventList`. */
export const checkAgentEventList: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("events", "metadata"),
    properties({ events: all(array, items(checkAgentEvent)), metadata: checkPageMetadata }),
  ),
);

/** Checks `ErrorBody`. */
export const checkErrorBody: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ messages: all(array, items(string)), request_id: string })),
);

/** Checks `BadRequestBody`. */
export const checkBadRequestBody: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    field_errors: all(object, additionalProperties(string)),
    messages: all(array, items(string)),
    request_id: string,
  })),
);

/** Checks `NotFoundBody`. */
export const checkNotFoundBody: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ id: string, messages: all(array, items(string)), request_id: string })),
);

/** Checks the input of `listAgentSessions`. */
export const checkListAgentSessionsInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(
      object,
      required("agent_key"),
      properties({ agent_key: all(string, pattern("agt_[0-9a-zA-Z_-]+$")) }),
    ),
    query: all(object, properties({
      filter: string,
      metadata_filter: all(string, maxLength(8000)),
      enabled: boolean,
      limit: all(integer, maximum(100), minimum(1), numberFormat("int32", isInt32)),
      page_key: string,
    })),
    headers: all(object, properties({
      "Request-Timeout": all(integer, minimum(1)),
      "Request-Timeout-Millis": all(integer, minimum(1)),
    })),
  })),
);

/** Checks the input of `createAgentSession`. */
export const checkCreateAgentSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path", "body"), properties({
    path: all(
      object,
      required("agent_key"),
      properties({ agent_key: all(string, pattern("agt_[0-9a-zA-Z_-]+$")) }),
    ),
    headers: all(object, properties({
      "Request-Timeout": all(integer, minimum(1)),
      "Request-Timeout-Millis": all(integer, minimum(1)),
    })),
  })),
);

/** Checks the input of `getAgentSession`. */
export const checkGetAgentSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(object, required("agent_key", "session_key"), properties({
      agent_key: all(string, pattern("agt_[0-9a-zA-Z_-]+$")),
      session_key: all(string, pattern("ase_[0-9a-zA-Z_-]+$")),
    })),
    headers: all(object, properties({
      "Request-Timeout": all(integer, minimum(1)),
      "Request-Timeout-Millis": all(integer, minimum(1)),
    })),
  })),
);

/** Checks the input of `updateAgentSession`. */
export const checkUpdateAgentSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path", "body"), properties({
    path: all(object, required("agent_key", "session_key"), properties({
      agent_key: all(string, pattern("agt_[0-9a-zA-Z_-]+$")),
      session_key: all(string, pattern("ase_[0-9a-zA-Z_-]+$")),
    })),
    headers: all(object, properties({
      "Request-Timeout": all(integer, minimum(1)),
      "Request-Timeout-Millis": all(integer, minimum(1)),
    })),
  })),
);

/** Checks the input of `listAgentEvents`. */
export const checkListAgentEventsInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(object, required("agent_key", "session_key"), properties({
      agent_key: all(string, pattern("agt_[0-9a-zA-Z_-]+$")),
      session_key: all(string, pattern("ase_[0-9a-zA-Z_-]+$")),
    })),
    query: all(object, properties({
      limit: all(integer, maximum(100), minimum(1), numberFormat("int32", isInt32)),
      page_key: string,
      include_hidden: boolean,
    })),
    headers: all(object, properties({
      "Request-Timeout": all(integer, minimum(1)),
      "Request-Timeout-Millis": all(integer, minimum(1)),
    })),
  })),
);

/** Checks the input of `getAgentEvent`. */
export const checkGetAgentEventInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("path"), properties({
    path: all(object, required("agent_key", "session_key", "event_id"), properties({
      agent_key: all(string, pattern("agt_[0-9a-zA-Z_-]+$")),
      session_key: all(string, pattern("ase_[0-9a-zA-Z_-]+$")),
      event_id: all(string, pattern("aev_[0-9a-zA-Z_-]+$")),
    })),
    headers: all(object, properties({
      "Request-Timeout": all(integer, minimum(1)),
      "Request-Timeout-Millis": all(integer, minimum(1)),
    })),
  })),
);
