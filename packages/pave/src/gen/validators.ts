// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  additionalProperties,
  all,
  anyOf,
  anything,
  array,
  boolean,
  type Check,
  defineCheck,
  enumOf,
  integer,
  items,
  maxLength,
  minLength,
  object,
  properties,
  required,
  string,
  types,
} from "@specwright/runtime/validate-v1";

/** Checks `SessionKey`. */
export const checkSessionKey: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `Theme`. */
export const checkTheme: Check = /* @__PURE__ */ defineCheck(() => all(string, enumOf("LITE", "PRO", "CAPT")));

/** Checks `SessionStatus`. */
export const checkSessionStatus: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    string,
    enumOf("IDLE", "STARTED", "PROCESS", "QC_PASSED", "CONFIRM", "COMPLETE", "EXPIRED", "INVALID"),
  ),
);

/** Checks `LanguageCode`. */
export const checkLanguageCode: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `RedirectUrl`. */
export const checkRedirectUrl: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `ClientId`. */
export const checkClientId: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `InspectionTime`. */
export const checkInspectionTime: Check = /* @__PURE__ */ defineCheck(() => types("string", "null"));

/** Checks `Timestamp`. */
export const checkTimestamp: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `ModelYear`. */
export const checkModelYear: Check = /* @__PURE__ */ defineCheck(() => types("string", "integer"));

/** Checks `OdometerValue`. */
export const checkOdometerValue: Check = /* @__PURE__ */ defineCheck(() => types("integer", "string"));

/** Checks `OdometerUnit`. */
export const checkOdometerUnit: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `ContactName`. */
export const checkContactName: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("first_name", "last_name"),
    properties({ first_name: string, last_name: string }),
  ),
);

/** Checks `ReferenceData`. */
export const checkReferenceData: Check = /* @__PURE__ */ defineCheck(() => all(object, additionalProperties(anything)));

/** Checks `NewSessionSettings`. */
export const checkNewSessionSettings: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    theme: checkTheme,
    redirect_url: checkRedirectUrl,
    language: checkLanguageCode,
    client_id: checkClientId,
    contact: checkContactName,
    reference: checkReferenceData,
  })),
);

/** Checks `SessionSettingsUpdate`. */
export const checkSessionSettingsUpdate: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    theme: checkTheme,
    redirect_url: checkRedirectUrl,
    language: checkLanguageCode,
    client_id: checkClientId,
  })),
);

/** Checks `VehicleDetails`. */
export const checkVehicleDetails: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    vin: all(string, maxLength(17), minLength(17)),
    year: checkModelYear,
    make: string,
    model: string,
    body_type: string,
    trim: string,
    transmission: string,
    ext_col: string,
    int_col: string,
    odom_reading: integer,
    odom_unit: checkOdometerUnit,
  })),
);

/** Checks `SmsDetails`. */
export const checkSmsDetails: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({ to: string, to_name: string, from: string, by: string })),
);

/** Checks `CreateSessionRequest`. */
export const checkCreateSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    properties({ session: checkNewSessionSettings, vehicle: checkVehicleDetails, sms: checkSmsDetails }),
  ),
);

/** Checks `UpdateSessionWithSession`. */
export const checkUpdateSessionWithSession: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("session"),
    properties({ session: checkSessionSettingsUpdate, vehicle: checkVehicleDetails, sms: checkSmsDetails }),
  ),
);

/** Checks `UpdateSessionWithVehicle`. */
export const checkUpdateSessionWithVehicle: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("vehicle"),
    properties({ session: checkSessionSettingsUpdate, vehicle: checkVehicleDetails, sms: checkSmsDetails }),
  ),
);

/** Checks `UpdateSessionWithSms`. */
export const checkUpdateSessionWithSms: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("sms"),
    properties({ session: checkSessionSettingsUpdate, vehicle: checkVehicleDetails, sms: checkSmsDetails }),
  ),
);

/** Checks `UpdateSessionRequest`. */
export const checkUpdateSessionRequest: Check = /* @__PURE__ */ defineCheck(() =>
  anyOf(checkUpdateSessionWithSession, checkUpdateSessionWithVehicle, checkUpdateSessionWithSms),
);

/** Checks `SmsStatus`. */
export const checkSmsStatus: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("to"), properties({
    to: string,
    to_name: types("string", "null"),
    from: string,
    by: string,
    delivery_status: string,
    delivery_message: string,
  })),
);

/** Checks `SessionOptions`. */
export const checkSessionOptions: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    client_id: checkClientId,
    sms: checkSmsStatus,
    contact: checkContactName,
    reference: checkReferenceData,
  })),
);

/** Checks `Vehicle`. */
export const checkVehicle: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    vehicle_id: integer,
    vin: string,
    year: checkModelYear,
    make: string,
    model: string,
    body_type: string,
    trim: string,
    transmission: string,
    drivetrain: string,
    engine_type: string,
    fuel_type: string,
    ext_col: string,
    int_col: string,
    odom_reading: checkOdometerValue,
    odom_unit: checkOdometerUnit,
  })),
);

/** Checks `Session`. */
export const checkSession: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required(
      "session_key",
      "theme",
      "active",
      "status",
      "redirect_url",
      "inspect_started_at",
      "inspect_ended_at",
      "created_at",
      "updated_at",
      "language",
      "options",
    ),
    properties({
      session_key: checkSessionKey,
      theme: checkTheme,
      active: boolean,
      status: checkSessionStatus,
      redirect_url: types("string", "null"),
      inspect_started_at: checkInspectionTime,
      inspect_ended_at: checkInspectionTime,
      created_at: checkTimestamp,
      updated_at: checkTimestamp,
      language: checkLanguageCode,
      capture_url: string,
      options: checkSessionOptions,
      vehicle: checkVehicle,
    }),
  ),
);

/** Checks `DeleteSessionResponse`. */
export const checkDeleteSessionResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("message"), properties({ message: string })),
);

/** Checks `Photo`. */
export const checkPhoto: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required(
      "photo_code",
      "photo_label",
      "url",
      "approved",
      "approved_message",
      "created_at",
      "updated_at",
    ),
    properties({
      photo_code: integer,
      photo_label: string,
      url: types("string", "null"),
      approved: boolean,
      approved_message: string,
      created_at: checkTimestamp,
      updated_at: checkTimestamp,
    }),
  ),
);

/** Checks `PhotoList`. */
export const checkPhotoList: Check = /* @__PURE__ */ defineCheck(() => all(array, items(checkPhoto)));

/** Checks `UserAccount`. */
export const checkUserAccount: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, properties({
    username: string,
    first_name: string,
    last_name: string,
    email: string,
    phone: types("string", "null"),
  })),
);

/** Checks `SessionSource`. */
export const checkSessionSource: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("type", "properties"), properties({
    type: all(string, enumOf("api", "dashboard", "shareable_link", "embedded_widget")),
    properties: all(object, additionalProperties(anything)),
  })),
);

/** Checks `ResultsVehicle`. */
export const checkResultsVehicle: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, additionalProperties(anything, properties({
    id: integer,
    session_key: checkSessionKey,
    vin: string,
    vrm: types("string", "null"),
    year: checkModelYear,
    make: string,
    model: string,
    body_type: string,
    trim: string,
    transmission: string,
    drivetrain: string,
  }))),
);

/** Checks `ResultsSession`. */
export const checkResultsSession: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required(
      "session_key",
      "theme",
      "active",
      "status",
      "redirect_url",
      "inspect_started_at",
      "inspect_ended_at",
      "created_at",
      "updated_at",
      "language",
      "options",
    ),
    properties({
      session_key: checkSessionKey,
      theme: checkTheme,
      active: boolean,
      status: checkSessionStatus,
      redirect_url: types("string", "null"),
      inspect_started_at: checkInspectionTime,
      inspect_ended_at: checkInspectionTime,
      capture_duration: integer,
      inspect_duration: integer,
      created_at: checkTimestamp,
      updated_at: checkTimestamp,
      language: checkLanguageCode,
      options: checkSessionOptions,
      user_account: checkUserAccount,
      source: checkSessionSource,
      vehicle: checkResultsVehicle,
    }),
  ),
);

/** Checks `SessionResults`. */
export const checkSessionResults: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("event", "session"),
    additionalProperties(anything, properties({ event: string, session: checkResultsSession })),
  ),
);

/** Checks `ApiKey`. */
export const checkApiKey: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `CallbackEvent`. */
export const checkCallbackEvent: Check = /* @__PURE__ */ defineCheck(() =>
  all(string, enumOf(
    "SESSION:SMS_PROCESS",
    "SESSION:STAGE_CHANGE",
    "SESSION:STATUS_CHANGE",
    "SESSION:COMPLETE",
    "SESSION:NOTE_INSERT",
  )),
);

/** Checks `CallbackUrl`. */
export const checkCallbackUrl: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `CallbackMethod`. */
export const checkCallbackMethod: Check = /* @__PURE__ */ defineCheck(() => string);

/** Checks `CallbackHeaders`. */
export const checkCallbackHeaders: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, additionalProperties(anything)),
);

/** Checks `CallbackPayload`. */
export const checkCallbackPayload: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, additionalProperties(anything)),
);

/** Checks `CreateCallbackRequest`. */
export const checkCreateCallbackRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("event", "url"), properties({
    event: checkCallbackEvent,
    url: checkCallbackUrl,
    method: checkCallbackMethod,
    headers: checkCallbackHeaders,
    payload: checkCallbackPayload,
  })),
);

/** Checks `UpdateCallbackRequest`. */
export const checkUpdateCallbackRequest: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("url"), properties({
    url: checkCallbackUrl,
    method: checkCallbackMethod,
    headers: checkCallbackHeaders,
    payload: checkCallbackPayload,
  })),
);

/** Checks `Callback`. */
export const checkCallback: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("event", "url", "method"), properties({
    event: checkCallbackEvent,
    url: checkCallbackUrl,
    method: checkCallbackMethod,
    headers: checkCallbackHeaders,
    payload: checkCallbackPayload,
  })),
);

/** Checks `SavedCallback`. */
export const checkSavedCallback: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("api_key", "event", "url", "method"), properties({
    api_key: checkApiKey,
    event: checkCallbackEvent,
    url: checkCallbackUrl,
    method: checkCallbackMethod,
    headers: checkCallbackHeaders,
    payload: checkCallbackPayload,
  })),
);

/** Checks `ListCallbacksResponse`. */
export const checkListCallbacksResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("api_key", "data"),
    properties({ api_key: checkApiKey, data: all(array, items(checkCallback)) }),
  ),
);

/** Checks `GetCallbackResponse`. */
export const checkGetCallbackResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("api_key", "data"),
    properties({ api_key: checkApiKey, data: checkCallback }),
  ),
);

/** Checks `DeleteCallbackResponse`. */
export const checkDeleteCallbackResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("api_key", "message"), properties({ api_key: checkApiKey, message: string })),
);

/** Checks `ErrorResponse`. */
export const checkErrorResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("message"), properties({ message: string })),
);

/** Checks `CallbackErrorResponse`. */
export const checkCallbackErrorResponse: Check = /* @__PURE__ */ defineCheck(() =>
  all(object, required("api_key", "message"), properties({ api_key: checkApiKey, message: string })),
);

/** Checks the input of `getSession`. */
export const checkGetSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path"),
    properties({ path: all(object, required("session_key"), properties({ session_key: checkSessionKey })) }),
  ),
);

/** Checks the input of `updateSession`. */
export const checkUpdateSessionInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path", "body"),
    properties({ path: all(object, required("session_key"), properties({ session_key: checkSessionKey })) }),
  ),
);

/** Checks the input of `createCallback`. */
export const checkCreateCallbackInput: Check = /* @__PURE__ */ defineCheck(() => all(object, required("body")));

/** Checks the input of `getCallback`. */
export const checkGetCallbackInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path"),
    properties({ path: all(object, required("event"), properties({ event: checkCallbackEvent })) }),
  ),
);

/** Checks the input of `updateCallback`. */
export const checkUpdateCallbackInput: Check = /* @__PURE__ */ defineCheck(() =>
  all(
    object,
    required("path", "body"),
    properties({ path: all(object, required("event"), properties({ event: checkCallbackEvent })) }),
  ),
);
