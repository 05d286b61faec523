// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

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
         * Create a session
         * @description Creates an inspection session and returns its `session_key`, which later calls on it need. The user opens the session at `https://{account_name}.vehiclecapture.com/{session_key}` and can come back to that link to continue.
         *
         *     The whole body is optional: without one, PAVE creates a session with theme `PRO`. PAVE recommends sending at least `session.redirect_url`.
         *
         *     Send `sms` to have PAVE text the link to the user.
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
        /**
         * Get a session
         * @description Returns a session in its current state. `vehicle` can be missing until the user has captured the VIN or the VIN could be looked up.
         */
        get: operations["getSession"];
        /**
         * Update a session
         * @description Changes a session. Send at least one of `session`, `vehicle` and `sms`, each with the members you want to change. PAVE's samples send parts of these objects; that everything else stays as it is follows from them, but is not stated.
         *
         *     What may change depends on the state of the session:
         *
         *     - `session.redirect_url` and `session.language`: until the user has completed the session.
         *     - `session.theme`: only before the session has started, while its status is `IDLE`.
         *     - `sms.to`: only before the session has started, and only if delivery of the text message failed.
         *
         *     For all other members PAVE states no such rule, and for a change that breaks one it documents no answer. The answer to a successful update is the session after the change.
         */
        put: operations["updateSession"];
        post?: never;
        /**
         * Delete a session
         * @description Removes a session. This is possible only before it has started, while its status is `IDLE`.
         */
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
        /**
         * List the photos of a session
         * @description Returns the photos captured so far, accepted and rejected ones alike. It can be called while the user is still capturing. PAVE documents no answer for an unknown `session_key`.
         */
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
         * Get the results of a session
         * @description Returns the results document of a completed session, the one that `SESSION:COMPLETE` callbacks report.
         *
         *     Results exist only once the status is `COMPLETE`. Before that, the service answers `{"message": "Session is not yet completed."}` with an HTTP status that PAVE does not publish. Call getSession first, or make sure that `session` is in the answer before reading it.
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
        /**
         * List the callbacks
         * @description Returns all callback settings of the API key that makes the call.
         */
        get: operations["listCallbacks"];
        put?: never;
        /**
         * Create a callback
         * @description Sets the address that PAVE calls when an event happens. The setting belongs to the API key that makes the call. To change an existing one, use updateCallback.
         */
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
        /**
         * Get a callback
         * @description Returns the callback setting for one event. PAVE documents no answer for an event without a setting.
         */
        get: operations["getCallback"];
        /**
         * Update a callback
         * @description Changes the callback setting for one event. `url` is required even if it stays the same. PAVE does not say whether `headers` and `payload` keep their value when left out, so send them again to be safe.
         */
        put: operations["updateCallback"];
        post?: never;
        /**
         * Delete a callback
         * @description Removes the callback setting for one event, so that PAVE no longer reports it.
         */
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
        /** @description Unique key of a session. Usually three letters, a hyphen and ten upper-case letters or digits; treat it as opaque. */
        SessionKey: string;
        /**
         * @description Capture flow shown to the user: `LITE`, `PRO` or `CAPT` (capture only, an add-on to the account). New sessions get `PRO` unless told otherwise.
         * @enum {string}
         */
        Theme: "LITE" | "PRO" | "CAPT";
        /**
         * @description How far the session has come:
         *
         *     - `IDLE`: created, not yet opened by the user.
         *     - `STARTED`: the user has opened it and begun.
         *     - `PROCESS`: at least one photo has been captured.
         *     - `QC_PASSED`: all photos have been captured and passed the quality check.
         *     - `CONFIRM`: the results are ready and wait for the user's confirmation.
         *     - `COMPLETE`: the user has confirmed the results.
         *     - `EXPIRED`: it did not reach `QC_PASSED` within the time set for the API key.
         *     - `INVALID`: processing rejected it, because the vehicle did not match the VIN or a photo was unusable.
         * @enum {string}
         */
        SessionStatus: "IDLE" | "STARTED" | "PROCESS" | "QC_PASSED" | "CONFIRM" | "COMPLETE" | "EXPIRED" | "INVALID";
        /** @description Language of the capture pages, such as `EN`. PAVE's documentation has a page on languages. Results show the code in lower case. */
        LanguageCode: string;
        /** @description Address the user is sent to after the session. */
        RedirectUrl: string;
        /** @description Your own identifier for the session. Answers return it as `options.client_id`. */
        ClientId: string;
        /** @description Date and time, or `null` or an empty string while there is none. Which of the two stands for none varies between operations. */
        InspectionTime: string | null;
        /** @description Date and time with offset. Session answers show `2021-05-25T11:50:49.000000Z`, photos and results `2023-12-07T17:33:23+00:00`. */
        Timestamp: string;
        /** @description Model year in four digits, as text or as a number. */
        ModelYear: string | number;
        /** @description Odometer reading in the unit given by `odom_unit`. A number, or text with thousands separators such as `100,945`. */
        OdometerValue: number | string;
        /** @description Unit of the odometer reading. PAVE's samples use `KILOMETRES` only. */
        OdometerUnit: string;
        /** @description Name of the user in two parts. Both are required. */
        ContactName: {
            /** @description First name of the user. */
            first_name: string;
            /** @description Last name of the user. */
            last_name: string;
        };
        /** @description Your own data under keys of your choice, returned with the results. PAVE deletes it a few hours after the session has completed. Leave out payment card numbers, social security numbers and other sensitive data. */
        ReferenceData: {
            [key: string]: unknown;
        };
        /** @description Settings of a session that is being created. */
        NewSessionSettings: {
            /** @description Capture flow shown to the user, `PRO` if left out. `CAPT` needs an add-on to the account. */
            theme?: components["schemas"]["Theme"] | undefined;
            /** @description Address the user is sent to after the session. PAVE recommends always sending one. */
            redirect_url?: components["schemas"]["RedirectUrl"] | undefined;
            /** @description Language of the capture pages, such as `EN`. */
            language?: components["schemas"]["LanguageCode"] | undefined;
            /** @description Your own identifier for the session. Answers return it as `options.client_id`. */
            client_id?: components["schemas"]["ClientId"] | undefined;
            /** @description Name of the user in two parts, in place of `sms.to_name`. */
            contact?: components["schemas"]["ContactName"] | undefined;
            /** @description Your own data under keys of your choice, returned with the results. No sensitive data. */
            reference?: components["schemas"]["ReferenceData"] | undefined;
        };
        /** @description Settings of an existing session. Send only those you want to change. */
        SessionSettingsUpdate: {
            /** @description Capture flow shown to the user. It can be changed only before the session has started, while its status is `IDLE`. */
            theme?: components["schemas"]["Theme"] | undefined;
            /** @description Address the user is sent to after the session. It can be changed until the user has completed the session. */
            redirect_url?: components["schemas"]["RedirectUrl"] | undefined;
            /** @description Language of the capture pages, such as `EN`. It can be changed until the user has completed the session. */
            language?: components["schemas"]["LanguageCode"] | undefined;
            /** @description Your own identifier for the session. Answers return it as `options.client_id`. */
            client_id?: components["schemas"]["ClientId"] | undefined;
        };
        /** @description What you know about the vehicle. `vin`, `year`, `make` and `model` together let the user skip capturing the VIN. */
        VehicleDetails: {
            /** @description Vehicle identification number, 17 characters. */
            vin?: string | undefined;
            /** @description Model year, as text (`"2011"`) or as a number. */
            year?: components["schemas"]["ModelYear"] | undefined;
            /** @description Manufacturer, such as `Infiniti`. */
            make?: string | undefined;
            /** @description Model, such as `G37`. */
            model?: string | undefined;
            /** @description Body type, such as `Sedan`. */
            body_type?: string | undefined;
            /** @description Trim level, such as `Luxury`. */
            trim?: string | undefined;
            /** @description Transmission, such as `Automatic`. */
            transmission?: string | undefined;
            /** @description Exterior colour. */
            ext_col?: string | undefined;
            /** @description Interior colour. */
            int_col?: string | undefined;
            /** @description Odometer reading in the unit given by `odom_unit`. */
            odom_reading?: number | undefined;
            /** @description Unit of the odometer reading, such as `KILOMETRES`. */
            odom_unit?: components["schemas"]["OdometerUnit"] | undefined;
        };
        /** @description Text message that brings the capture link to the user. */
        SmsDetails: {
            /** @description Phone number of the user, such as `647-455-0123`. An update can change it only before the session has started, and only if delivery of the text message failed. */
            to?: string | undefined;
            /** @description Name of the user. */
            to_name?: string | undefined;
            /** @description Phone number of the sender. */
            from?: string | undefined;
            /** @description Name of the sender, such as the dealer. */
            by?: string | undefined;
        };
        /** @description A session to create. Every member is optional. */
        CreateSessionRequest: {
            /** @description Settings of the session. */
            session?: components["schemas"]["NewSessionSettings"] | undefined;
            /** @description What you know about the vehicle. */
            vehicle?: components["schemas"]["VehicleDetails"] | undefined;
            /** @description Text message that brings the capture link to the user. Leave it out to send the link yourself. */
            sms?: components["schemas"]["SmsDetails"] | undefined;
        };
        /** @description Changes to a session, with at least one of `session`, `vehicle` and `sms`. */
        UpdateSessionRequest: components["schemas"]["UpdateSessionWithSession"] | components["schemas"]["UpdateSessionWithVehicle"] | components["schemas"]["UpdateSessionWithSms"];
        /** @description Changes to the settings of a session, and optionally to its vehicle and text message. */
        UpdateSessionWithSession: {
            /** @description Settings of the session to change. Which ones may change depends on its state. */
            session: components["schemas"]["SessionSettingsUpdate"];
            /** @description Details of the vehicle to change. */
            vehicle?: components["schemas"]["VehicleDetails"] | undefined;
            /** @description Details of the text message to change. When `to` may change depends on the state of the session. */
            sms?: components["schemas"]["SmsDetails"] | undefined;
        };
        /** @description Changes to the vehicle of a session, and optionally to its settings and text message. */
        UpdateSessionWithVehicle: {
            /** @description Settings of the session to change. Which ones may change depends on its state. */
            session?: components["schemas"]["SessionSettingsUpdate"] | undefined;
            /** @description Details of the vehicle to change. */
            vehicle: components["schemas"]["VehicleDetails"];
            /** @description Details of the text message to change. When `to` may change depends on the state of the session. */
            sms?: components["schemas"]["SmsDetails"] | undefined;
        };
        /** @description Changes to the text message of a session, and optionally to its settings and vehicle. */
        UpdateSessionWithSms: {
            /** @description Settings of the session to change. Which ones may change depends on its state. */
            session?: components["schemas"]["SessionSettingsUpdate"] | undefined;
            /** @description Details of the vehicle to change. */
            vehicle?: components["schemas"]["VehicleDetails"] | undefined;
            /** @description Details of the text message to change. When `to` may change depends on the state of the session. */
            sms: components["schemas"]["SmsDetails"];
        };
        /** @description An inspection session. */
        Session: {
            /** @description Unique key of the session, needed for every later call on it. */
            session_key: components["schemas"]["SessionKey"];
            /** @description Capture flow shown to the user. */
            theme: components["schemas"]["Theme"];
            /** @description Whether the session is active. */
            active: boolean;
            /** @description How far the session has come: from `IDLE` to `COMPLETE`, or ended by `EXPIRED` or `INVALID`. */
            status: components["schemas"]["SessionStatus"];
            /** @description Address the user is sent to after the session, if one was set. */
            redirect_url: string | null;
            /** @description When the inspection started, or `null` or an empty string if it has not. */
            inspect_started_at: components["schemas"]["InspectionTime"];
            /** @description When the inspection ended, or `null` or an empty string if it has not. */
            inspect_ended_at: components["schemas"]["InspectionTime"];
            /** @description When the session was created, such as `2021-05-25T11:50:49.000000Z`. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the session last changed, such as `2021-05-25T11:59:20.000000Z`. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description Language of the capture pages, such as `EN`. */
            language: components["schemas"]["LanguageCode"];
            /** @description Link for the user. createSession returns it; other operations may leave it out. */
            capture_url?: string | undefined;
            /** @description Your identifier for the session and its text message. */
            options: components["schemas"]["SessionOptions"];
            /** @description Vehicle of the session. It can be missing until the VIN is known. */
            vehicle?: components["schemas"]["Vehicle"] | undefined;
        };
        /** @description Identifier, text message and other optional data that the session was given. */
        SessionOptions: {
            /** @description Your own identifier for the session, sent as `session.client_id`. */
            client_id?: components["schemas"]["ClientId"] | undefined;
            /** @description Text message of the session and what became of it. */
            sms?: components["schemas"]["SmsStatus"] | undefined;
            /** @description Name of the user in two parts, sent as `session.contact`. Shown in results. */
            contact?: components["schemas"]["ContactName"] | undefined;
            /** @description Your own data, sent as `session.reference`. Shown in results, and deleted a few hours after the session has completed. */
            reference?: components["schemas"]["ReferenceData"] | undefined;
        };
        /** @description Text message of the session and what became of it. */
        SmsStatus: {
            /** @description Phone number of the user. */
            to: string;
            /** @description Name of the user. */
            to_name?: string | null | undefined;
            /** @description Phone number of the sender. */
            from?: string | undefined;
            /** @description Name of the sender. */
            by?: string | undefined;
            /** @description Outcome of the delivery, such as `201 Created`. Shown by updateSession. */
            delivery_status?: string | undefined;
            /** @description Details on the delivery, empty if there are none. Shown by updateSession. */
            delivery_message?: string | undefined;
        };
        /** @description Vehicle of a session. It holds little more than the VIN at first; more members follow once the VIN is decoded. */
        Vehicle: {
            /** @description PAVE's number for the vehicle. */
            vehicle_id?: number | undefined;
            /** @description Vehicle identification number, sent with a request or read from a photo. */
            vin?: string | undefined;
            /** @description Model year, such as `2017`. */
            year?: components["schemas"]["ModelYear"] | undefined;
            /** @description Manufacturer, such as `Nissan`. */
            make?: string | undefined;
            /** @description Model, such as `Rogue`. */
            model?: string | undefined;
            /** @description Body type, such as `Wagon 4 Dr.`. */
            body_type?: string | undefined;
            /** @description Trim level. */
            trim?: string | undefined;
            /** @description Transmission, such as `AUTOMATIC`. */
            transmission?: string | undefined;
            /** @description Drivetrain, such as `All Wheel Drive`. */
            drivetrain?: string | undefined;
            /** @description Engine, such as `4 Cylinder Engine`. */
            engine_type?: string | undefined;
            /** @description Fuel, such as `Gasoline Fuel`. */
            fuel_type?: string | undefined;
            /** @description Exterior colour. */
            ext_col?: string | undefined;
            /** @description Interior colour. */
            int_col?: string | undefined;
            /** @description Odometer reading in the unit given by `odom_unit`: a number, or text such as `100,945`. */
            odom_reading?: components["schemas"]["OdometerValue"] | undefined;
            /** @description Unit of the odometer reading, such as `KILOMETRES`. */
            odom_unit?: components["schemas"]["OdometerUnit"] | undefined;
        };
        /** @description Confirmation that a session was removed. */
        DeleteSessionResponse: {
            /** @description Short text for people that names the session. */
            message: string;
        };
        /** @description Photos of a session. */
        PhotoList: components["schemas"]["Photo"][];
        /** @description One photo of the vehicle and the verdict on its quality. */
        Photo: {
            /** @description What the photo shows: 1 VIN, 2 interior, 3 instrument cluster, 4 left, 5 front, 6 tires, 7 right, 8 rear, 9 windshield, 10 front left, 11 front right, 12 rear right, 13 rear left. The user captures them in the order 1, 2, 3, 4, 10, 5, 11, 7, 12, 8, 13, 9, 6. */
            photo_code: number;
            /** @description Name of the view, such as `Front_Left`. */
            photo_label: string;
            /** @description Address of the image. A default image if VIN (1) or odometer (3) were typed in. The outside views (4, 5, 7, 8 and 10 to 13) can be without an image once all needed ones are there. */
            url: string | null;
            /** @description Whether the photo passed the quality check. */
            approved: boolean;
            /** @description Verdict in words, such as `ACCEPTED` or `REJECTED` with the reason. */
            approved_message: string;
            /** @description When the photo was first captured, such as `2021-05-27T07:36:16+00:00`. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the photo last changed, such as `2021-05-27T07:37:05+00:00`. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Results of a completed session. Besides the session, the document has parts for the vehicle, the photos, the location and the inspection with its damages and grades. PAVE's public pages do not name their members, so they are left untyped here. */
        SessionResults: {
            /** @description Event the document belongs to, `SESSION:COMPLETE`. */
            event: string;
            /** @description The session, with its options, account, source and vehicle. */
            session: components["schemas"]["ResultsSession"];
        } & {
            [key: string]: unknown;
        };
        /** @description The session part of a results document. */
        ResultsSession: {
            /** @description Unique key of the session. */
            session_key: components["schemas"]["SessionKey"];
            /** @description Capture flow shown to the user. */
            theme: components["schemas"]["Theme"];
            /** @description Whether the session is active. */
            active: boolean;
            /** @description How far the session has come: from `IDLE` to `COMPLETE`, or ended by `EXPIRED` or `INVALID`. */
            status: components["schemas"]["SessionStatus"];
            /** @description Address the user is sent to after the session, if one was set. */
            redirect_url: string | null;
            /** @description When the inspection started, such as `2023-12-07T17:33:36+00:00`. */
            inspect_started_at: components["schemas"]["InspectionTime"];
            /** @description When the inspection ended, such as `2023-12-07T17:43:05+00:00`. */
            inspect_ended_at: components["schemas"]["InspectionTime"];
            /** @description Time spent capturing. PAVE does not state the unit; its sample fits seconds. */
            capture_duration?: number | undefined;
            /** @description Time from start to end. PAVE does not state the unit; its sample fits seconds. */
            inspect_duration?: number | undefined;
            /** @description When the session was created, such as `2023-12-07T17:33:23+00:00`. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the session last changed, such as `2023-12-07T17:44:07+00:00`. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description Language of the capture pages, here in lower case, such as `en`. */
            language: components["schemas"]["LanguageCode"];
            /** @description Your identifier for the session and its text message. */
            options: components["schemas"]["SessionOptions"];
            /** @description PAVE account the session belongs to. */
            user_account?: components["schemas"]["UserAccount"] | undefined;
            /** @description How the session came about. */
            source?: components["schemas"]["SessionSource"] | undefined;
            /** @description Vehicle of the session. */
            vehicle?: components["schemas"]["ResultsVehicle"] | undefined;
        };
        /** @description PAVE account the session belongs to. */
        UserAccount: {
            /** @description Name of the account. */
            username?: string | undefined;
            /** @description First name of the account holder. */
            first_name?: string | undefined;
            /** @description Last name of the account holder. */
            last_name?: string | undefined;
            /** @description E-mail address of the account holder. */
            email?: string | undefined;
            /** @description Phone number of the account holder. */
            phone?: string | null | undefined;
        };
        /** @description How the session came about. */
        SessionSource: {
            /**
             * @description `api` for createSession, `dashboard` for a session sent by a dashboard user, `shareable_link` and `embedded_widget` for one started from a link or a widget set up in the dashboard.
             * @enum {string}
             */
            type: "api" | "dashboard" | "shareable_link" | "embedded_widget";
            /** @description Details on the source: `api_name` (name of the API key), `dashboard_username` (user who sent it) or `form_name` (name of the link or widget). */
            properties: {
                [key: string]: unknown;
            };
        };
        /** @description Vehicle as results describe it. PAVE's sample has further members that are left untyped here. */
        ResultsVehicle: {
            /** @description PAVE's number for the vehicle, called `vehicle_id` by getSession. */
            id?: number | undefined;
            /** @description Unique key of the session. */
            session_key?: components["schemas"]["SessionKey"] | undefined;
            /** @description Vehicle identification number. */
            vin?: string | undefined;
            /** @description Registration mark of the vehicle, or `null`. */
            vrm?: string | null | undefined;
            /** @description Model year, such as `2020`. */
            year?: components["schemas"]["ModelYear"] | undefined;
            /** @description Manufacturer, such as `Honda`. */
            make?: string | undefined;
            /** @description Model, such as `ODYSSEY`. */
            model?: string | undefined;
            /** @description Body type, such as `Sports Van`. */
            body_type?: string | undefined;
            /** @description Trim level. */
            trim?: string | undefined;
            /** @description Transmission, such as `AUTOMATIC`. */
            transmission?: string | undefined;
            /** @description Drivetrain. */
            drivetrain?: string | undefined;
        } & {
            [key: string]: unknown;
        };
        /** @description API key that made the call. */
        ApiKey: string;
        /**
         * @description Event that PAVE reports:
         *
         *     - `SESSION:SMS_PROCESS`: delivery of the text message has progressed.
         *     - `SESSION:STAGE_CHANGE`: the user has captured a photo.
         *     - `SESSION:STATUS_CHANGE`: the status of the session has changed.
         *     - `SESSION:COMPLETE`: the session is complete; the results document is sent.
         *     - `SESSION:NOTE_INSERT`: a note was added to the session. PAVE's overview has this event, its page on creating a callback does not.
         * @enum {string}
         */
        CallbackEvent: "SESSION:SMS_PROCESS" | "SESSION:STAGE_CHANGE" | "SESSION:STATUS_CHANGE" | "SESSION:COMPLETE" | "SESSION:NOTE_INSERT";
        /** @description Address that PAVE calls when the event happens. */
        CallbackUrl: string;
        /** @description HTTP method of the call. */
        CallbackMethod: string;
        /** @description Headers that PAVE sends along, by name. Meant for credentials, such as an `Authorization` header. */
        CallbackHeaders: {
            [key: string]: unknown;
        };
        /** @description Attributes of your own that PAVE adds to the body it sends for the event. */
        CallbackPayload: {
            [key: string]: unknown;
        };
        /** @description Callback setting to create. */
        CreateCallbackRequest: {
            /** @description Event that PAVE reports. */
            event: components["schemas"]["CallbackEvent"];
            /** @description Address that PAVE calls when the event happens. */
            url: components["schemas"]["CallbackUrl"];
            /** @description HTTP method of the call, `POST` if left out. */
            method?: components["schemas"]["CallbackMethod"] | undefined;
            /** @description Headers that PAVE sends along, by name, such as `Authorization`. */
            headers?: components["schemas"]["CallbackHeaders"] | undefined;
            /** @description Attributes of your own that PAVE adds to the body it sends. */
            payload?: components["schemas"]["CallbackPayload"] | undefined;
        };
        /** @description Changes to a callback setting. */
        UpdateCallbackRequest: {
            /** @description Address that PAVE calls when the event happens. */
            url: components["schemas"]["CallbackUrl"];
            /** @description HTTP method of the call, `POST` if left out. */
            method?: components["schemas"]["CallbackMethod"] | undefined;
            /** @description Headers that PAVE sends along, by name, such as `Authorization`. */
            headers?: components["schemas"]["CallbackHeaders"] | undefined;
            /** @description Attributes of your own that PAVE adds to the body it sends. */
            payload?: components["schemas"]["CallbackPayload"] | undefined;
        };
        /** @description Callback setting for one event. */
        Callback: {
            /** @description Event that PAVE reports. */
            event: components["schemas"]["CallbackEvent"];
            /** @description Address that PAVE calls when the event happens. */
            url: components["schemas"]["CallbackUrl"];
            /** @description HTTP method of the call. */
            method: components["schemas"]["CallbackMethod"];
            /** @description Headers that PAVE sends along, by name, such as `Authorization`. */
            headers?: components["schemas"]["CallbackHeaders"] | undefined;
            /** @description Attributes of your own that PAVE adds to the body it sends. */
            payload?: components["schemas"]["CallbackPayload"] | undefined;
        };
        /** @description Callback setting as just stored, with the API key it belongs to. */
        SavedCallback: {
            /** @description API key that made the call. */
            api_key: components["schemas"]["ApiKey"];
            /** @description Event that PAVE reports. */
            event: components["schemas"]["CallbackEvent"];
            /** @description Address that PAVE calls when the event happens. */
            url: components["schemas"]["CallbackUrl"];
            /** @description HTTP method of the call. */
            method: components["schemas"]["CallbackMethod"];
            /** @description Headers that PAVE sends along, by name, such as `Authorization`. */
            headers?: components["schemas"]["CallbackHeaders"] | undefined;
            /** @description Attributes of your own that PAVE adds to the body it sends. */
            payload?: components["schemas"]["CallbackPayload"] | undefined;
        };
        /** @description All callback settings of an API key. */
        ListCallbacksResponse: {
            /** @description API key that made the call. */
            api_key: components["schemas"]["ApiKey"];
            /** @description The settings, one for each event. */
            data: components["schemas"]["Callback"][];
        };
        /** @description One callback setting of an API key. */
        GetCallbackResponse: {
            /** @description API key that made the call. */
            api_key: components["schemas"]["ApiKey"];
            /** @description The callback setting. */
            data: components["schemas"]["Callback"];
        };
        /** @description Confirmation that a callback setting was removed. */
        DeleteCallbackResponse: {
            /** @description API key that made the call. */
            api_key: components["schemas"]["ApiKey"];
            /** @description Short text for people that names the event. */
            message: string;
        };
        /** @description What went wrong. */
        ErrorResponse: {
            /** @description Short text for people, with no code to match on. */
            message: string;
        };
        /** @description What went wrong with a callback setting. */
        CallbackErrorResponse: {
            /** @description API key that made the call. */
            api_key: components["schemas"]["ApiKey"];
            /** @description Short text for people that names the event. */
            message: string;
        };
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
        /** @description Settings of the session, what is known about the vehicle, and where to text the link. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        } | undefined;
        responses: {
            /** @description The session was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
                 * @description Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: components["schemas"]["SessionKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description There is no session with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: components["schemas"]["SessionKey"];
            };
            cookie?: never;
        };
        /** @description What to change. At least one of `session`, `vehicle` and `sms` has to be there. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionRequest"];
            };
        };
        responses: {
            /** @description The session after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description There is no session with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: components["schemas"]["SessionKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSessionResponse"];
                };
            };
            /** @description The session has started, so it can no longer be deleted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description There is no session with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: components["schemas"]["SessionKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photos captured so far. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoList"];
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
                 * @description Key of the session, as returned by createSession.
                 * @example XXX-ABCDE12345
                 */
                session_key: components["schemas"]["SessionKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results of the completed session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResults"];
                };
            };
            /** @description There is no session with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
            /** @description The callback settings of the API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCallbacksResponse"];
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
        /** @description The event, and how to report it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCallbackRequest"];
            };
        };
        responses: {
            /** @description The callback was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCallback"];
                };
            };
            /** @description A required member of the body is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                 * @description Event the setting is for.
                 * @example SESSION:COMPLETE
                 */
                event: components["schemas"]["CallbackEvent"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callback setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCallbackResponse"];
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
                 * @description Event the setting is for.
                 * @example SESSION:COMPLETE
                 */
                event: components["schemas"]["CallbackEvent"];
            };
            cookie?: never;
        };
        /** @description How to report the event from now on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCallbackRequest"];
            };
        };
        responses: {
            /** @description The callback setting after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCallback"];
                };
            };
            /** @description A required member of the body is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key has no callback setting for this event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackErrorResponse"];
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
                 * @description Event the setting is for.
                 * @example SESSION:COMPLETE
                 */
                event: components["schemas"]["CallbackEvent"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callback setting was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteCallbackResponse"];
                };
            };
            /** @description The API key has no callback setting for this event. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackErrorResponse"];
                };
            };
        };
    };
}
