// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type HasCore,
  type OperationChecks,
  type StandardSchema,
  standardSchema,
  validateCalls,
  type ValidateOptions,
} from "@specwright/runtime/validate-v1";
import type * as types from "./types.ts";
import {
  checkApiKey,
  checkCallback,
  checkCallbackErrorResponse,
  checkCallbackEvent,
  checkCallbackHeaders,
  checkCallbackMethod,
  checkCallbackPayload,
  checkCallbackUrl,
  checkClientId,
  checkContactName,
  checkCreateCallbackInput,
  checkCreateCallbackRequest,
  checkCreateSessionRequest,
  checkDeleteCallbackResponse,
  checkDeleteSessionResponse,
  checkErrorResponse,
  checkGetCallbackInput,
  checkGetCallbackResponse,
  checkGetSessionInput,
  checkInspectionTime,
  checkLanguageCode,
  checkListCallbacksResponse,
  checkModelYear,
  checkNewSessionSettings,
  checkOdometerUnit,
  checkOdometerValue,
  checkPhoto,
  checkPhotoList,
  checkRedirectUrl,
  checkReferenceData,
  checkResultsSession,
  checkResultsVehicle,
  checkSavedCallback,
  checkSession,
  checkSessionKey,
  checkSessionOptions,
  checkSessionResults,
  checkSessionSettingsUpdate,
  checkSessionSource,
  checkSessionStatus,
  checkSmsDetails,
  checkSmsStatus,
  checkTheme,
  checkTimestamp,
  checkUpdateCallbackInput,
  checkUpdateCallbackRequest,
  checkUpdateSessionInput,
  checkUpdateSessionRequest,
  checkUpdateSessionWithSession,
  checkUpdateSessionWithSms,
  checkUpdateSessionWithVehicle,
  checkUserAccount,
  checkVehicle,
  checkVehicleDetails,
} from "./validators.ts";
import { userAgent } from "./version.ts";

export { isValidationError, type StandardSchema, type ValidateOptions, ValidationError, type ValidationIssue } from "@specwright/runtime";

const operations: OperationChecks[] = [
  {
    id: "createSession",
    bodies: { "application/json": checkCreateSessionRequest },
    responses: { "200": { json: checkSession } },
  },
  {
    id: "getSession",
    input: checkGetSessionInput,
    responses: { "200": { json: checkSession }, "404": { json: checkErrorResponse } },
  },
  {
    id: "updateSession",
    input: checkUpdateSessionInput,
    bodies: { "application/json": checkUpdateSessionRequest },
    responses: { "200": { json: checkSession }, "404": { json: checkErrorResponse } },
  },
  {
    id: "deleteSession",
    input: checkGetSessionInput,
    responses: {
      "200": { json: checkDeleteSessionResponse },
      "400": { json: checkErrorResponse },
      "404": { json: checkErrorResponse },
    },
  },
  {
    id: "getSessionPhotos",
    input: checkGetSessionInput,
    responses: { "200": { json: checkPhotoList } },
  },
  {
    id: "getSessionResults",
    input: checkGetSessionInput,
    responses: { "200": { json: checkSessionResults }, "404": { json: checkErrorResponse } },
  },
  { id: "listCallbacks", responses: { "200": { json: checkListCallbacksResponse } } },
  {
    id: "createCallback",
    input: checkCreateCallbackInput,
    bodies: { "application/json": checkCreateCallbackRequest },
    responses: { "200": { json: checkSavedCallback }, "400": { json: checkErrorResponse } },
  },
  {
    id: "getCallback",
    input: checkGetCallbackInput,
    responses: { "200": { json: checkGetCallbackResponse } },
  },
  {
    id: "updateCallback",
    input: checkUpdateCallbackInput,
    bodies: { "application/json": checkUpdateCallbackRequest },
    responses: {
      "200": { json: checkSavedCallback },
      "400": { json: checkErrorResponse },
      "404": { json: checkCallbackErrorResponse },
    },
  },
  {
    id: "deleteCallback",
    input: checkGetCallbackInput,
    responses: { "200": { json: checkDeleteCallbackResponse }, "404": { json: checkCallbackErrorResponse } },
  },
];

/**
 * Makes a client or a core of PAVE check its calls against the description, and returns it.
 *
 * Requests are checked before they are sent (default: `throw`), and responses when they come (default: `warn`).
 * Another call replaces the options.
 *
 * @throws TypeError for a client of another provider, and for an unknown mode
 * @example
 * const pave = validate(createPaveClient(), { requests: "throw", responses: "warn" });
 */
export function validate<Client extends HasCore>(client: Client, options: ValidateOptions = {}): Client {
  return validateCalls(client, operations, options, userAgent);
}

/**
 * Unique key of a session. Usually three letters, a hyphen and ten upper-case letters or digits; treat it as
 * opaque.
 */
export const SessionKeySchema: StandardSchema<types.SessionKey> = /* @__PURE__ */ standardSchema(checkSessionKey);

/**
 * Capture flow shown to the user: `LITE`, `PRO` or `CAPT` (capture only, an add-on to the account). New sessions
 * get `PRO` unless told otherwise.
 */
export const ThemeSchema: StandardSchema<types.Theme> = /* @__PURE__ */ standardSchema(checkTheme);

/**
 * How far the session has come:
 *
 * - `IDLE`: created, not yet opened by the user.
 * - `STARTED`: the user has opened it and begun.
 * - `PROCESS`: at least one photo has been captured.
 * - `QC_PASSED`: all photos have been captured and passed the quality check.
 * - `CONFIRM`: the results are ready and wait for the user's confirmation.
 * - `COMPLETE`: the user has confirmed the results.
 * - `EXPIRED`: it did not reach `QC_PASSED` within the time set for the API key.
 * - `INVALID`: processing rejected it, because the vehicle did not match the VIN or a photo was unusable.
 */
export const SessionStatusSchema: StandardSchema<types.SessionStatus> = /* @__PURE__ */ standardSchema(checkSessionStatus);

/**
 * Language of the capture pages, such as `EN`. PAVE's documentation has a page on languages. Results show the code
 * in lower case.
 */
export const LanguageCodeSchema: StandardSchema<types.LanguageCode> = /* @__PURE__ */ standardSchema(checkLanguageCode);

/** Address the user is sent to after the session. */
export const RedirectUrlSchema: StandardSchema<types.RedirectUrl> = /* @__PURE__ */ standardSchema(checkRedirectUrl);

/** Your own identifier for the session. Answers return it as `options.client_id`. */
export const ClientIdSchema: StandardSchema<types.ClientId> = /* @__PURE__ */ standardSchema(checkClientId);

/**
 * Date and time, or `null` or an empty string while there is none. Which of the two stands for none varies between
 * operations.
 */
export const InspectionTimeSchema: StandardSchema<types.InspectionTime> = /* @__PURE__ */ standardSchema(checkInspectionTime);

/**
 * Date and time with offset. Session answers show `2021-05-25T11:50:49.000000Z`, photos and results
 * `2023-12-07T17:33:23+00:00`.
 */
export const TimestampSchema: StandardSchema<types.Timestamp> = /* @__PURE__ */ standardSchema(checkTimestamp);

/** Model year in four digits, as text or as a number. */
export const ModelYearSchema: StandardSchema<types.ModelYear> = /* @__PURE__ */ standardSchema(checkModelYear);

/**
 * Odometer reading in the unit given by `odom_unit`. A number, or text with thousands separators such as
 * `100,945`.
 */
export const OdometerValueSchema: StandardSchema<types.OdometerValue> = /* @__PURE__ */ standardSchema(checkOdometerValue);

/** Unit of the odometer reading. PAVE's samples use `KILOMETRES` only. */
export const OdometerUnitSchema: StandardSchema<types.OdometerUnit> = /* @__PURE__ */ standardSchema(checkOdometerUnit);

/** Name of the user in two parts. Both are required. */
export const ContactNameSchema: StandardSchema<types.ContactName> = /* @__PURE__ */ standardSchema(checkContactName);

/**
 * Your own data under keys of your choice, returned with the results. PAVE deletes it a few hours after the
 * session has completed. Leave out payment card numbers, social security numbers and other sensitive data.
 */
export const ReferenceDataSchema: StandardSchema<types.ReferenceData> = /* @__PURE__ */ standardSchema(checkReferenceData);

/** Settings of a session that is being created. */
export const NewSessionSettingsSchema: StandardSchema<types.NewSessionSettings> = /* @__PURE__ */ standardSchema(checkNewSessionSettings);

/** Settings of an existing session. Send only those you want to change. */
export const SessionSettingsUpdateSchema: StandardSchema<types.SessionSettingsUpdate> = /* @__PURE__ */ standardSchema(checkSessionSettingsUpdate);

/**
 * What you know about the vehicle. `vin`, `year`, `make` and `model` together let the user skip capturing the VIN.
 */
export const VehicleDetailsSchema: StandardSchema<types.VehicleDetails> = /* @__PURE__ */ standardSchema(checkVehicleDetails);

/** Text message that brings the capture link to the user. */
export const SmsDetailsSchema: StandardSchema<types.SmsDetails> = /* @__PURE__ */ standardSchema(checkSmsDetails);

/** A session to create. Every member is optional. */
export const CreateSessionRequestSchema: StandardSchema<types.CreateSessionRequest> = /* @__PURE__ */ standardSchema(checkCreateSessionRequest);

/** Changes to a session, with at least one of `session`, `vehicle` and `sms`. */
export const UpdateSessionRequestSchema: StandardSchema<types.UpdateSessionRequest> = /* @__PURE__ */ standardSchema(checkUpdateSessionRequest);

/** Changes to the settings of a session, and optionally to its vehicle and text message. */
export const UpdateSessionWithSessionSchema: StandardSchema<types.UpdateSessionWithSession> = /* @__PURE__ */ standardSchema(checkUpdateSessionWithSession);

/** Changes to the vehicle of a session, and optionally to its settings and text message. */
export const UpdateSessionWithVehicleSchema: StandardSchema<types.UpdateSessionWithVehicle> = /* @__PURE__ */ standardSchema(checkUpdateSessionWithVehicle);

/** Changes to the text message of a session, and optionally to its settings and vehicle. */
export const UpdateSessionWithSmsSchema: StandardSchema<types.UpdateSessionWithSms> = /* @__PURE__ */ standardSchema(checkUpdateSessionWithSms);

/** An inspection session. */
export const SessionSchema: StandardSchema<types.Session> = /* @__PURE__ */ standardSchema(checkSession);

/** Identifier, text message and other optional data that the session was given. */
export const SessionOptionsSchema: StandardSchema<types.SessionOptions> = /* @__PURE__ */ standardSchema(checkSessionOptions);

/** Text message of the session and what became of it. */
export const SmsStatusSchema: StandardSchema<types.SmsStatus> = /* @__PURE__ */ standardSchema(checkSmsStatus);

/**
 * Vehicle of a session. It holds little more than the VIN at first; more members follow once the VIN is decoded.
 */
export const VehicleSchema: StandardSchema<types.Vehicle> = /* @__PURE__ */ standardSchema(checkVehicle);

/** Confirmation that a session was removed. */
export const DeleteSessionResponseSchema: StandardSchema<types.DeleteSessionResponse> = /* @__PURE__ */ standardSchema(checkDeleteSessionResponse);

/** Photos of a session. */
export const PhotoListSchema: StandardSchema<types.PhotoList> = /* @__PURE__ */ standardSchema(checkPhotoList);

/** One photo of the vehicle and the verdict on its quality. */
export const PhotoSchema: StandardSchema<types.Photo> = /* @__PURE__ */ standardSchema(checkPhoto);

/**
 * Results of a completed session. Besides the session, the document has parts for the vehicle, the photos, the
 * location and the inspection with its damages and grades. PAVE's public pages do not name their members, so they
 * are left untyped here.
 */
export const SessionResultsSchema: StandardSchema<types.SessionResults> = /* @__PURE__ */ standardSchema(checkSessionResults);

/** The session part of a results document. */
export const ResultsSessionSchema: StandardSchema<types.ResultsSession> = /* @__PURE__ */ standardSchema(checkResultsSession);

/** PAVE account the session belongs to. */
export const UserAccountSchema: StandardSchema<types.UserAccount> = /* @__PURE__ */ standardSchema(checkUserAccount);

/** How the session came about. */
export const SessionSourceSchema: StandardSchema<types.SessionSource> = /* @__PURE__ */ standardSchema(checkSessionSource);

/** Vehicle as results describe it. PAVE's sample has further members that are left untyped here. */
export const ResultsVehicleSchema: StandardSchema<types.ResultsVehicle> = /* @__PURE__ */ standardSchema(checkResultsVehicle);

/** API key that made the call. */
export const ApiKeySchema: StandardSchema<types.ApiKey> = /* @__PURE__ */ standardSchema(checkApiKey);

/**
 * Event that PAVE reports:
 *
 * - `SESSION:SMS_PROCESS`: delivery of the text message has progressed.
 * - `SESSION:STAGE_CHANGE`: the user has captured a photo.
 * - `SESSION:STATUS_CHANGE`: the status of the session has changed.
 * - `SESSION:COMPLETE`: the session is complete; the results document is sent.
 * - `SESSION:NOTE_INSERT`: a note was added to the session. PAVE's overview has this event, its page on creating a callback does not.
 */
export const CallbackEventSchema: StandardSchema<types.CallbackEvent> = /* @__PURE__ */ standardSchema(checkCallbackEvent);

/** Address that PAVE calls when the event happens. */
export const CallbackUrlSchema: StandardSchema<types.CallbackUrl> = /* @__PURE__ */ standardSchema(checkCallbackUrl);

/** HTTP method of the call. */
export const CallbackMethodSchema: StandardSchema<types.CallbackMethod> = /* @__PURE__ */ standardSchema(checkCallbackMethod);

/** Headers that PAVE sends along, by name. Meant for credentials, such as an `Authorization` header. */
export const CallbackHeadersSchema: StandardSchema<types.CallbackHeaders> = /* @__PURE__ */ standardSchema(checkCallbackHeaders);

/** Attributes of your own that PAVE adds to the body it sends for the event. */
export const CallbackPayloadSchema: StandardSchema<types.CallbackPayload> = /* @__PURE__ */ standardSchema(checkCallbackPayload);

/** Callback setting to create. */
export const CreateCallbackRequestSchema: StandardSchema<types.CreateCallbackRequest> = /* @__PURE__ */ standardSchema(checkCreateCallbackRequest);

/** Changes to a callback setting. */
export const UpdateCallbackRequestSchema: StandardSchema<types.UpdateCallbackRequest> = /* @__PURE__ */ standardSchema(checkUpdateCallbackRequest);

/** Callback setting for one event. */
export const CallbackSchema: StandardSchema<types.Callback> = /* @__PURE__ */ standardSchema(checkCallback);

/** Callback setting as just stored, with the API key it belongs to. */
export const SavedCallbackSchema: StandardSchema<types.SavedCallback> = /* @__PURE__ */ standardSchema(checkSavedCallback);

/** All callback settings of an API key. */
export const ListCallbacksResponseSchema: StandardSchema<types.ListCallbacksResponse> = /* @__PURE__ */ standardSchema(checkListCallbacksResponse);

/** One callback setting of an API key. */
export const GetCallbackResponseSchema: StandardSchema<types.GetCallbackResponse> = /* @__PURE__ */ standardSchema(checkGetCallbackResponse);

/** Confirmation that a callback setting was removed. */
export const DeleteCallbackResponseSchema: StandardSchema<types.DeleteCallbackResponse> = /* @__PURE__ */ standardSchema(checkDeleteCallbackResponse);

/** What went wrong. */
export const ErrorResponseSchema: StandardSchema<types.ErrorResponse> = /* @__PURE__ */ standardSchema(checkErrorResponse);

/** What went wrong with a callback setting. */
export const CallbackErrorResponseSchema: StandardSchema<types.CallbackErrorResponse> = /* @__PURE__ */ standardSchema(checkCallbackErrorResponse);
