// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { PaveClient } from "@specwright/pave";
import type { CallOptions } from "@specwright/runtime";

/** By operation and request example. */
export const usage = {
  createSession: {
    vehicle: (pave: PaveClient, options?: CallOptions) =>
      pave.createSession({
        body: {
          session: {
            theme: "LITE",
            redirect_url: "https://dealer.example.com/appraisals/5512/done",
            language: "EN",
            client_id: "APPRAISAL-5512",
          },
          vehicle: {
            vin: "2T1BURHE4JC012345",
            year: "2018",
            make: "Toyota",
            model: "Corolla",
            body_type: "Sedan",
            trim: "LE",
            transmission: "Automatic",
            ext_col: "Classic Silver",
            int_col: "Black",
            odom_reading: 61240,
            odom_unit: "KILOMETRES",
          },
        },
      }, options),
    textMessage: (pave: PaveClient, options?: CallOptions) =>
      pave.createSession({
        body: {
          session: { redirect_url: "https://dealer.example.com/appraisals/5512/done" },
          sms: { to: "416-555-0142", to_name: "Maya Chen", from: "416-555-0100", by: "Lakeside Motors" },
        },
      }, options),
    passThrough: (pave: PaveClient, options?: CallOptions) =>
      pave.createSession({
        body: {
          session: {
            theme: "PRO",
            redirect_url: "https://dealer.example.com/appraisals/5512/done",
            client_id: "APPRAISAL-5512",
            contact: { first_name: "Maya", last_name: "Chen" },
            reference: { lead_source: "website", branch: "Toronto West" },
          },
        },
      }, options),
  },
  getSession: {
    plain: (pave: PaveClient, options?: CallOptions) =>
      pave.getSession({ path: { session_key: "XXX-ABCDE12345" } }, options),
  },
  updateSession: {
    seed: (pave: PaveClient, options?: CallOptions) =>
      pave.updateSession({
        path: { session_key: "XXX-ABCDE12345" },
        body: {
          session: {
            theme: "LITE",
            redirect_url: "https://www.url-to-redirect-user-to.com",
            language: "EN",
            client_id: "SOUTH234889",
          },
        },
      }, options),
    seedVehicle: (pave: PaveClient, options?: CallOptions) =>
      pave.updateSession({
        path: { session_key: "XXX-ABCDE12345" },
        body: {
          vehicle: {
            vin: "JN1CV6AR9BMXXXXXX",
            year: "2011",
            make: "Infiniti",
            model: "G37",
            body_type: "Sedan",
            trim: "Luxury",
            transmission: "Automatic",
            ext_col: "Malbec Black",
            int_col: "Wheat",
            odom_reading: 330477,
            odom_unit: "KILOMETRES",
          },
        },
      }, options),
    seedSms: (pave: PaveClient, options?: CallOptions) =>
      pave.updateSession({
        path: { session_key: "XXX-ABCDE12345" },
        body: {
          sms: {
            to: "647-455-XXXX",
            to_name: "Jane Smith",
            from: "647-422-XXXX",
            by: "Steve Test Dealer",
          },
        },
      }, options),
    seedSmsTo: (pave: PaveClient, options?: CallOptions) =>
      pave.updateSession({ path: { session_key: "XXX-ABCDE12345" }, body: { sms: { to: "647-455-XXXX" } } }, options),
    combined: (pave: PaveClient, options?: CallOptions) =>
      pave.updateSession({
        path: { session_key: "XXX-ABCDE12345" },
        body: {
          session: { redirect_url: "https://dealer.example.com/appraisals/5512/done", language: "EN" },
          vehicle: { vin: "2T1BURHE4JC012345", year: 2018, make: "Toyota", model: "Corolla" },
          sms: { to: "416-555-0142", to_name: "Maya Chen" },
        },
      }, options),
  },
  deleteSession: {
    plain: (pave: PaveClient, options?: CallOptions) =>
      pave.deleteSession({ path: { session_key: "XXX-ABCDE12345" } }, options),
  },
  getSessionPhotos: {
    plain: (pave: PaveClient, options?: CallOptions) =>
      pave.getSessionPhotos({ path: { session_key: "XXX-ABCDE12345" } }, options),
  },
  getSessionResults: {
    plain: (pave: PaveClient, options?: CallOptions) =>
      pave.getSessionResults({ path: { session_key: "XXX-ABCDE12345" } }, options),
  },
  listCallbacks: {
    plain: (pave: PaveClient, options?: CallOptions) =>
      pave.listCallbacks({}, options),
  },
  createCallback: {
    complete: (pave: PaveClient, options?: CallOptions) =>
      pave.createCallback({
        body: {
          event: "SESSION:COMPLETE",
          url: "https://hooks.example.com/pave/complete",
          method: "POST",
          headers: { Authorization: "Bearer 4f9d1c7a" },
          payload: { source: "lakeside-crm" },
        },
      }, options),
    minimal: (pave: PaveClient, options?: CallOptions) =>
      pave.createCallback({ body: { event: "SESSION:STATUS_CHANGE", url: "https://hooks.example.com/pave/status" } }, options),
  },
  getCallback: {
    plain: (pave: PaveClient, options?: CallOptions) =>
      pave.getCallback({ path: { event: "SESSION:COMPLETE" } }, options),
  },
  updateCallback: {
    full: (pave: PaveClient, options?: CallOptions) =>
      pave.updateCallback({
        path: { event: "SESSION:COMPLETE" },
        body: {
          url: "https://hooks.example.com/pave/v2/complete",
          method: "POST",
          headers: { Authorization: "Bearer 90ce2b6f" },
          payload: { source: "lakeside-crm" },
        },
      }, options),
    newUrl: (pave: PaveClient, options?: CallOptions) =>
      pave.updateCallback({
        path: { event: "SESSION:COMPLETE" },
        body: { url: "https://hooks.example.com/pave/v2/complete" },
      }, options),
  },
  deleteCallback: {
    plain: (pave: PaveClient, options?: CallOptions) =>
      pave.deleteCallback({ path: { event: "SESSION:COMPLETE" } }, options),
  },
};
