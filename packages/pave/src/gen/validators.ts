// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.
// @ts-nocheck

import { type Check, codePoints } from "@specwright/runtime/validate-v1";

/** Checks `SessionKey`. */
export const checkSessionKey: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `Theme`. */
export const checkTheme: Check = /* @__PURE__ */ (() => {
  const schema0 = { enum: ["LITE", "PRO", "CAPT"] };
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((data === "LITE") || (data === "PRO")) || (data === "CAPT"))) {
        const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema0.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `SessionStatus`. */
export const checkSessionStatus: Check = /* @__PURE__ */ (() => {
  const schema0 = { enum: ["IDLE", "STARTED", "PROCESS", "QC_PASSED", "CONFIRM", "COMPLETE", "EXPIRED", "INVALID"] };
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((((((((data === "IDLE") || (data === "STARTED")) || (data === "PROCESS")) || (data === "QC_PASSED")) || (data === "CONFIRM")) || (data === "COMPLETE")) || (data === "EXPIRED")) || (data === "INVALID"))) {
        const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema0.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `LanguageCode`. */
export const checkLanguageCode: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `RedirectUrl`. */
export const checkRedirectUrl: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `ClientId`. */
export const checkClientId: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `InspectionTime`. */
export const checkInspectionTime: Check = /* @__PURE__ */ (() => {
  const schema0 = { type: ["string", "null"] };
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((typeof data !== "string") && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema0.type }, message: "must be string,null" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `Timestamp`. */
export const checkTimestamp: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `ModelYear`. */
export const checkModelYear: Check = /* @__PURE__ */ (() => {
  const schema0 = { type: ["string", "integer"] };
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema0.type }, message: "must be string,integer" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `OdometerValue`. */
export const checkOdometerValue: Check = /* @__PURE__ */ (() => {
  const schema0 = { type: ["integer", "string"] };
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema0.type }, message: "must be integer,string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `OdometerUnit`. */
export const checkOdometerUnit: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `ContactName`. */
export const checkContactName: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.first_name === undefined) || (!(func0.call(data, "first_name")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property '" + "first_name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.last_name === undefined) || (!(func0.call(data, "last_name")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property '" + "last_name" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.first_name !== undefined && func0.call(data, "first_name")) {
            if (typeof data.first_name !== "string") {
                const err2 = { instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.last_name !== undefined && func0.call(data, "last_name")) {
            if (typeof data.last_name !== "string") {
                const err3 = { instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ReferenceData`. */
export const checkReferenceData: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `NewSessionSettings`. */
export const checkNewSessionSettings: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.theme !== undefined && func0.call(data, "theme")) {
            if (!(checkTheme(data.theme, { instancePath: instancePath + "/theme", parentData: data, parentDataProperty: "theme", rootData }))) {
                vErrors = vErrors === null ? checkTheme.errors : vErrors.concat(checkTheme.errors);
                errors = vErrors.length;
            }
        }
        if (data.redirect_url !== undefined && func0.call(data, "redirect_url")) {
            if (!(checkRedirectUrl(data.redirect_url, { instancePath: instancePath + "/redirect_url", parentData: data, parentDataProperty: "redirect_url", rootData }))) {
                vErrors = vErrors === null ? checkRedirectUrl.errors : vErrors.concat(checkRedirectUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.language !== undefined && func0.call(data, "language")) {
            if (!(checkLanguageCode(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }))) {
                vErrors = vErrors === null ? checkLanguageCode.errors : vErrors.concat(checkLanguageCode.errors);
                errors = vErrors.length;
            }
        }
        if (data.client_id !== undefined && func0.call(data, "client_id")) {
            if (!(checkClientId(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData }))) {
                vErrors = vErrors === null ? checkClientId.errors : vErrors.concat(checkClientId.errors);
                errors = vErrors.length;
            }
        }
        if (data.contact !== undefined && func0.call(data, "contact")) {
            if (!(checkContactName(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }))) {
                vErrors = vErrors === null ? checkContactName.errors : vErrors.concat(checkContactName.errors);
                errors = vErrors.length;
            }
        }
        if (data.reference !== undefined && func0.call(data, "reference")) {
            if (!(checkReferenceData(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData }))) {
                vErrors = vErrors === null ? checkReferenceData.errors : vErrors.concat(checkReferenceData.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `SessionSettingsUpdate`. */
export const checkSessionSettingsUpdate: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.theme !== undefined && func0.call(data, "theme")) {
            if (!(checkTheme(data.theme, { instancePath: instancePath + "/theme", parentData: data, parentDataProperty: "theme", rootData }))) {
                vErrors = vErrors === null ? checkTheme.errors : vErrors.concat(checkTheme.errors);
                errors = vErrors.length;
            }
        }
        if (data.redirect_url !== undefined && func0.call(data, "redirect_url")) {
            if (!(checkRedirectUrl(data.redirect_url, { instancePath: instancePath + "/redirect_url", parentData: data, parentDataProperty: "redirect_url", rootData }))) {
                vErrors = vErrors === null ? checkRedirectUrl.errors : vErrors.concat(checkRedirectUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.language !== undefined && func0.call(data, "language")) {
            if (!(checkLanguageCode(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }))) {
                vErrors = vErrors === null ? checkLanguageCode.errors : vErrors.concat(checkLanguageCode.errors);
                errors = vErrors.length;
            }
        }
        if (data.client_id !== undefined && func0.call(data, "client_id")) {
            if (!(checkClientId(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData }))) {
                vErrors = vErrors === null ? checkClientId.errors : vErrors.concat(checkClientId.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `VehicleDetails`. */
export const checkVehicleDetails: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const func1 = codePoints;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vin !== undefined && func0.call(data, "vin")) {
            let data0 = data.vin;
            if (typeof data0 === "string") {
                if (func1(data0) > 17) {
                    const err0 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/maxLength", keyword: "maxLength", params: { limit: 17 }, message: "must NOT have more than 17 characters" };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                if (func1(data0) < 17) {
                    const err1 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/minLength", keyword: "minLength", params: { limit: 17 }, message: "must NOT have fewer than 17 characters" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.year !== undefined && func0.call(data, "year")) {
            if (!(checkModelYear(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData }))) {
                vErrors = vErrors === null ? checkModelYear.errors : vErrors.concat(checkModelYear.errors);
                errors = vErrors.length;
            }
        }
        if (data.make !== undefined && func0.call(data, "make")) {
            if (typeof data.make !== "string") {
                const err3 = { instancePath: instancePath + "/make", schemaPath: "#/properties/make/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.model !== undefined && func0.call(data, "model")) {
            if (typeof data.model !== "string") {
                const err4 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.body_type !== undefined && func0.call(data, "body_type")) {
            if (typeof data.body_type !== "string") {
                const err5 = { instancePath: instancePath + "/body_type", schemaPath: "#/properties/body_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.trim !== undefined && func0.call(data, "trim")) {
            if (typeof data.trim !== "string") {
                const err6 = { instancePath: instancePath + "/trim", schemaPath: "#/properties/trim/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.transmission !== undefined && func0.call(data, "transmission")) {
            if (typeof data.transmission !== "string") {
                const err7 = { instancePath: instancePath + "/transmission", schemaPath: "#/properties/transmission/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.ext_col !== undefined && func0.call(data, "ext_col")) {
            if (typeof data.ext_col !== "string") {
                const err8 = { instancePath: instancePath + "/ext_col", schemaPath: "#/properties/ext_col/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.int_col !== undefined && func0.call(data, "int_col")) {
            if (typeof data.int_col !== "string") {
                const err9 = { instancePath: instancePath + "/int_col", schemaPath: "#/properties/int_col/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.odom_reading !== undefined && func0.call(data, "odom_reading")) {
            let data9 = data.odom_reading;
            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                const err10 = { instancePath: instancePath + "/odom_reading", schemaPath: "#/properties/odom_reading/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.odom_unit !== undefined && func0.call(data, "odom_unit")) {
            if (!(checkOdometerUnit(data.odom_unit, { instancePath: instancePath + "/odom_unit", parentData: data, parentDataProperty: "odom_unit", rootData }))) {
                vErrors = vErrors === null ? checkOdometerUnit.errors : vErrors.concat(checkOdometerUnit.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `SmsDetails`. */
export const checkSmsDetails: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.to !== undefined && func0.call(data, "to")) {
            if (typeof data.to !== "string") {
                const err0 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.to_name !== undefined && func0.call(data, "to_name")) {
            if (typeof data.to_name !== "string") {
                const err1 = { instancePath: instancePath + "/to_name", schemaPath: "#/properties/to_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.from !== undefined && func0.call(data, "from")) {
            if (typeof data.from !== "string") {
                const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.by !== undefined && func0.call(data, "by")) {
            if (typeof data.by !== "string") {
                const err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `CreateSessionRequest`. */
export const checkCreateSessionRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.session !== undefined && func0.call(data, "session")) {
            if (!(checkNewSessionSettings(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData }))) {
                vErrors = vErrors === null ? checkNewSessionSettings.errors : vErrors.concat(checkNewSessionSettings.errors);
                errors = vErrors.length;
            }
        }
        if (data.vehicle !== undefined && func0.call(data, "vehicle")) {
            if (!(checkVehicleDetails(data.vehicle, { instancePath: instancePath + "/vehicle", parentData: data, parentDataProperty: "vehicle", rootData }))) {
                vErrors = vErrors === null ? checkVehicleDetails.errors : vErrors.concat(checkVehicleDetails.errors);
                errors = vErrors.length;
            }
        }
        if (data.sms !== undefined && func0.call(data, "sms")) {
            if (!(checkSmsDetails(data.sms, { instancePath: instancePath + "/sms", parentData: data, parentDataProperty: "sms", rootData }))) {
                vErrors = vErrors === null ? checkSmsDetails.errors : vErrors.concat(checkSmsDetails.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `UpdateSessionWithSession`. */
export const checkUpdateSessionWithSession: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.session === undefined) || (!(func0.call(data, "session")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session" }, message: "must have required property '" + "session" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.session !== undefined && func0.call(data, "session")) {
            if (!(checkSessionSettingsUpdate(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData }))) {
                vErrors = vErrors === null ? checkSessionSettingsUpdate.errors : vErrors.concat(checkSessionSettingsUpdate.errors);
                errors = vErrors.length;
            }
        }
        if (data.vehicle !== undefined && func0.call(data, "vehicle")) {
            if (!(checkVehicleDetails(data.vehicle, { instancePath: instancePath + "/vehicle", parentData: data, parentDataProperty: "vehicle", rootData }))) {
                vErrors = vErrors === null ? checkVehicleDetails.errors : vErrors.concat(checkVehicleDetails.errors);
                errors = vErrors.length;
            }
        }
        if (data.sms !== undefined && func0.call(data, "sms")) {
            if (!(checkSmsDetails(data.sms, { instancePath: instancePath + "/sms", parentData: data, parentDataProperty: "sms", rootData }))) {
                vErrors = vErrors === null ? checkSmsDetails.errors : vErrors.concat(checkSmsDetails.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `UpdateSessionWithVehicle`. */
export const checkUpdateSessionWithVehicle: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.vehicle === undefined) || (!(func0.call(data, "vehicle")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vehicle" }, message: "must have required property '" + "vehicle" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.session !== undefined && func0.call(data, "session")) {
            if (!(checkSessionSettingsUpdate(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData }))) {
                vErrors = vErrors === null ? checkSessionSettingsUpdate.errors : vErrors.concat(checkSessionSettingsUpdate.errors);
                errors = vErrors.length;
            }
        }
        if (data.vehicle !== undefined && func0.call(data, "vehicle")) {
            if (!(checkVehicleDetails(data.vehicle, { instancePath: instancePath + "/vehicle", parentData: data, parentDataProperty: "vehicle", rootData }))) {
                vErrors = vErrors === null ? checkVehicleDetails.errors : vErrors.concat(checkVehicleDetails.errors);
                errors = vErrors.length;
            }
        }
        if (data.sms !== undefined && func0.call(data, "sms")) {
            if (!(checkSmsDetails(data.sms, { instancePath: instancePath + "/sms", parentData: data, parentDataProperty: "sms", rootData }))) {
                vErrors = vErrors === null ? checkSmsDetails.errors : vErrors.concat(checkSmsDetails.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `UpdateSessionWithSms`. */
export const checkUpdateSessionWithSms: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.sms === undefined) || (!(func0.call(data, "sms")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sms" }, message: "must have required property '" + "sms" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.session !== undefined && func0.call(data, "session")) {
            if (!(checkSessionSettingsUpdate(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData }))) {
                vErrors = vErrors === null ? checkSessionSettingsUpdate.errors : vErrors.concat(checkSessionSettingsUpdate.errors);
                errors = vErrors.length;
            }
        }
        if (data.vehicle !== undefined && func0.call(data, "vehicle")) {
            if (!(checkVehicleDetails(data.vehicle, { instancePath: instancePath + "/vehicle", parentData: data, parentDataProperty: "vehicle", rootData }))) {
                vErrors = vErrors === null ? checkVehicleDetails.errors : vErrors.concat(checkVehicleDetails.errors);
                errors = vErrors.length;
            }
        }
        if (data.sms !== undefined && func0.call(data, "sms")) {
            if (!(checkSmsDetails(data.sms, { instancePath: instancePath + "/sms", parentData: data, parentDataProperty: "sms", rootData }))) {
                vErrors = vErrors === null ? checkSmsDetails.errors : vErrors.concat(checkSmsDetails.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `UpdateSessionRequest`. */
export const checkUpdateSessionRequest: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(checkUpdateSessionWithSession(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? checkUpdateSessionWithSession.errors : vErrors.concat(checkUpdateSessionWithSession.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs2 = errors;
        if (!(checkUpdateSessionWithVehicle(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? checkUpdateSessionWithVehicle.errors : vErrors.concat(checkUpdateSessionWithVehicle.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs2 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs3 = errors;
            if (!(checkUpdateSessionWithSms(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? checkUpdateSessionWithSms.errors : vErrors.concat(checkUpdateSessionWithSms.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs3 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `SmsStatus`. */
export const checkSmsStatus: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { to_name: { type: ["string", "null"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.to === undefined) || (!(func0.call(data, "to")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.to !== undefined && func0.call(data, "to")) {
            if (typeof data.to !== "string") {
                const err1 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.to_name !== undefined && func0.call(data, "to_name")) {
            let data1 = data.to_name;
            if ((typeof data1 !== "string") && (data1 !== null)) {
                const err2 = { instancePath: instancePath + "/to_name", schemaPath: "#/properties/to_name/type", keyword: "type", params: { type: schema0.properties.to_name.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.from !== undefined && func0.call(data, "from")) {
            if (typeof data.from !== "string") {
                const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.by !== undefined && func0.call(data, "by")) {
            if (typeof data.by !== "string") {
                const err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.delivery_status !== undefined && func0.call(data, "delivery_status")) {
            if (typeof data.delivery_status !== "string") {
                const err5 = { instancePath: instancePath + "/delivery_status", schemaPath: "#/properties/delivery_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.delivery_message !== undefined && func0.call(data, "delivery_message")) {
            if (typeof data.delivery_message !== "string") {
                const err6 = { instancePath: instancePath + "/delivery_message", schemaPath: "#/properties/delivery_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `SessionOptions`. */
export const checkSessionOptions: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.client_id !== undefined && func0.call(data, "client_id")) {
            if (!(checkClientId(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData }))) {
                vErrors = vErrors === null ? checkClientId.errors : vErrors.concat(checkClientId.errors);
                errors = vErrors.length;
            }
        }
        if (data.sms !== undefined && func0.call(data, "sms")) {
            if (!(checkSmsStatus(data.sms, { instancePath: instancePath + "/sms", parentData: data, parentDataProperty: "sms", rootData }))) {
                vErrors = vErrors === null ? checkSmsStatus.errors : vErrors.concat(checkSmsStatus.errors);
                errors = vErrors.length;
            }
        }
        if (data.contact !== undefined && func0.call(data, "contact")) {
            if (!(checkContactName(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }))) {
                vErrors = vErrors === null ? checkContactName.errors : vErrors.concat(checkContactName.errors);
                errors = vErrors.length;
            }
        }
        if (data.reference !== undefined && func0.call(data, "reference")) {
            if (!(checkReferenceData(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData }))) {
                vErrors = vErrors === null ? checkReferenceData.errors : vErrors.concat(checkReferenceData.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `Vehicle`. */
export const checkVehicle: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vehicle_id !== undefined && func0.call(data, "vehicle_id")) {
            let data0 = data.vehicle_id;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err0 = { instancePath: instancePath + "/vehicle_id", schemaPath: "#/properties/vehicle_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.vin !== undefined && func0.call(data, "vin")) {
            if (typeof data.vin !== "string") {
                const err1 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.year !== undefined && func0.call(data, "year")) {
            if (!(checkModelYear(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData }))) {
                vErrors = vErrors === null ? checkModelYear.errors : vErrors.concat(checkModelYear.errors);
                errors = vErrors.length;
            }
        }
        if (data.make !== undefined && func0.call(data, "make")) {
            if (typeof data.make !== "string") {
                const err2 = { instancePath: instancePath + "/make", schemaPath: "#/properties/make/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.model !== undefined && func0.call(data, "model")) {
            if (typeof data.model !== "string") {
                const err3 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.body_type !== undefined && func0.call(data, "body_type")) {
            if (typeof data.body_type !== "string") {
                const err4 = { instancePath: instancePath + "/body_type", schemaPath: "#/properties/body_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.trim !== undefined && func0.call(data, "trim")) {
            if (typeof data.trim !== "string") {
                const err5 = { instancePath: instancePath + "/trim", schemaPath: "#/properties/trim/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.transmission !== undefined && func0.call(data, "transmission")) {
            if (typeof data.transmission !== "string") {
                const err6 = { instancePath: instancePath + "/transmission", schemaPath: "#/properties/transmission/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.drivetrain !== undefined && func0.call(data, "drivetrain")) {
            if (typeof data.drivetrain !== "string") {
                const err7 = { instancePath: instancePath + "/drivetrain", schemaPath: "#/properties/drivetrain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.engine_type !== undefined && func0.call(data, "engine_type")) {
            if (typeof data.engine_type !== "string") {
                const err8 = { instancePath: instancePath + "/engine_type", schemaPath: "#/properties/engine_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.fuel_type !== undefined && func0.call(data, "fuel_type")) {
            if (typeof data.fuel_type !== "string") {
                const err9 = { instancePath: instancePath + "/fuel_type", schemaPath: "#/properties/fuel_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.ext_col !== undefined && func0.call(data, "ext_col")) {
            if (typeof data.ext_col !== "string") {
                const err10 = { instancePath: instancePath + "/ext_col", schemaPath: "#/properties/ext_col/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.int_col !== undefined && func0.call(data, "int_col")) {
            if (typeof data.int_col !== "string") {
                const err11 = { instancePath: instancePath + "/int_col", schemaPath: "#/properties/int_col/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.odom_reading !== undefined && func0.call(data, "odom_reading")) {
            if (!(checkOdometerValue(data.odom_reading, { instancePath: instancePath + "/odom_reading", parentData: data, parentDataProperty: "odom_reading", rootData }))) {
                vErrors = vErrors === null ? checkOdometerValue.errors : vErrors.concat(checkOdometerValue.errors);
                errors = vErrors.length;
            }
        }
        if (data.odom_unit !== undefined && func0.call(data, "odom_unit")) {
            if (!(checkOdometerUnit(data.odom_unit, { instancePath: instancePath + "/odom_unit", parentData: data, parentDataProperty: "odom_unit", rootData }))) {
                vErrors = vErrors === null ? checkOdometerUnit.errors : vErrors.concat(checkOdometerUnit.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `Session`. */
export const checkSession: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { redirect_url: { type: ["string", "null"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.session_key === undefined) || (!(func0.call(data, "session_key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_key" }, message: "must have required property '" + "session_key" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.theme === undefined) || (!(func0.call(data, "theme")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "theme" }, message: "must have required property '" + "theme" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.active === undefined) || (!(func0.call(data, "active")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property '" + "active" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.status === undefined) || (!(func0.call(data, "status")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((data.redirect_url === undefined) || (!(func0.call(data, "redirect_url")))) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_url" }, message: "must have required property '" + "redirect_url" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((data.inspect_started_at === undefined) || (!(func0.call(data, "inspect_started_at")))) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inspect_started_at" }, message: "must have required property '" + "inspect_started_at" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((data.inspect_ended_at === undefined) || (!(func0.call(data, "inspect_ended_at")))) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inspect_ended_at" }, message: "must have required property '" + "inspect_ended_at" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((data.created_at === undefined) || (!(func0.call(data, "created_at")))) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property '" + "created_at" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((data.updated_at === undefined) || (!(func0.call(data, "updated_at")))) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property '" + "updated_at" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((data.language === undefined) || (!(func0.call(data, "language")))) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property '" + "language" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((data.options === undefined) || (!(func0.call(data, "options")))) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property '" + "options" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.session_key !== undefined && func0.call(data, "session_key")) {
            if (!(checkSessionKey(data.session_key, { instancePath: instancePath + "/session_key", parentData: data, parentDataProperty: "session_key", rootData }))) {
                vErrors = vErrors === null ? checkSessionKey.errors : vErrors.concat(checkSessionKey.errors);
                errors = vErrors.length;
            }
        }
        if (data.theme !== undefined && func0.call(data, "theme")) {
            if (!(checkTheme(data.theme, { instancePath: instancePath + "/theme", parentData: data, parentDataProperty: "theme", rootData }))) {
                vErrors = vErrors === null ? checkTheme.errors : vErrors.concat(checkTheme.errors);
                errors = vErrors.length;
            }
        }
        if (data.active !== undefined && func0.call(data, "active")) {
            if (typeof data.active !== "boolean") {
                const err11 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.status !== undefined && func0.call(data, "status")) {
            if (!(checkSessionStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                vErrors = vErrors === null ? checkSessionStatus.errors : vErrors.concat(checkSessionStatus.errors);
                errors = vErrors.length;
            }
        }
        if (data.redirect_url !== undefined && func0.call(data, "redirect_url")) {
            let data4 = data.redirect_url;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err12 = { instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/type", keyword: "type", params: { type: schema0.properties.redirect_url.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.inspect_started_at !== undefined && func0.call(data, "inspect_started_at")) {
            if (!(checkInspectionTime(data.inspect_started_at, { instancePath: instancePath + "/inspect_started_at", parentData: data, parentDataProperty: "inspect_started_at", rootData }))) {
                vErrors = vErrors === null ? checkInspectionTime.errors : vErrors.concat(checkInspectionTime.errors);
                errors = vErrors.length;
            }
        }
        if (data.inspect_ended_at !== undefined && func0.call(data, "inspect_ended_at")) {
            if (!(checkInspectionTime(data.inspect_ended_at, { instancePath: instancePath + "/inspect_ended_at", parentData: data, parentDataProperty: "inspect_ended_at", rootData }))) {
                vErrors = vErrors === null ? checkInspectionTime.errors : vErrors.concat(checkInspectionTime.errors);
                errors = vErrors.length;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            if (!(checkTimestamp(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }))) {
                vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated_at !== undefined && func0.call(data, "updated_at")) {
            if (!(checkTimestamp(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData }))) {
                vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
                errors = vErrors.length;
            }
        }
        if (data.language !== undefined && func0.call(data, "language")) {
            if (!(checkLanguageCode(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }))) {
                vErrors = vErrors === null ? checkLanguageCode.errors : vErrors.concat(checkLanguageCode.errors);
                errors = vErrors.length;
            }
        }
        if (data.capture_url !== undefined && func0.call(data, "capture_url")) {
            if (typeof data.capture_url !== "string") {
                const err13 = { instancePath: instancePath + "/capture_url", schemaPath: "#/properties/capture_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.options !== undefined && func0.call(data, "options")) {
            if (!(checkSessionOptions(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }))) {
                vErrors = vErrors === null ? checkSessionOptions.errors : vErrors.concat(checkSessionOptions.errors);
                errors = vErrors.length;
            }
        }
        if (data.vehicle !== undefined && func0.call(data, "vehicle")) {
            if (!(checkVehicle(data.vehicle, { instancePath: instancePath + "/vehicle", parentData: data, parentDataProperty: "vehicle", rootData }))) {
                vErrors = vErrors === null ? checkVehicle.errors : vErrors.concat(checkVehicle.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `DeleteSessionResponse`. */
export const checkDeleteSessionResponse: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.message === undefined) || (!(func0.call(data, "message")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `Photo`. */
export const checkPhoto: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { url: { type: ["string", "null"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.photo_code === undefined) || (!(func0.call(data, "photo_code")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "photo_code" }, message: "must have required property '" + "photo_code" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.photo_label === undefined) || (!(func0.call(data, "photo_label")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "photo_label" }, message: "must have required property '" + "photo_label" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.url === undefined) || (!(func0.call(data, "url")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.approved === undefined) || (!(func0.call(data, "approved")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property '" + "approved" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((data.approved_message === undefined) || (!(func0.call(data, "approved_message")))) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_message" }, message: "must have required property '" + "approved_message" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((data.created_at === undefined) || (!(func0.call(data, "created_at")))) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property '" + "created_at" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((data.updated_at === undefined) || (!(func0.call(data, "updated_at")))) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property '" + "updated_at" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.photo_code !== undefined && func0.call(data, "photo_code")) {
            let data0 = data.photo_code;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err7 = { instancePath: instancePath + "/photo_code", schemaPath: "#/properties/photo_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.photo_label !== undefined && func0.call(data, "photo_label")) {
            if (typeof data.photo_label !== "string") {
                const err8 = { instancePath: instancePath + "/photo_label", schemaPath: "#/properties/photo_label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.url !== undefined && func0.call(data, "url")) {
            let data2 = data.url;
            if ((typeof data2 !== "string") && (data2 !== null)) {
                const err9 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema0.properties.url.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.approved !== undefined && func0.call(data, "approved")) {
            if (typeof data.approved !== "boolean") {
                const err10 = { instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.approved_message !== undefined && func0.call(data, "approved_message")) {
            if (typeof data.approved_message !== "string") {
                const err11 = { instancePath: instancePath + "/approved_message", schemaPath: "#/properties/approved_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            if (!(checkTimestamp(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }))) {
                vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated_at !== undefined && func0.call(data, "updated_at")) {
            if (!(checkTimestamp(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData }))) {
                vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `PhotoList`. */
export const checkPhotoList: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(checkPhoto(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
                vErrors = vErrors === null ? checkPhoto.errors : vErrors.concat(checkPhoto.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `UserAccount`. */
export const checkUserAccount: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { phone: { type: ["string", "null"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.username !== undefined && func0.call(data, "username")) {
            if (typeof data.username !== "string") {
                const err0 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.first_name !== undefined && func0.call(data, "first_name")) {
            if (typeof data.first_name !== "string") {
                const err1 = { instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.last_name !== undefined && func0.call(data, "last_name")) {
            if (typeof data.last_name !== "string") {
                const err2 = { instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.email !== undefined && func0.call(data, "email")) {
            if (typeof data.email !== "string") {
                const err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.phone !== undefined && func0.call(data, "phone")) {
            let data4 = data.phone;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err4 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema0.properties.phone.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `SessionSource`. */
export const checkSessionSource: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { type: { enum: ["api", "dashboard", "shareable_link", "embedded_widget"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.type === undefined) || (!(func0.call(data, "type")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.properties === undefined) || (!(func0.call(data, "properties")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "properties" }, message: "must have required property '" + "properties" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (!((((data0 === "api") || (data0 === "dashboard")) || (data0 === "shareable_link")) || (data0 === "embedded_widget"))) {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema0.properties.type.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.properties !== undefined && func0.call(data, "properties")) {
            let data1 = data.properties;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            }
            else {
                const err4 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ResultsVehicle`. */
export const checkResultsVehicle: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { vrm: { type: ["string", "null"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id !== undefined && func0.call(data, "id")) {
            let data0 = data.id;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.session_key !== undefined && func0.call(data, "session_key")) {
            if (!(checkSessionKey(data.session_key, { instancePath: instancePath + "/session_key", parentData: data, parentDataProperty: "session_key", rootData }))) {
                vErrors = vErrors === null ? checkSessionKey.errors : vErrors.concat(checkSessionKey.errors);
                errors = vErrors.length;
            }
        }
        if (data.vin !== undefined && func0.call(data, "vin")) {
            if (typeof data.vin !== "string") {
                const err1 = { instancePath: instancePath + "/vin", schemaPath: "#/properties/vin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.vrm !== undefined && func0.call(data, "vrm")) {
            let data3 = data.vrm;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err2 = { instancePath: instancePath + "/vrm", schemaPath: "#/properties/vrm/type", keyword: "type", params: { type: schema0.properties.vrm.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.year !== undefined && func0.call(data, "year")) {
            if (!(checkModelYear(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData }))) {
                vErrors = vErrors === null ? checkModelYear.errors : vErrors.concat(checkModelYear.errors);
                errors = vErrors.length;
            }
        }
        if (data.make !== undefined && func0.call(data, "make")) {
            if (typeof data.make !== "string") {
                const err3 = { instancePath: instancePath + "/make", schemaPath: "#/properties/make/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.model !== undefined && func0.call(data, "model")) {
            if (typeof data.model !== "string") {
                const err4 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.body_type !== undefined && func0.call(data, "body_type")) {
            if (typeof data.body_type !== "string") {
                const err5 = { instancePath: instancePath + "/body_type", schemaPath: "#/properties/body_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.trim !== undefined && func0.call(data, "trim")) {
            if (typeof data.trim !== "string") {
                const err6 = { instancePath: instancePath + "/trim", schemaPath: "#/properties/trim/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.transmission !== undefined && func0.call(data, "transmission")) {
            if (typeof data.transmission !== "string") {
                const err7 = { instancePath: instancePath + "/transmission", schemaPath: "#/properties/transmission/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.drivetrain !== undefined && func0.call(data, "drivetrain")) {
            if (typeof data.drivetrain !== "string") {
                const err8 = { instancePath: instancePath + "/drivetrain", schemaPath: "#/properties/drivetrain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ResultsSession`. */
export const checkResultsSession: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { redirect_url: { type: ["string", "null"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.session_key === undefined) || (!(func0.call(data, "session_key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_key" }, message: "must have required property '" + "session_key" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.theme === undefined) || (!(func0.call(data, "theme")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "theme" }, message: "must have required property '" + "theme" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.active === undefined) || (!(func0.call(data, "active")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property '" + "active" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.status === undefined) || (!(func0.call(data, "status")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((data.redirect_url === undefined) || (!(func0.call(data, "redirect_url")))) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_url" }, message: "must have required property '" + "redirect_url" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((data.inspect_started_at === undefined) || (!(func0.call(data, "inspect_started_at")))) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inspect_started_at" }, message: "must have required property '" + "inspect_started_at" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((data.inspect_ended_at === undefined) || (!(func0.call(data, "inspect_ended_at")))) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inspect_ended_at" }, message: "must have required property '" + "inspect_ended_at" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((data.created_at === undefined) || (!(func0.call(data, "created_at")))) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property '" + "created_at" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((data.updated_at === undefined) || (!(func0.call(data, "updated_at")))) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property '" + "updated_at" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((data.language === undefined) || (!(func0.call(data, "language")))) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property '" + "language" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((data.options === undefined) || (!(func0.call(data, "options")))) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property '" + "options" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.session_key !== undefined && func0.call(data, "session_key")) {
            if (!(checkSessionKey(data.session_key, { instancePath: instancePath + "/session_key", parentData: data, parentDataProperty: "session_key", rootData }))) {
                vErrors = vErrors === null ? checkSessionKey.errors : vErrors.concat(checkSessionKey.errors);
                errors = vErrors.length;
            }
        }
        if (data.theme !== undefined && func0.call(data, "theme")) {
            if (!(checkTheme(data.theme, { instancePath: instancePath + "/theme", parentData: data, parentDataProperty: "theme", rootData }))) {
                vErrors = vErrors === null ? checkTheme.errors : vErrors.concat(checkTheme.errors);
                errors = vErrors.length;
            }
        }
        if (data.active !== undefined && func0.call(data, "active")) {
            if (typeof data.active !== "boolean") {
                const err11 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.status !== undefined && func0.call(data, "status")) {
            if (!(checkSessionStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                vErrors = vErrors === null ? checkSessionStatus.errors : vErrors.concat(checkSessionStatus.errors);
                errors = vErrors.length;
            }
        }
        if (data.redirect_url !== undefined && func0.call(data, "redirect_url")) {
            let data4 = data.redirect_url;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err12 = { instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/type", keyword: "type", params: { type: schema0.properties.redirect_url.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.inspect_started_at !== undefined && func0.call(data, "inspect_started_at")) {
            if (!(checkInspectionTime(data.inspect_started_at, { instancePath: instancePath + "/inspect_started_at", parentData: data, parentDataProperty: "inspect_started_at", rootData }))) {
                vErrors = vErrors === null ? checkInspectionTime.errors : vErrors.concat(checkInspectionTime.errors);
                errors = vErrors.length;
            }
        }
        if (data.inspect_ended_at !== undefined && func0.call(data, "inspect_ended_at")) {
            if (!(checkInspectionTime(data.inspect_ended_at, { instancePath: instancePath + "/inspect_ended_at", parentData: data, parentDataProperty: "inspect_ended_at", rootData }))) {
                vErrors = vErrors === null ? checkInspectionTime.errors : vErrors.concat(checkInspectionTime.errors);
                errors = vErrors.length;
            }
        }
        if (data.capture_duration !== undefined && func0.call(data, "capture_duration")) {
            let data7 = data.capture_duration;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err13 = { instancePath: instancePath + "/capture_duration", schemaPath: "#/properties/capture_duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.inspect_duration !== undefined && func0.call(data, "inspect_duration")) {
            let data8 = data.inspect_duration;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err14 = { instancePath: instancePath + "/inspect_duration", schemaPath: "#/properties/inspect_duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            if (!(checkTimestamp(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }))) {
                vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated_at !== undefined && func0.call(data, "updated_at")) {
            if (!(checkTimestamp(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData }))) {
                vErrors = vErrors === null ? checkTimestamp.errors : vErrors.concat(checkTimestamp.errors);
                errors = vErrors.length;
            }
        }
        if (data.language !== undefined && func0.call(data, "language")) {
            if (!(checkLanguageCode(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }))) {
                vErrors = vErrors === null ? checkLanguageCode.errors : vErrors.concat(checkLanguageCode.errors);
                errors = vErrors.length;
            }
        }
        if (data.options !== undefined && func0.call(data, "options")) {
            if (!(checkSessionOptions(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }))) {
                vErrors = vErrors === null ? checkSessionOptions.errors : vErrors.concat(checkSessionOptions.errors);
                errors = vErrors.length;
            }
        }
        if (data.user_account !== undefined && func0.call(data, "user_account")) {
            if (!(checkUserAccount(data.user_account, { instancePath: instancePath + "/user_account", parentData: data, parentDataProperty: "user_account", rootData }))) {
                vErrors = vErrors === null ? checkUserAccount.errors : vErrors.concat(checkUserAccount.errors);
                errors = vErrors.length;
            }
        }
        if (data.source !== undefined && func0.call(data, "source")) {
            if (!(checkSessionSource(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData }))) {
                vErrors = vErrors === null ? checkSessionSource.errors : vErrors.concat(checkSessionSource.errors);
                errors = vErrors.length;
            }
        }
        if (data.vehicle !== undefined && func0.call(data, "vehicle")) {
            if (!(checkResultsVehicle(data.vehicle, { instancePath: instancePath + "/vehicle", parentData: data, parentDataProperty: "vehicle", rootData }))) {
                vErrors = vErrors === null ? checkResultsVehicle.errors : vErrors.concat(checkResultsVehicle.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `SessionResults`. */
export const checkSessionResults: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.event === undefined) || (!(func0.call(data, "event")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property '" + "event" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.session === undefined) || (!(func0.call(data, "session")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session" }, message: "must have required property '" + "session" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.event !== undefined && func0.call(data, "event")) {
            if (typeof data.event !== "string") {
                const err2 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.session !== undefined && func0.call(data, "session")) {
            if (!(checkResultsSession(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData }))) {
                vErrors = vErrors === null ? checkResultsSession.errors : vErrors.concat(checkResultsSession.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ApiKey`. */
export const checkApiKey: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `CallbackEvent`. */
export const checkCallbackEvent: Check = /* @__PURE__ */ (() => {
  const schema0 = {
    enum: [
      "SESSION:SMS_PROCESS",
      "SESSION:STAGE_CHANGE",
      "SESSION:STATUS_CHANGE",
      "SESSION:COMPLETE",
      "SESSION:NOTE_INSERT",
    ],
  };
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((((data === "SESSION:SMS_PROCESS") || (data === "SESSION:STAGE_CHANGE")) || (data === "SESSION:STATUS_CHANGE")) || (data === "SESSION:COMPLETE")) || (data === "SESSION:NOTE_INSERT"))) {
        const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema0.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `CallbackUrl`. */
export const checkCallbackUrl: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `CallbackMethod`. */
export const checkCallbackMethod: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `CallbackHeaders`. */
export const checkCallbackHeaders: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `CallbackPayload`. */
export const checkCallbackPayload: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `CreateCallbackRequest`. */
export const checkCreateCallbackRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.event === undefined) || (!(func0.call(data, "event")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property '" + "event" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.url === undefined) || (!(func0.call(data, "url")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.event !== undefined && func0.call(data, "event")) {
            if (!(checkCallbackEvent(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }))) {
                vErrors = vErrors === null ? checkCallbackEvent.errors : vErrors.concat(checkCallbackEvent.errors);
                errors = vErrors.length;
            }
        }
        if (data.url !== undefined && func0.call(data, "url")) {
            if (!(checkCallbackUrl(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }))) {
                vErrors = vErrors === null ? checkCallbackUrl.errors : vErrors.concat(checkCallbackUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.method !== undefined && func0.call(data, "method")) {
            if (!(checkCallbackMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                vErrors = vErrors === null ? checkCallbackMethod.errors : vErrors.concat(checkCallbackMethod.errors);
                errors = vErrors.length;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            if (!(checkCallbackHeaders(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData }))) {
                vErrors = vErrors === null ? checkCallbackHeaders.errors : vErrors.concat(checkCallbackHeaders.errors);
                errors = vErrors.length;
            }
        }
        if (data.payload !== undefined && func0.call(data, "payload")) {
            if (!(checkCallbackPayload(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }))) {
                vErrors = vErrors === null ? checkCallbackPayload.errors : vErrors.concat(checkCallbackPayload.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `UpdateCallbackRequest`. */
export const checkUpdateCallbackRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.url === undefined) || (!(func0.call(data, "url")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.url !== undefined && func0.call(data, "url")) {
            if (!(checkCallbackUrl(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }))) {
                vErrors = vErrors === null ? checkCallbackUrl.errors : vErrors.concat(checkCallbackUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.method !== undefined && func0.call(data, "method")) {
            if (!(checkCallbackMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                vErrors = vErrors === null ? checkCallbackMethod.errors : vErrors.concat(checkCallbackMethod.errors);
                errors = vErrors.length;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            if (!(checkCallbackHeaders(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData }))) {
                vErrors = vErrors === null ? checkCallbackHeaders.errors : vErrors.concat(checkCallbackHeaders.errors);
                errors = vErrors.length;
            }
        }
        if (data.payload !== undefined && func0.call(data, "payload")) {
            if (!(checkCallbackPayload(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }))) {
                vErrors = vErrors === null ? checkCallbackPayload.errors : vErrors.concat(checkCallbackPayload.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `Callback`. */
export const checkCallback: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.event === undefined) || (!(func0.call(data, "event")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property '" + "event" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.url === undefined) || (!(func0.call(data, "url")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.method === undefined) || (!(func0.call(data, "method")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property '" + "method" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.event !== undefined && func0.call(data, "event")) {
            if (!(checkCallbackEvent(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }))) {
                vErrors = vErrors === null ? checkCallbackEvent.errors : vErrors.concat(checkCallbackEvent.errors);
                errors = vErrors.length;
            }
        }
        if (data.url !== undefined && func0.call(data, "url")) {
            if (!(checkCallbackUrl(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }))) {
                vErrors = vErrors === null ? checkCallbackUrl.errors : vErrors.concat(checkCallbackUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.method !== undefined && func0.call(data, "method")) {
            if (!(checkCallbackMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                vErrors = vErrors === null ? checkCallbackMethod.errors : vErrors.concat(checkCallbackMethod.errors);
                errors = vErrors.length;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            if (!(checkCallbackHeaders(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData }))) {
                vErrors = vErrors === null ? checkCallbackHeaders.errors : vErrors.concat(checkCallbackHeaders.errors);
                errors = vErrors.length;
            }
        }
        if (data.payload !== undefined && func0.call(data, "payload")) {
            if (!(checkCallbackPayload(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }))) {
                vErrors = vErrors === null ? checkCallbackPayload.errors : vErrors.concat(checkCallbackPayload.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `SavedCallback`. */
export const checkSavedCallback: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.api_key === undefined) || (!(func0.call(data, "api_key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api_key" }, message: "must have required property '" + "api_key" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.event === undefined) || (!(func0.call(data, "event")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property '" + "event" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.url === undefined) || (!(func0.call(data, "url")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.method === undefined) || (!(func0.call(data, "method")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property '" + "method" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.api_key !== undefined && func0.call(data, "api_key")) {
            if (!(checkApiKey(data.api_key, { instancePath: instancePath + "/api_key", parentData: data, parentDataProperty: "api_key", rootData }))) {
                vErrors = vErrors === null ? checkApiKey.errors : vErrors.concat(checkApiKey.errors);
                errors = vErrors.length;
            }
        }
        if (data.event !== undefined && func0.call(data, "event")) {
            if (!(checkCallbackEvent(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }))) {
                vErrors = vErrors === null ? checkCallbackEvent.errors : vErrors.concat(checkCallbackEvent.errors);
                errors = vErrors.length;
            }
        }
        if (data.url !== undefined && func0.call(data, "url")) {
            if (!(checkCallbackUrl(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData }))) {
                vErrors = vErrors === null ? checkCallbackUrl.errors : vErrors.concat(checkCallbackUrl.errors);
                errors = vErrors.length;
            }
        }
        if (data.method !== undefined && func0.call(data, "method")) {
            if (!(checkCallbackMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                vErrors = vErrors === null ? checkCallbackMethod.errors : vErrors.concat(checkCallbackMethod.errors);
                errors = vErrors.length;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            if (!(checkCallbackHeaders(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData }))) {
                vErrors = vErrors === null ? checkCallbackHeaders.errors : vErrors.concat(checkCallbackHeaders.errors);
                errors = vErrors.length;
            }
        }
        if (data.payload !== undefined && func0.call(data, "payload")) {
            if (!(checkCallbackPayload(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }))) {
                vErrors = vErrors === null ? checkCallbackPayload.errors : vErrors.concat(checkCallbackPayload.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ListCallbacksResponse`. */
export const checkListCallbacksResponse: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.api_key === undefined) || (!(func0.call(data, "api_key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api_key" }, message: "must have required property '" + "api_key" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.data === undefined) || (!(func0.call(data, "data")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.api_key !== undefined && func0.call(data, "api_key")) {
            if (!(checkApiKey(data.api_key, { instancePath: instancePath + "/api_key", parentData: data, parentDataProperty: "api_key", rootData }))) {
                vErrors = vErrors === null ? checkApiKey.errors : vErrors.concat(checkApiKey.errors);
                errors = vErrors.length;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            let data1 = data.data;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkCallback(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkCallback.errors : vErrors.concat(checkCallback.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `GetCallbackResponse`. */
export const checkGetCallbackResponse: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.api_key === undefined) || (!(func0.call(data, "api_key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api_key" }, message: "must have required property '" + "api_key" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.data === undefined) || (!(func0.call(data, "data")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.api_key !== undefined && func0.call(data, "api_key")) {
            if (!(checkApiKey(data.api_key, { instancePath: instancePath + "/api_key", parentData: data, parentDataProperty: "api_key", rootData }))) {
                vErrors = vErrors === null ? checkApiKey.errors : vErrors.concat(checkApiKey.errors);
                errors = vErrors.length;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            if (!(checkCallback(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }))) {
                vErrors = vErrors === null ? checkCallback.errors : vErrors.concat(checkCallback.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `DeleteCallbackResponse`. */
export const checkDeleteCallbackResponse: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.api_key === undefined) || (!(func0.call(data, "api_key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api_key" }, message: "must have required property '" + "api_key" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.message === undefined) || (!(func0.call(data, "message")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.api_key !== undefined && func0.call(data, "api_key")) {
            if (!(checkApiKey(data.api_key, { instancePath: instancePath + "/api_key", parentData: data, parentDataProperty: "api_key", rootData }))) {
                vErrors = vErrors === null ? checkApiKey.errors : vErrors.concat(checkApiKey.errors);
                errors = vErrors.length;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ErrorResponse`. */
export const checkErrorResponse: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.message === undefined) || (!(func0.call(data, "message")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `CallbackErrorResponse`. */
export const checkCallbackErrorResponse: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.api_key === undefined) || (!(func0.call(data, "api_key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api_key" }, message: "must have required property '" + "api_key" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.message === undefined) || (!(func0.call(data, "message")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.api_key !== undefined && func0.call(data, "api_key")) {
            if (!(checkApiKey(data.api_key, { instancePath: instancePath + "/api_key", parentData: data, parentDataProperty: "api_key", rootData }))) {
                vErrors = vErrors === null ? checkApiKey.errors : vErrors.concat(checkApiKey.errors);
                errors = vErrors.length;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks the input of `getSession`. */
export const checkGetSessionInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.path === undefined) || (!(func0.call(data, "path")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.path !== undefined && func0.call(data, "path")) {
            let data0 = data.path;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if ((data0.session_key === undefined) || (!(func0.call(data0, "session_key")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "session_key" }, message: "must have required property '" + "session_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.session_key !== undefined && func0.call(data0, "session_key")) {
                    if (!(checkSessionKey(data0.session_key, { instancePath: instancePath + "/path/session_key", parentData: data0, parentDataProperty: "session_key", rootData }))) {
                        vErrors = vErrors === null ? checkSessionKey.errors : vErrors.concat(checkSessionKey.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks the input of `updateSession`. */
export const checkUpdateSessionInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.path === undefined) || (!(func0.call(data, "path")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.body === undefined) || (!(func0.call(data, "body")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property '" + "body" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.path !== undefined && func0.call(data, "path")) {
            let data0 = data.path;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if ((data0.session_key === undefined) || (!(func0.call(data0, "session_key")))) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "session_key" }, message: "must have required property '" + "session_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.session_key !== undefined && func0.call(data0, "session_key")) {
                    if (!(checkSessionKey(data0.session_key, { instancePath: instancePath + "/path/session_key", parentData: data0, parentDataProperty: "session_key", rootData }))) {
                        vErrors = vErrors === null ? checkSessionKey.errors : vErrors.concat(checkSessionKey.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks the input of `createCallback`. */
export const checkCreateCallbackInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.body === undefined) || (!(func0.call(data, "body")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property '" + "body" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks the input of `getCallback`. */
export const checkGetCallbackInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.path === undefined) || (!(func0.call(data, "path")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.path !== undefined && func0.call(data, "path")) {
            let data0 = data.path;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if ((data0.event === undefined) || (!(func0.call(data0, "event")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property '" + "event" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.event !== undefined && func0.call(data0, "event")) {
                    if (!(checkCallbackEvent(data0.event, { instancePath: instancePath + "/path/event", parentData: data0, parentDataProperty: "event", rootData }))) {
                        vErrors = vErrors === null ? checkCallbackEvent.errors : vErrors.concat(checkCallbackEvent.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks the input of `updateCallback`. */
export const checkUpdateCallbackInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.path === undefined) || (!(func0.call(data, "path")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.body === undefined) || (!(func0.call(data, "body")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property '" + "body" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.path !== undefined && func0.call(data, "path")) {
            let data0 = data.path;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if ((data0.event === undefined) || (!(func0.call(data0, "event")))) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property '" + "event" + "'" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.event !== undefined && func0.call(data0, "event")) {
                    if (!(checkCallbackEvent(data0.event, { instancePath: instancePath + "/path/event", parentData: data0, parentDataProperty: "event", rootData }))) {
                        vErrors = vErrors === null ? checkCallbackEvent.errors : vErrors.concat(checkCallbackEvent.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();
