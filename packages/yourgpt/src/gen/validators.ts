// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.
// @ts-nocheck

import { type Check, codePoints, isDate, isDateTime } from "@specwright/runtime/validate-v1";

/** Checks `SessionUid`. */
export const checkSessionUid: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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

/** Checks `WidgetUid`. */
export const checkWidgetUid: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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

/** Checks `SortOrder`. */
export const checkSortOrder: Check = /* @__PURE__ */ (() => {
  const schema0 = { enum: ["ASC", "DESC"] };
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
    if (!((data === "ASC") || (data === "DESC"))) {
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

/** Checks `PageSize`. */
export const checkPageSize: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 100 || isNaN(data)) {
            const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    validate0.errors = vErrors;
    return errors === 0;
};

/** Checks `PageNumber`. */
export const checkPageNumber: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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

/** Checks `ChatMode`. */
export const checkChatMode: Check = /* @__PURE__ */ (() => {
  const schema0 = { enum: ["bot", "awaiting", "operator"] };
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
    if (!(((data === "bot") || (data === "awaiting")) || (data === "operator"))) {
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

/** Checks `ChatModeCode`. */
export const checkChatModeCode: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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

/** Checks `OtherSessionState`. */
export const checkOtherSessionState: Check = /* @__PURE__ */ (() => {
  const schema0 = { enum: ["pending", "unresolved", "closed"] };
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
    if (!(((data === "pending") || (data === "unresolved")) || (data === "closed"))) {
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

/** Checks `SessionState`. */
export const checkSessionState: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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

/** Checks `SessionStatus`. */
export const checkSessionStatus: Check = /* @__PURE__ */ (() => {
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

/** Checks `SegmentTags`. */
export const checkSegmentTags: Check = /* @__PURE__ */ (() => {
  const func0 = codePoints;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (func0(data) > 255) {
            const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
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
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `StoredSegment`. */
export const checkStoredSegment: Check = /* @__PURE__ */ (() => {
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

/** Checks `CreateSessionRequest`. */
export const checkCreateSessionRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.widget_uid === undefined) || (!(func0.call(data, "widget_uid")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "widget_uid" }, message: "must have required property '" + "widget_uid" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.widget_uid !== undefined && func0.call(data, "widget_uid")) {
            if (!(checkWidgetUid(data.widget_uid, { instancePath: instancePath + "/widget_uid", parentData: data, parentDataProperty: "widget_uid", rootData }))) {
                vErrors = vErrors === null ? checkWidgetUid.errors : vErrors.concat(checkWidgetUid.errors);
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

/** Checks `SessionFilter`. */
export const checkSessionFilter: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.model === undefined) || (!(func0.call(data, "model")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property '" + "model" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.key === undefined) || (!(func0.call(data, "key")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.operator === undefined) || (!(func0.call(data, "operator")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property '" + "operator" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.value === undefined) || (!(func0.call(data, "value")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
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
        if (data.key !== undefined && func0.call(data, "key")) {
            if (typeof data.key !== "string") {
                const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.operator !== undefined && func0.call(data, "operator")) {
            if (typeof data.operator !== "string") {
                const err6 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `GetSessionsRequest`. */
export const checkGetSessionsRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const formats0 = isDate;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from !== undefined && func0.call(data, "from")) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!(formats0(data0))) {
                    const err0 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date" }, message: "must match format \"" + "date" + "\"" };
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
                const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.to !== undefined && func0.call(data, "to")) {
            let data1 = data.to;
            if (typeof data1 === "string") {
                if (!(formats0(data1))) {
                    const err2 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date" }, message: "must match format \"" + "date" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.orderBy !== undefined && func0.call(data, "orderBy")) {
            if (!(checkSortOrder(data.orderBy, { instancePath: instancePath + "/orderBy", parentData: data, parentDataProperty: "orderBy", rootData }))) {
                vErrors = vErrors === null ? checkSortOrder.errors : vErrors.concat(checkSortOrder.errors);
                errors = vErrors.length;
            }
        }
        if (data.limit !== undefined && func0.call(data, "limit")) {
            if (!(checkPageSize(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData }))) {
                vErrors = vErrors === null ? checkPageSize.errors : vErrors.concat(checkPageSize.errors);
                errors = vErrors.length;
            }
        }
        if (data.page !== undefined && func0.call(data, "page")) {
            if (!(checkPageNumber(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData }))) {
                vErrors = vErrors === null ? checkPageNumber.errors : vErrors.concat(checkPageNumber.errors);
                errors = vErrors.length;
            }
        }
        if (data.view_id !== undefined && func0.call(data, "view_id")) {
            let data5 = data.view_id;
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err4 = { instancePath: instancePath + "/view_id", schemaPath: "#/properties/view_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.filter !== undefined && func0.call(data, "filter")) {
            let data6 = data.filter;
            if (Array.isArray(data6)) {
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkSessionFilter(data6[i0], { instancePath: instancePath + "/filter/" + i0, parentData: data6, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkSessionFilter.errors : vErrors.concat(checkSessionFilter.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/filter", schemaPath: "#/properties/filter/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ResolveSessionRequest`. */
export const checkResolveSessionRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.session_uid === undefined) || (!(func0.call(data, "session_uid")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_uid" }, message: "must have required property '" + "session_uid" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.state === undefined) || (!(func0.call(data, "state")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.session_uid !== undefined && func0.call(data, "session_uid")) {
            if (!(checkSessionUid(data.session_uid, { instancePath: instancePath + "/session_uid", parentData: data, parentDataProperty: "session_uid", rootData }))) {
                vErrors = vErrors === null ? checkSessionUid.errors : vErrors.concat(checkSessionUid.errors);
                errors = vErrors.length;
            }
        }
        if (data.state !== undefined && func0.call(data, "state")) {
            let data1 = data.state;
            if (typeof data1 !== "string") {
                const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ("resolved" !== data1) {
                const err3 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "resolved" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.chat_mode !== undefined && func0.call(data, "chat_mode")) {
            const err4 = { instancePath: instancePath + "/chat_mode", schemaPath: "#/properties/chat_mode/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.segment !== undefined && func0.call(data, "segment")) {
            if (!(checkSegmentTags(data.segment, { instancePath: instancePath + "/segment", parentData: data, parentDataProperty: "segment", rootData }))) {
                vErrors = vErrors === null ? checkSegmentTags.errors : vErrors.concat(checkSegmentTags.errors);
                errors = vErrors.length;
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

/** Checks `ChangeSessionRequest`. */
export const checkChangeSessionRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.session_uid === undefined) || (!(func0.call(data, "session_uid")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_uid" }, message: "must have required property '" + "session_uid" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.session_uid !== undefined && func0.call(data, "session_uid")) {
            if (!(checkSessionUid(data.session_uid, { instancePath: instancePath + "/session_uid", parentData: data, parentDataProperty: "session_uid", rootData }))) {
                vErrors = vErrors === null ? checkSessionUid.errors : vErrors.concat(checkSessionUid.errors);
                errors = vErrors.length;
            }
        }
        if (data.state !== undefined && func0.call(data, "state")) {
            if (!(checkOtherSessionState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }))) {
                vErrors = vErrors === null ? checkOtherSessionState.errors : vErrors.concat(checkOtherSessionState.errors);
                errors = vErrors.length;
            }
        }
        if (data.chat_mode !== undefined && func0.call(data, "chat_mode")) {
            if (!(checkChatMode(data.chat_mode, { instancePath: instancePath + "/chat_mode", parentData: data, parentDataProperty: "chat_mode", rootData }))) {
                vErrors = vErrors === null ? checkChatMode.errors : vErrors.concat(checkChatMode.errors);
                errors = vErrors.length;
            }
        }
        if (data.segment !== undefined && func0.call(data, "segment")) {
            if (!(checkSegmentTags(data.segment, { instancePath: instancePath + "/segment", parentData: data, parentDataProperty: "segment", rootData }))) {
                vErrors = vErrors === null ? checkSegmentTags.errors : vErrors.concat(checkSegmentTags.errors);
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
    if (!(checkResolveSessionRequest(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? checkResolveSessionRequest.errors : vErrors.concat(checkResolveSessionRequest.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs2 = errors;
        if (!(checkChangeSessionRequest(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? checkChangeSessionRequest.errors : vErrors.concat(checkChangeSessionRequest.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs2 === errors;
        valid0 = valid0 || _valid0;
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

/** Checks `SendMessageRequest`. */
export const checkSendMessageRequest: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { send_by: { enum: ["user", "operator", "assistant"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.widget_uid === undefined) || (!(func0.call(data, "widget_uid")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "widget_uid" }, message: "must have required property '" + "widget_uid" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.session_uid === undefined) || (!(func0.call(data, "session_uid")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_uid" }, message: "must have required property '" + "session_uid" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.message === undefined) || (!(func0.call(data, "message")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.widget_uid !== undefined && func0.call(data, "widget_uid")) {
            if (!(checkWidgetUid(data.widget_uid, { instancePath: instancePath + "/widget_uid", parentData: data, parentDataProperty: "widget_uid", rootData }))) {
                vErrors = vErrors === null ? checkWidgetUid.errors : vErrors.concat(checkWidgetUid.errors);
                errors = vErrors.length;
            }
        }
        if (data.session_uid !== undefined && func0.call(data, "session_uid")) {
            if (!(checkSessionUid(data.session_uid, { instancePath: instancePath + "/session_uid", parentData: data, parentDataProperty: "session_uid", rootData }))) {
                vErrors = vErrors === null ? checkSessionUid.errors : vErrors.concat(checkSessionUid.errors);
                errors = vErrors.length;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.send_by !== undefined && func0.call(data, "send_by")) {
            let data3 = data.send_by;
            if (typeof data3 !== "string") {
                const err4 = { instancePath: instancePath + "/send_by", schemaPath: "#/properties/send_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!(((data3 === "user") || (data3 === "operator")) || (data3 === "assistant"))) {
                const err5 = { instancePath: instancePath + "/send_by", schemaPath: "#/properties/send_by/enum", keyword: "enum", params: { allowedValues: schema0.properties.send_by.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `GetSessionMessagesRequest`. */
export const checkGetSessionMessagesRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.session_uid === undefined) || (!(func0.call(data, "session_uid")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_uid" }, message: "must have required property '" + "session_uid" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.session_uid !== undefined && func0.call(data, "session_uid")) {
            if (!(checkSessionUid(data.session_uid, { instancePath: instancePath + "/session_uid", parentData: data, parentDataProperty: "session_uid", rootData }))) {
                vErrors = vErrors === null ? checkSessionUid.errors : vErrors.concat(checkSessionUid.errors);
                errors = vErrors.length;
            }
        }
        if (data.orderBy !== undefined && func0.call(data, "orderBy")) {
            if (!(checkSortOrder(data.orderBy, { instancePath: instancePath + "/orderBy", parentData: data, parentDataProperty: "orderBy", rootData }))) {
                vErrors = vErrors === null ? checkSortOrder.errors : vErrors.concat(checkSortOrder.errors);
                errors = vErrors.length;
            }
        }
        if (data.limit !== undefined && func0.call(data, "limit")) {
            if (!(checkPageSize(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData }))) {
                vErrors = vErrors === null ? checkPageSize.errors : vErrors.concat(checkPageSize.errors);
                errors = vErrors.length;
            }
        }
        if (data.page !== undefined && func0.call(data, "page")) {
            if (!(checkPageNumber(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData }))) {
                vErrors = vErrors === null ? checkPageNumber.errors : vErrors.concat(checkPageNumber.errors);
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

/** Checks `Session`. */
export const checkSession: Check = /* @__PURE__ */ (() => {
  const schema0 = {
    properties: {
      device_type: { type: ["string", "null"] },
      platform: { type: ["string", "null"] },
      ip: { type: ["string", "null"] },
      country: { type: ["string", "null"] },
      contact_id: { type: ["integer", "null"] },
      visitor_id: { type: ["integer", "null"] },
      language: { type: ["string", "null"] },
    },
  };
  const func0 = Object.prototype.hasOwnProperty;
  const formats0 = isDateTime;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.id === undefined) || (!(func0.call(data, "id")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.project_id === undefined) || (!(func0.call(data, "project_id")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_id" }, message: "must have required property '" + "project_id" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.session_uid === undefined) || (!(func0.call(data, "session_uid")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_uid" }, message: "must have required property '" + "session_uid" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.integration_id === undefined) || (!(func0.call(data, "integration_id")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integration_id" }, message: "must have required property '" + "integration_id" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((data.status === undefined) || (!(func0.call(data, "status")))) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((data.device_type === undefined) || (!(func0.call(data, "device_type")))) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "device_type" }, message: "must have required property '" + "device_type" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((data.platform === undefined) || (!(func0.call(data, "platform")))) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property '" + "platform" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((data.chat_mode === undefined) || (!(func0.call(data, "chat_mode")))) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chat_mode" }, message: "must have required property '" + "chat_mode" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((data.ip === undefined) || (!(func0.call(data, "ip")))) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ip" }, message: "must have required property '" + "ip" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((data.country === undefined) || (!(func0.call(data, "country")))) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property '" + "country" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((data.segment === undefined) || (!(func0.call(data, "segment")))) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "segment" }, message: "must have required property '" + "segment" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((data.state === undefined) || (!(func0.call(data, "state")))) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((data.contact_id === undefined) || (!(func0.call(data, "contact_id")))) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_id" }, message: "must have required property '" + "contact_id" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if ((data.visitor_id === undefined) || (!(func0.call(data, "visitor_id")))) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "visitor_id" }, message: "must have required property '" + "visitor_id" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((data.is_emulator === undefined) || (!(func0.call(data, "is_emulator")))) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_emulator" }, message: "must have required property '" + "is_emulator" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if ((data.data === undefined) || (!(func0.call(data, "data")))) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if ((data.createdAt === undefined) || (!(func0.call(data, "createdAt")))) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property '" + "createdAt" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if ((data.updatedAt === undefined) || (!(func0.call(data, "updatedAt")))) {
            const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updatedAt" }, message: "must have required property '" + "updatedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.id !== undefined && func0.call(data, "id")) {
            let data0 = data.id;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.project_id !== undefined && func0.call(data, "project_id")) {
            let data1 = data.project_id;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err19 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.session_uid !== undefined && func0.call(data, "session_uid")) {
            if (!(checkSessionUid(data.session_uid, { instancePath: instancePath + "/session_uid", parentData: data, parentDataProperty: "session_uid", rootData }))) {
                vErrors = vErrors === null ? checkSessionUid.errors : vErrors.concat(checkSessionUid.errors);
                errors = vErrors.length;
            }
        }
        if (data.integration_id !== undefined && func0.call(data, "integration_id")) {
            let data3 = data.integration_id;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err20 = { instancePath: instancePath + "/integration_id", schemaPath: "#/properties/integration_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
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
        if (data.device_type !== undefined && func0.call(data, "device_type")) {
            let data5 = data.device_type;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err21 = { instancePath: instancePath + "/device_type", schemaPath: "#/properties/device_type/type", keyword: "type", params: { type: schema0.properties.device_type.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.platform !== undefined && func0.call(data, "platform")) {
            let data6 = data.platform;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err22 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: schema0.properties.platform.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.chat_mode !== undefined && func0.call(data, "chat_mode")) {
            if (!(checkChatModeCode(data.chat_mode, { instancePath: instancePath + "/chat_mode", parentData: data, parentDataProperty: "chat_mode", rootData }))) {
                vErrors = vErrors === null ? checkChatModeCode.errors : vErrors.concat(checkChatModeCode.errors);
                errors = vErrors.length;
            }
        }
        if (data.ip !== undefined && func0.call(data, "ip")) {
            let data8 = data.ip;
            if ((typeof data8 !== "string") && (data8 !== null)) {
                const err23 = { instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: schema0.properties.ip.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.country !== undefined && func0.call(data, "country")) {
            let data9 = data.country;
            if ((typeof data9 !== "string") && (data9 !== null)) {
                const err24 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema0.properties.country.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.segment !== undefined && func0.call(data, "segment")) {
            if (!(checkStoredSegment(data.segment, { instancePath: instancePath + "/segment", parentData: data, parentDataProperty: "segment", rootData }))) {
                vErrors = vErrors === null ? checkStoredSegment.errors : vErrors.concat(checkStoredSegment.errors);
                errors = vErrors.length;
            }
        }
        if (data.state !== undefined && func0.call(data, "state")) {
            if (!(checkSessionState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }))) {
                vErrors = vErrors === null ? checkSessionState.errors : vErrors.concat(checkSessionState.errors);
                errors = vErrors.length;
            }
        }
        if (data.contact_id !== undefined && func0.call(data, "contact_id")) {
            let data12 = data.contact_id;
            if ((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)) {
                const err25 = { instancePath: instancePath + "/contact_id", schemaPath: "#/properties/contact_id/type", keyword: "type", params: { type: schema0.properties.contact_id.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.visitor_id !== undefined && func0.call(data, "visitor_id")) {
            let data13 = data.visitor_id;
            if ((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)) {
                const err26 = { instancePath: instancePath + "/visitor_id", schemaPath: "#/properties/visitor_id/type", keyword: "type", params: { type: schema0.properties.visitor_id.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.is_emulator !== undefined && func0.call(data, "is_emulator")) {
            if (typeof data.is_emulator !== "boolean") {
                const err27 = { instancePath: instancePath + "/is_emulator", schemaPath: "#/properties/is_emulator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            let data15 = data.data;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            }
            else {
                const err28 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.language !== undefined && func0.call(data, "language")) {
            let data16 = data.language;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err29 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: schema0.properties.language.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.createdAt !== undefined && func0.call(data, "createdAt")) {
            let data17 = data.createdAt;
            if (typeof data17 === "string") {
                if (!(formats0(data17))) {
                    const err30 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.updatedAt !== undefined && func0.call(data, "updatedAt")) {
            let data18 = data.updatedAt;
            if (typeof data18 === "string") {
                if (!(formats0(data18))) {
                    const err32 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
    }
    else {
        const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err34];
        }
        else {
            vErrors.push(err34);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `CreateSessionResponse`. */
export const checkCreateSessionResponse: Check = /* @__PURE__ */ (() => {
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
        if ((data.data === undefined) || (!(func0.call(data, "data")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("RXSUCCESS" !== data0) {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RXSUCCESS" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            if (!(checkSession(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }))) {
                vErrors = vErrors === null ? checkSession.errors : vErrors.concat(checkSession.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ListedSession`. */
export const checkListedSession: Check = /* @__PURE__ */ (() => {
  const schema0 = {
    properties: {
      device_type: { type: ["string", "null"] },
      platform: { type: ["string", "null"] },
      ip: { type: ["string", "null"] },
      country: { type: ["string", "null"] },
      data: { type: ["object", "null"] },
      contact_id: { type: ["integer", "null"] },
      total_unseen: { type: ["string", "null"] },
      last_message_time: { type: ["string", "null"] },
      last_message: { type: ["string", "null"] },
      last_message_id: { type: ["integer", "null"] },
      last_message_content_type: { type: ["string", "null"] },
      last_message_type: { type: ["integer", "null"] },
      visitor_data: { type: ["object", "null"] },
      contact_data: { type: ["object", "null"] },
      session_meta: { type: ["object", "null"] },
    },
  };
  const func0 = Object.prototype.hasOwnProperty;
  const formats0 = isDateTime;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.id === undefined) || (!(func0.call(data, "id")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.project_id === undefined) || (!(func0.call(data, "project_id")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_id" }, message: "must have required property '" + "project_id" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.session_uid === undefined) || (!(func0.call(data, "session_uid")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_uid" }, message: "must have required property '" + "session_uid" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.integration_id === undefined) || (!(func0.call(data, "integration_id")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integration_id" }, message: "must have required property '" + "integration_id" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((data.chat_mode === undefined) || (!(func0.call(data, "chat_mode")))) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chat_mode" }, message: "must have required property '" + "chat_mode" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((data.state === undefined) || (!(func0.call(data, "state")))) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if ((data.created_at === undefined) || (!(func0.call(data, "created_at")))) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property '" + "created_at" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if ((data.updated_at === undefined) || (!(func0.call(data, "updated_at")))) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property '" + "updated_at" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.id !== undefined && func0.call(data, "id")) {
            let data0 = data.id;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.project_id !== undefined && func0.call(data, "project_id")) {
            let data1 = data.project_id;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err9 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.session_uid !== undefined && func0.call(data, "session_uid")) {
            if (!(checkSessionUid(data.session_uid, { instancePath: instancePath + "/session_uid", parentData: data, parentDataProperty: "session_uid", rootData }))) {
                vErrors = vErrors === null ? checkSessionUid.errors : vErrors.concat(checkSessionUid.errors);
                errors = vErrors.length;
            }
        }
        if (data.integration_id !== undefined && func0.call(data, "integration_id")) {
            let data3 = data.integration_id;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err10 = { instancePath: instancePath + "/integration_id", schemaPath: "#/properties/integration_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
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
        if (data.device_type !== undefined && func0.call(data, "device_type")) {
            let data5 = data.device_type;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err11 = { instancePath: instancePath + "/device_type", schemaPath: "#/properties/device_type/type", keyword: "type", params: { type: schema0.properties.device_type.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.platform !== undefined && func0.call(data, "platform")) {
            let data6 = data.platform;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err12 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: schema0.properties.platform.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.chat_mode !== undefined && func0.call(data, "chat_mode")) {
            if (!(checkChatModeCode(data.chat_mode, { instancePath: instancePath + "/chat_mode", parentData: data, parentDataProperty: "chat_mode", rootData }))) {
                vErrors = vErrors === null ? checkChatModeCode.errors : vErrors.concat(checkChatModeCode.errors);
                errors = vErrors.length;
            }
        }
        if (data.ip !== undefined && func0.call(data, "ip")) {
            let data8 = data.ip;
            if ((typeof data8 !== "string") && (data8 !== null)) {
                const err13 = { instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: schema0.properties.ip.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.country !== undefined && func0.call(data, "country")) {
            let data9 = data.country;
            if ((typeof data9 !== "string") && (data9 !== null)) {
                const err14 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema0.properties.country.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.segment !== undefined && func0.call(data, "segment")) {
            if (!(checkStoredSegment(data.segment, { instancePath: instancePath + "/segment", parentData: data, parentDataProperty: "segment", rootData }))) {
                vErrors = vErrors === null ? checkStoredSegment.errors : vErrors.concat(checkStoredSegment.errors);
                errors = vErrors.length;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            let data11 = data.data;
            if ((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)) {
                const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: schema0.properties.data.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.state !== undefined && func0.call(data, "state")) {
            if (!(checkSessionState(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }))) {
                vErrors = vErrors === null ? checkSessionState.errors : vErrors.concat(checkSessionState.errors);
                errors = vErrors.length;
            }
        }
        if (data.contact_id !== undefined && func0.call(data, "contact_id")) {
            let data13 = data.contact_id;
            if ((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)) {
                const err16 = { instancePath: instancePath + "/contact_id", schemaPath: "#/properties/contact_id/type", keyword: "type", params: { type: schema0.properties.contact_id.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            let data14 = data.created_at;
            if (typeof data14 === "string") {
                if (!(formats0(data14))) {
                    const err17 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.updated_at !== undefined && func0.call(data, "updated_at")) {
            let data15 = data.updated_at;
            if (typeof data15 === "string") {
                if (!(formats0(data15))) {
                    const err19 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.total_unseen !== undefined && func0.call(data, "total_unseen")) {
            let data16 = data.total_unseen;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err21 = { instancePath: instancePath + "/total_unseen", schemaPath: "#/properties/total_unseen/type", keyword: "type", params: { type: schema0.properties.total_unseen.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.last_message_time !== undefined && func0.call(data, "last_message_time")) {
            let data17 = data.last_message_time;
            if ((typeof data17 !== "string") && (data17 !== null)) {
                const err22 = { instancePath: instancePath + "/last_message_time", schemaPath: "#/properties/last_message_time/type", keyword: "type", params: { type: schema0.properties.last_message_time.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (typeof data17 === "string") {
                if (!(formats0(data17))) {
                    const err23 = { instancePath: instancePath + "/last_message_time", schemaPath: "#/properties/last_message_time/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
        }
        if (data.last_message !== undefined && func0.call(data, "last_message")) {
            let data18 = data.last_message;
            if ((typeof data18 !== "string") && (data18 !== null)) {
                const err24 = { instancePath: instancePath + "/last_message", schemaPath: "#/properties/last_message/type", keyword: "type", params: { type: schema0.properties.last_message.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.last_message_id !== undefined && func0.call(data, "last_message_id")) {
            let data19 = data.last_message_id;
            if ((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)) {
                const err25 = { instancePath: instancePath + "/last_message_id", schemaPath: "#/properties/last_message_id/type", keyword: "type", params: { type: schema0.properties.last_message_id.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.last_message_content_type !== undefined && func0.call(data, "last_message_content_type")) {
            let data20 = data.last_message_content_type;
            if ((typeof data20 !== "string") && (data20 !== null)) {
                const err26 = { instancePath: instancePath + "/last_message_content_type", schemaPath: "#/properties/last_message_content_type/type", keyword: "type", params: { type: schema0.properties.last_message_content_type.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.last_message_type !== undefined && func0.call(data, "last_message_type")) {
            let data21 = data.last_message_type;
            if ((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)) {
                const err27 = { instancePath: instancePath + "/last_message_type", schemaPath: "#/properties/last_message_type/type", keyword: "type", params: { type: schema0.properties.last_message_type.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.visitor_data !== undefined && func0.call(data, "visitor_data")) {
            let data22 = data.visitor_data;
            if ((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)) {
                const err28 = { instancePath: instancePath + "/visitor_data", schemaPath: "#/properties/visitor_data/type", keyword: "type", params: { type: schema0.properties.visitor_data.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.contact_data !== undefined && func0.call(data, "contact_data")) {
            let data23 = data.contact_data;
            if ((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)) {
                const err29 = { instancePath: instancePath + "/contact_data", schemaPath: "#/properties/contact_data/type", keyword: "type", params: { type: schema0.properties.contact_data.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.session_meta !== undefined && func0.call(data, "session_meta")) {
            let data24 = data.session_meta;
            if ((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)) {
                const err30 = { instancePath: instancePath + "/session_meta", schemaPath: "#/properties/session_meta/type", keyword: "type", params: { type: schema0.properties.session_meta.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
    }
    else {
        const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `GetSessionsResponse`. */
export const checkGetSessionsResponse: Check = /* @__PURE__ */ (() => {
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
        if ((data.data === undefined) || (!(func0.call(data, "data")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("RXSUCCESS" !== data0) {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RXSUCCESS" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            let data2 = data.data;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkListedSession(data2[i0], { instancePath: instancePath + "/data/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkListedSession.errors : vErrors.concat(checkListedSession.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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

/** Checks `UpdateSessionResponse`. */
export const checkUpdateSessionResponse: Check = /* @__PURE__ */ (() => {
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
        if ((data.data === undefined) || (!(func0.call(data, "data")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("RXSUCCESS" !== data0) {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RXSUCCESS" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            if (!(checkSession(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }))) {
                vErrors = vErrors === null ? checkSession.errors : vErrors.concat(checkSession.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `ReplyChoice`. */
export const checkReplyChoice: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.icon !== undefined && func0.call(data, "icon")) {
            if (typeof data.icon !== "string") {
                const err0 = { instancePath: instancePath + "/icon", schemaPath: "#/properties/icon/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.text !== undefined && func0.call(data, "text")) {
            if (typeof data.text !== "string") {
                const err1 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.value !== undefined && func0.call(data, "value")) {
            if (typeof data.value !== "string") {
                const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.enabled !== undefined && func0.call(data, "enabled")) {
            if (typeof data.enabled !== "boolean") {
                const err3 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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

/** Checks `MessageReply`. */
export const checkMessageReply: Check = /* @__PURE__ */ (() => {
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
        if (data.message_id !== undefined && func0.call(data, "message_id")) {
            let data1 = data.message_id;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err1 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.session_uid !== undefined && func0.call(data, "session_uid")) {
            if (!(checkSessionUid(data.session_uid, { instancePath: instancePath + "/session_uid", parentData: data, parentDataProperty: "session_uid", rootData }))) {
                vErrors = vErrors === null ? checkSessionUid.errors : vErrors.concat(checkSessionUid.errors);
                errors = vErrors.length;
            }
        }
        if (data.send_by !== undefined && func0.call(data, "send_by")) {
            if (typeof data.send_by !== "string") {
                const err2 = { instancePath: instancePath + "/send_by", schemaPath: "#/properties/send_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.origin !== undefined && func0.call(data, "origin")) {
            if (typeof data.origin !== "string") {
                const err3 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            if (typeof data.type !== "string") {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.content_type !== undefined && func0.call(data, "content_type")) {
            if (typeof data.content_type !== "string") {
                const err6 = { instancePath: instancePath + "/content_type", schemaPath: "#/properties/content_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.choices !== undefined && func0.call(data, "choices")) {
            let data8 = data.choices;
            if (Array.isArray(data8)) {
                const len0 = data8.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkReplyChoice(data8[i0], { instancePath: instancePath + "/choices/" + i0, parentData: data8, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkReplyChoice.errors : vErrors.concat(checkReplyChoice.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `SendMessageResponse`. */
export const checkSendMessageResponse: Check = /* @__PURE__ */ (() => {
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
        if ((data.data === undefined) || (!(func0.call(data, "data")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("RXSUCCESS" !== data0) {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RXSUCCESS" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            if (!(checkMessageReply(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }))) {
                vErrors = vErrors === null ? checkMessageReply.errors : vErrors.concat(checkMessageReply.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `AiLogEntry`. */
export const checkAiLogEntry: Check = /* @__PURE__ */ (() => {
  const schema0 = {
    properties: {
      query_message_id: { type: ["integer", "null"] },
      reply_message_id: { type: ["integer", "null"] },
      source_node: { type: ["string", "null"] },
    },
  };
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
        if (data.query_message_id !== undefined && func0.call(data, "query_message_id")) {
            let data1 = data.query_message_id;
            if ((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)) {
                const err1 = { instancePath: instancePath + "/query_message_id", schemaPath: "#/properties/query_message_id/type", keyword: "type", params: { type: schema0.properties.query_message_id.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.reply_message_id !== undefined && func0.call(data, "reply_message_id")) {
            let data2 = data.reply_message_id;
            if ((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)) {
                const err2 = { instancePath: instancePath + "/reply_message_id", schemaPath: "#/properties/reply_message_id/type", keyword: "type", params: { type: schema0.properties.reply_message_id.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.source_node !== undefined && func0.call(data, "source_node")) {
            let data3 = data.source_node;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err3 = { instancePath: instancePath + "/source_node", schemaPath: "#/properties/source_node/type", keyword: "type", params: { type: schema0.properties.source_node.type }, message: "must be string,null" };
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

/** Checks `SessionMessage`. */
export const checkSessionMessage: Check = /* @__PURE__ */ (() => {
  const schema0 = {
    properties: {
      rate: { type: ["string", "null"] },
      message: { type: ["string", "null"] },
      type: { type: ["integer", "null"] },
      seen: { type: ["string", "null"] },
      sender_id: { type: ["integer", "null"] },
      content_type: { type: ["string", "null"] },
      choices: { type: ["array", "null"] },
      targets: { type: ["object", "null"] },
      url: { type: ["string", "null"] },
      delivered: { type: ["string", "null"] },
      provider_message_id: { type: ["string", "null"] },
      streaming: { type: ["boolean", "null"] },
      response_source: { type: ["string", "null"] },
      extra_data: { type: ["object", "null"] },
      deleted_at: { type: ["string", "null"] },
      AILog: { type: ["array", "null"] },
    },
  };
  const func0 = Object.prototype.hasOwnProperty;
  const formats0 = isDateTime;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.id === undefined) || (!(func0.call(data, "id")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.session_id === undefined) || (!(func0.call(data, "session_id")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property '" + "session_id" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.send_by === undefined) || (!(func0.call(data, "send_by")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "send_by" }, message: "must have required property '" + "send_by" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.createdAt === undefined) || (!(func0.call(data, "createdAt")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property '" + "createdAt" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.id !== undefined && func0.call(data, "id")) {
            let data0 = data.id;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.session_id !== undefined && func0.call(data, "session_id")) {
            let data1 = data.session_id;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.send_by !== undefined && func0.call(data, "send_by")) {
            if (typeof data.send_by !== "string") {
                const err6 = { instancePath: instancePath + "/send_by", schemaPath: "#/properties/send_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.rate !== undefined && func0.call(data, "rate")) {
            let data3 = data.rate;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err7 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/type", keyword: "type", params: { type: schema0.properties.rate.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            let data4 = data.message;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema0.properties.message.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            let data5 = data.type;
            if ((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)) {
                const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema0.properties.type.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.seen !== undefined && func0.call(data, "seen")) {
            let data6 = data.seen;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err10 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: schema0.properties.seen.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.sender_id !== undefined && func0.call(data, "sender_id")) {
            let data7 = data.sender_id;
            if ((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)) {
                const err11 = { instancePath: instancePath + "/sender_id", schemaPath: "#/properties/sender_id/type", keyword: "type", params: { type: schema0.properties.sender_id.type }, message: "must be integer,null" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.content_type !== undefined && func0.call(data, "content_type")) {
            let data8 = data.content_type;
            if ((typeof data8 !== "string") && (data8 !== null)) {
                const err12 = { instancePath: instancePath + "/content_type", schemaPath: "#/properties/content_type/type", keyword: "type", params: { type: schema0.properties.content_type.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.choices !== undefined && func0.call(data, "choices")) {
            let data9 = data.choices;
            if ((!(Array.isArray(data9))) && (data9 !== null)) {
                const err13 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: schema0.properties.choices.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.targets !== undefined && func0.call(data, "targets")) {
            let data10 = data.targets;
            if ((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)) {
                const err14 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: schema0.properties.targets.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.url !== undefined && func0.call(data, "url")) {
            let data11 = data.url;
            if ((typeof data11 !== "string") && (data11 !== null)) {
                const err15 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema0.properties.url.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.delivered !== undefined && func0.call(data, "delivered")) {
            let data12 = data.delivered;
            if ((typeof data12 !== "string") && (data12 !== null)) {
                const err16 = { instancePath: instancePath + "/delivered", schemaPath: "#/properties/delivered/type", keyword: "type", params: { type: schema0.properties.delivered.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.provider_message_id !== undefined && func0.call(data, "provider_message_id")) {
            let data13 = data.provider_message_id;
            if ((typeof data13 !== "string") && (data13 !== null)) {
                const err17 = { instancePath: instancePath + "/provider_message_id", schemaPath: "#/properties/provider_message_id/type", keyword: "type", params: { type: schema0.properties.provider_message_id.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.streaming !== undefined && func0.call(data, "streaming")) {
            let data14 = data.streaming;
            if ((typeof data14 !== "boolean") && (data14 !== null)) {
                const err18 = { instancePath: instancePath + "/streaming", schemaPath: "#/properties/streaming/type", keyword: "type", params: { type: schema0.properties.streaming.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.response_source !== undefined && func0.call(data, "response_source")) {
            let data15 = data.response_source;
            if ((typeof data15 !== "string") && (data15 !== null)) {
                const err19 = { instancePath: instancePath + "/response_source", schemaPath: "#/properties/response_source/type", keyword: "type", params: { type: schema0.properties.response_source.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.extra_data !== undefined && func0.call(data, "extra_data")) {
            let data16 = data.extra_data;
            if ((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)) {
                const err20 = { instancePath: instancePath + "/extra_data", schemaPath: "#/properties/extra_data/type", keyword: "type", params: { type: schema0.properties.extra_data.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.createdAt !== undefined && func0.call(data, "createdAt")) {
            let data17 = data.createdAt;
            if (typeof data17 === "string") {
                if (!(formats0(data17))) {
                    const err21 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.deleted_at !== undefined && func0.call(data, "deleted_at")) {
            let data18 = data.deleted_at;
            if ((typeof data18 !== "string") && (data18 !== null)) {
                const err23 = { instancePath: instancePath + "/deleted_at", schemaPath: "#/properties/deleted_at/type", keyword: "type", params: { type: schema0.properties.deleted_at.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if (typeof data18 === "string") {
                if (!(formats0(data18))) {
                    const err24 = { instancePath: instancePath + "/deleted_at", schemaPath: "#/properties/deleted_at/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
        }
        if (data.AILog !== undefined && func0.call(data, "AILog")) {
            let data19 = data.AILog;
            if ((!(Array.isArray(data19))) && (data19 !== null)) {
                const err25 = { instancePath: instancePath + "/AILog", schemaPath: "#/properties/AILog/type", keyword: "type", params: { type: schema0.properties.AILog.type }, message: "must be array,null" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (Array.isArray(data19)) {
                const len0 = data19.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkAiLogEntry(data19[i0], { instancePath: instancePath + "/AILog/" + i0, parentData: data19, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkAiLogEntry.errors : vErrors.concat(checkAiLogEntry.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
    }
    else {
        const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err26];
        }
        else {
            vErrors.push(err26);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `GetSessionMessagesResponse`. */
export const checkGetSessionMessagesResponse: Check = /* @__PURE__ */ (() => {
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
        if ((data.data === undefined) || (!(func0.call(data, "data")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property '" + "data" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("RXSUCCESS" !== data0) {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RXSUCCESS" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.data !== undefined && func0.call(data, "data")) {
            let data2 = data.data;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkSessionMessage(data2[i0], { instancePath: instancePath + "/data/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkSessionMessage.errors : vErrors.concat(checkSessionMessage.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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

/** Checks `ErrorResponse`. */
export const checkErrorResponse: Check = /* @__PURE__ */ (() => {
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
            if ("RXERROR" !== data0) {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RXERROR" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks the input of `createSession`. */
export const checkCreateSessionInput: Check = /* @__PURE__ */ (() => {
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
