// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type {
  ApiKey,
  Callback,
  CallbackErrorResponse,
  CallbackEvent,
  CallbackHeaders,
  CallbackMethod,
  CallbackPayload,
  CallbackUrl,
  ClientId,
  ContactName,
  CreateCallbackRequest,
  CreateSessionRequest,
  DeleteCallbackResponse,
  DeleteSessionResponse,
  ErrorResponse,
  GetCallbackResponse,
  InspectionTime,
  LanguageCode,
  ListCallbacksResponse,
  ModelYear,
  NewSessionSettings,
  OdometerUnit,
  OdometerValue,
  Photo,
  PhotoList,
  RedirectUrl,
  ReferenceData,
  ResultsSession,
  ResultsVehicle,
  SavedCallback,
  Session,
  SessionKey,
  SessionOptions,
  SessionResults,
  SessionSettingsUpdate,
  SessionSource,
  SessionStatus,
  SmsDetails,
  SmsStatus,
  Theme,
  Timestamp,
  UpdateCallbackRequest,
  UpdateSessionRequest,
  UpdateSessionWithSession,
  UpdateSessionWithSms,
  UpdateSessionWithVehicle,
  UserAccount,
  Vehicle,
  VehicleDetails,
} from "./types.ts";

export interface paths {
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates an inspection session and returns its `session_key`, which later calls on it need. The user opens the session at `https://{account_name}.vehiclecapture.com/{session_key}` and can come back to that link to continue.
         *
         * The whole body is optional: without one, PAVE creates a session with theme `PRO`. PAVE recommends sending at least `session.redirect_url`.
         *
         * Send `sms` to have PAVE text the link to the user.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns a session in its current state. `vehicle` can be missing until the user has captured the VIN or the VIN could be looked up. */
        get: operations["getSession"];
        /**
         * Changes a session. Send at least one of `session`, `vehicle` and `sms`, each with the members you want to change. PAVE's samples send parts of these objects; that everything else stays as it is follows from them, but is not stated.
         *
         * What may change depends on the state of the session:
         *
         * - `session.redirect_url` and `session.language`: until the user has completed the session.
         * - `session.theme`: only before the session has started, while its status is `IDLE`.
         * - `sms.to`: only before the session has started, and only if delivery of the text message failed.
         *
         * For all other members PAVE states no such rule, and for a change that breaks one it documents no answer. The answer to a successful update is the session after the change.
         */
        put: operations["updateSession"];
        post?: never;
        /** Removes a session. This is possible only before it has started, while its status is `IDLE`. */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_key}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns the photos captured so far, accepted and rejected ones alike. It can be called while the user is still capturing. PAVE documents no answer for an unknown `session_key`. */
        get: operations["getSessionPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_key}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns the results document of a completed session, the one that `SESSION:COMPLETE` callbacks report.
         *
         * Results exist only once the status is `COMPLETE`. Before that, the service answers `{"message": "Session is not yet completed."}` with an HTTP status that PAVE does not publish. Call getSession first, or make sure that `session` is in the answer before reading it.
         */
        get: operations["getSessionResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns all callback settings of the API key that makes the call. */
        get: operations["listCallbacks"];
        put?: never;
        /** Sets the address that PAVE calls when an event happens. The setting belongs to the API key that makes the call. To change an existing one, use updateCallback. */
        post: operations["createCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns the callback setting for one event. PAVE documents no answer for an event without a setting. */
        get: operations["getCallback"];
        /** Changes the callback setting for one event. `url` is required even if it stays the same. PAVE does not say whether `headers` and `payload` keep their value when left out, so send them again to be safe. */
        put: operations["updateCallback"];
        post?: never;
        /** Removes the callback setting for one event, so that PAVE no longer reports it. */
        delete: operations["deleteCallback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SessionKey: SessionKey;
        Theme: Theme;
        SessionStatus: SessionStatus;
        LanguageCode: LanguageCode;
        RedirectUrl: RedirectUrl;
        ClientId: ClientId;
        InspectionTime: InspectionTime;
        Timestamp: Timestamp;
        ModelYear: ModelYear;
        OdometerValue: OdometerValue;
        OdometerUnit: OdometerUnit;
        ContactName: ContactName;
        ReferenceData: ReferenceData;
        NewSessionSettings: NewSessionSettings;
        SessionSettingsUpdate: SessionSettingsUpdate;
        VehicleDetails: VehicleDetails;
        SmsDetails: SmsDetails;
        CreateSessionRequest: CreateSessionRequest;
        UpdateSessionRequest: UpdateSessionRequest;
        UpdateSessionWithSession: UpdateSessionWithSession;
        UpdateSessionWithVehicle: UpdateSessionWithVehicle;
        UpdateSessionWithSms: UpdateSessionWithSms;
        Session: Session;
        SessionOptions: SessionOptions;
        SmsStatus: SmsStatus;
        Vehicle: Vehicle;
        DeleteSessionResponse: DeleteSessionResponse;
        PhotoList: PhotoList;
        Photo: Photo;
        SessionResults: SessionResults;
        ResultsSession: ResultsSession;
        UserAccount: UserAccount;
        SessionSource: SessionSource;
        ResultsVehicle: ResultsVehicle;
        ApiKey: ApiKey;
        CallbackEvent: CallbackEvent;
        CallbackUrl: CallbackUrl;
        CallbackMethod: CallbackMethod;
        CallbackHeaders: CallbackHeaders;
        CallbackPayload: CallbackPayload;
        CreateCallbackRequest: CreateCallbackRequest;
        UpdateCallbackRequest: UpdateCallbackRequest;
        Callback: Callback;
        SavedCallback: SavedCallback;
        ListCallbacksResponse: ListCallbacksResponse;
        GetCallbackResponse: GetCallbackResponse;
        DeleteCallbackResponse: DeleteCallbackResponse;
        ErrorResponse: ErrorResponse;
        CallbackErrorResponse: CallbackErrorResponse;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settings of the session, what is known about the vehicle, and where to text the link. */
        requestBody?: {
            content: {
                "application/json": CreateSessionRequest;
            };
        } | undefined;
        responses: {
            /** The session was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: SessionKey;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            /** There is no session with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: SessionKey;
            };
            cookie?: never;
        };
        /** What to change. At least one of `session`, `vehicle` and `sms` has to be there. */
        requestBody: {
            content: {
                "application/json": UpdateSessionRequest;
            };
        };
        responses: {
            /** The session after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            /** There is no session with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: SessionKey;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteSessionResponse;
                };
            };
            /** The session has started, so it can no longer be deleted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** There is no session with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getSessionPhotos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: SessionKey;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The photos captured so far. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhotoList;
                };
            };
        };
    };
    getSessionResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: SessionKey;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The results of the completed session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionResults;
                };
            };
            /** There is no session with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listCallbacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The callback settings of the API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListCallbacksResponse;
                };
            };
        };
    };
    createCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The event, and how to report it. */
        requestBody: {
            content: {
                "application/json": CreateCallbackRequest;
            };
        };
        responses: {
            /** The callback was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SavedCallback;
                };
            };
            /** A required member of the body is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Event the setting is for.
                 * @example SESSION:COMPLETE
                 */
                event: "SESSION:SMS_PROCESS" | "SESSION:STAGE_CHANGE" | "SESSION:STATUS_CHANGE" | "SESSION:COMPLETE" | "SESSION:NOTE_INSERT";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The callback setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCallbackResponse;
                };
            };
        };
    };
    updateCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Event the setting is for.
                 * @example SESSION:COMPLETE
                 */
                event: "SESSION:SMS_PROCESS" | "SESSION:STAGE_CHANGE" | "SESSION:STATUS_CHANGE" | "SESSION:COMPLETE" | "SESSION:NOTE_INSERT";
            };
            cookie?: never;
        };
        /** How to report the event from now on. */
        requestBody: {
            content: {
                "application/json": UpdateCallbackRequest;
            };
        };
        responses: {
            /** The callback setting after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SavedCallback;
                };
            };
            /** A required member of the body is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key has no callback setting for this event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallbackErrorResponse;
                };
            };
        };
    };
    deleteCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Event the setting is for.
                 * @example SESSION:COMPLETE
                 */
                event: "SESSION:SMS_PROCESS" | "SESSION:STAGE_CHANGE" | "SESSION:STATUS_CHANGE" | "SESSION:COMPLETE" | "SESSION:NOTE_INSERT";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The callback setting was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteCallbackResponse;
                };
            };
            /** The API key has no callback setting for this event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallbackErrorResponse;
                };
            };
        };
    };
}
