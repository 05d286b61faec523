// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.
// @ts-nocheck

import { type Check, codePoints, int32, int64, isDateTime } from "@specwright/runtime/validate-v1";

/** Checks `SessionMetadata`. */
export const checkSessionMetadata: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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

/** Checks `TimeToIdleMinutes`. */
export const checkTimeToIdleMinutes: Check = /* @__PURE__ */ (() => {
  const formats0 = int64;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (data < 0 || isNaN(data)) {
            const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (!(formats0.validate(data))) {
            const err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: "must match format \"" + "int64" + "\"" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks `AgentSession`. */
export const checkAgentSession: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const formats0 = isDateTime;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.agent_key === undefined) || (!(func0.call(data, "agent_key")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agent_key" }, message: "must have required property '" + "agent_key" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.enabled === undefined) || (!(func0.call(data, "enabled")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property '" + "enabled" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.created_at === undefined) || (!(func0.call(data, "created_at")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property '" + "created_at" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.id !== undefined && func0.call(data, "id")) {
            if (typeof data.id !== "string") {
                const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.key !== undefined && func0.call(data, "key")) {
            if (typeof data.key !== "string") {
                const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.agent_key !== undefined && func0.call(data, "agent_key")) {
            if (typeof data.agent_key !== "string") {
                const err5 = { instancePath: instancePath + "/agent_key", schemaPath: "#/properties/agent_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.name !== undefined && func0.call(data, "name")) {
            if (typeof data.name !== "string") {
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.description !== undefined && func0.call(data, "description")) {
            if (typeof data.description !== "string") {
                const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkSessionMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkSessionMetadata.errors : vErrors.concat(checkSessionMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.enabled !== undefined && func0.call(data, "enabled")) {
            if (typeof data.enabled !== "boolean") {
                const err8 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.tti_minutes !== undefined && func0.call(data, "tti_minutes")) {
            if (!(checkTimeToIdleMinutes(data.tti_minutes, { instancePath: instancePath + "/tti_minutes", parentData: data, parentDataProperty: "tti_minutes", rootData }))) {
                vErrors = vErrors === null ? checkTimeToIdleMinutes.errors : vErrors.concat(checkTimeToIdleMinutes.errors);
                errors = vErrors.length;
            }
        }
        if (data.status !== undefined && func0.call(data, "status")) {
            if (typeof data.status !== "string") {
                const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            let data9 = data.created_at;
            if (typeof data9 === "string") {
                if (!(formats0(data9))) {
                    const err10 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
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

/** Checks `PageMetadata`. */
export const checkPageMetadata: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page_key !== undefined && func0.call(data, "page_key")) {
            if (typeof data.page_key !== "string") {
                const err0 = { instancePath: instancePath + "/page_key", schemaPath: "#/properties/page_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.total_count !== undefined && func0.call(data, "total_count")) {
            let data1 = data.total_count;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err1 = { instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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

/** Checks `AgentSessionList`. */
export const checkAgentSessionList: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.sessions === undefined) || (!(func0.call(data, "sessions")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions" }, message: "must have required property '" + "sessions" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.metadata === undefined) || (!(func0.call(data, "metadata")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property '" + "metadata" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.sessions !== undefined && func0.call(data, "sessions")) {
            let data0 = data.sessions;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkAgentSession(data0[i0], { instancePath: instancePath + "/sessions/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkAgentSession.errors : vErrors.concat(checkAgentSession.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkPageMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkPageMetadata.errors : vErrors.concat(checkPageMetadata.errors);
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

/** Checks `CreateAgentSessionRequest`. */
export const checkCreateAgentSessionRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const func1 = codePoints;
  const pattern0 = new RegExp("[0-9a-zA-Z_-]+$", "u");
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.key !== undefined && func0.call(data, "key")) {
            let data0 = data.key;
            if (typeof data0 === "string") {
                if (func1(data0) > 50) {
                    const err0 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                if (func1(data0) < 1) {
                    const err1 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "[0-9a-zA-Z_-]+$" + "\"" };
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
                const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.name !== undefined && func0.call(data, "name")) {
            if (typeof data.name !== "string") {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.description !== undefined && func0.call(data, "description")) {
            if (typeof data.description !== "string") {
                const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkSessionMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkSessionMetadata.errors : vErrors.concat(checkSessionMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.enabled !== undefined && func0.call(data, "enabled")) {
            if (typeof data.enabled !== "boolean") {
                const err6 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.tti_minutes !== undefined && func0.call(data, "tti_minutes")) {
            if (!(checkTimeToIdleMinutes(data.tti_minutes, { instancePath: instancePath + "/tti_minutes", parentData: data, parentDataProperty: "tti_minutes", rootData }))) {
                vErrors = vErrors === null ? checkTimeToIdleMinutes.errors : vErrors.concat(checkTimeToIdleMinutes.errors);
                errors = vErrors.length;
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

/** Checks `UpdateAgentSessionRequest`. */
export const checkUpdateAgentSessionRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name !== undefined && func0.call(data, "name")) {
            if (typeof data.name !== "string") {
                const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.description !== undefined && func0.call(data, "description")) {
            if (typeof data.description !== "string") {
                const err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkSessionMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkSessionMetadata.errors : vErrors.concat(checkSessionMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.enabled !== undefined && func0.call(data, "enabled")) {
            if (typeof data.enabled !== "boolean") {
                const err2 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.tti_minutes !== undefined && func0.call(data, "tti_minutes")) {
            if (!(checkTimeToIdleMinutes(data.tti_minutes, { instancePath: instancePath + "/tti_minutes", parentData: data, parentDataProperty: "tti_minutes", rootData }))) {
                vErrors = vErrors === null ? checkTimeToIdleMinutes.errors : vErrors.concat(checkTimeToIdleMinutes.errors);
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

/** Checks `TextMessage`. */
export const checkTextMessage: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const func4 = codePoints;
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
        if ((data.content === undefined) || (!(func0.call(data, "content")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property '" + "content" + "'" };
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
            if ("text" !== data0) {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "text" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.content !== undefined && func0.call(data, "content")) {
            let data1 = data.content;
            if (typeof data1 === "string") {
                if (func4(data1) < 1) {
                    const err4 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `CreateAgentEventRequest`. */
export const checkCreateAgentEventRequest: Check = /* @__PURE__ */ (() => {
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
        if ((data.messages === undefined) || (!(func0.call(data, "messages")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, message: "must have required property '" + "messages" + "'" };
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
            if ("input_message" !== data0) {
                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "input_message" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.messages !== undefined && func0.call(data, "messages")) {
            let data1 = data.messages;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkTextMessage(data1[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data1, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkTextMessage.errors : vErrors.concat(checkTextMessage.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.stream_response !== undefined && func0.call(data, "stream_response")) {
            if (typeof data.stream_response !== "boolean") {
                const err5 = { instancePath: instancePath + "/stream_response", schemaPath: "#/properties/stream_response/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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

/** Checks `EventMessage`. */
export const checkEventMessage: Check = /* @__PURE__ */ (() => {
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
        if (data.type !== undefined && func0.call(data, "type")) {
            if (typeof data.type !== "string") {
                const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.content !== undefined && func0.call(data, "content")) {
            if (typeof data.content !== "string") {
                const err2 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `AgentEvent`. */
export const checkAgentEvent: Check = /* @__PURE__ */ (() => {
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
        if ((data.session_key === undefined) || (!(func0.call(data, "session_key")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_key" }, message: "must have required property '" + "session_key" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.type === undefined) || (!(func0.call(data, "type")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.created_at === undefined) || (!(func0.call(data, "created_at")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property '" + "created_at" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.id !== undefined && func0.call(data, "id")) {
            if (typeof data.id !== "string") {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.session_key !== undefined && func0.call(data, "session_key")) {
            if (typeof data.session_key !== "string") {
                const err5 = { instancePath: instancePath + "/session_key", schemaPath: "#/properties/session_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.type !== undefined && func0.call(data, "type")) {
            if (typeof data.type !== "string") {
                const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            let data3 = data.created_at;
            if (typeof data3 === "string") {
                if (!(formats0(data3))) {
                    const err7 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: "must match format \"" + "date-time" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.messages !== undefined && func0.call(data, "messages")) {
            let data4 = data.messages;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkEventMessage(data4[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data4, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkEventMessage.errors : vErrors.concat(checkEventMessage.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.tool_call_id !== undefined && func0.call(data, "tool_call_id")) {
            if (typeof data.tool_call_id !== "string") {
                const err10 = { instancePath: instancePath + "/tool_call_id", schemaPath: "#/properties/tool_call_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.tool_configuration_name !== undefined && func0.call(data, "tool_configuration_name")) {
            if (typeof data.tool_configuration_name !== "string") {
                const err11 = { instancePath: instancePath + "/tool_configuration_name", schemaPath: "#/properties/tool_configuration_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.tool_name !== undefined && func0.call(data, "tool_name")) {
            if (typeof data.tool_name !== "string") {
                const err12 = { instancePath: instancePath + "/tool_name", schemaPath: "#/properties/tool_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.tool_input !== undefined && func0.call(data, "tool_input")) {
            let data9 = data.tool_input;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            }
            else {
                const err13 = { instancePath: instancePath + "/tool_input", schemaPath: "#/properties/tool_input/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.tool_output !== undefined && func0.call(data, "tool_output")) {
            let data10 = data.tool_output;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            }
            else {
                const err14 = { instancePath: instancePath + "/tool_output", schemaPath: "#/properties/tool_output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
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

/** Checks `AgentReply`. */
export const checkAgentReply: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.events === undefined) || (!(func0.call(data, "events")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property '" + "events" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.session_key === undefined) || (!(func0.call(data, "session_key")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_key" }, message: "must have required property '" + "session_key" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.events !== undefined && func0.call(data, "events")) {
            let data0 = data.events;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkAgentEvent(data0[i0], { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkAgentEvent.errors : vErrors.concat(checkAgentEvent.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.session_key !== undefined && func0.call(data, "session_key")) {
            if (typeof data.session_key !== "string") {
                const err3 = { instancePath: instancePath + "/session_key", schemaPath: "#/properties/session_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `AgentEventStream`. */
export const checkAgentEventStream: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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

/** Checks `AgentEventList`. */
export const checkAgentEventList: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.events === undefined) || (!(func0.call(data, "events")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property '" + "events" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.metadata === undefined) || (!(func0.call(data, "metadata")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property '" + "metadata" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.events !== undefined && func0.call(data, "events")) {
            let data0 = data.events;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkAgentEvent(data0[i0], { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkAgentEvent.errors : vErrors.concat(checkAgentEvent.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkPageMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkPageMetadata.errors : vErrors.concat(checkPageMetadata.errors);
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

/** Checks `ErrorBody`. */
export const checkErrorBody: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.messages !== undefined && func0.call(data, "messages")) {
            let data0 = data.messages;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err0 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err0];
                        }
                        else {
                            vErrors.push(err0);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err1 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.request_id !== undefined && func0.call(data, "request_id")) {
            if (typeof data.request_id !== "string") {
                const err2 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `BadRequestBody`. */
export const checkBadRequestBody: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.field_errors !== undefined && func0.call(data, "field_errors")) {
            let data0 = data.field_errors;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key0 of Object.keys(data0)) {
                    if (typeof data0[key0] !== "string") {
                        const err0 = { instancePath: instancePath + "/field_errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/field_errors/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err0];
                        }
                        else {
                            vErrors.push(err0);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err1 = { instancePath: instancePath + "/field_errors", schemaPath: "#/properties/field_errors/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.messages !== undefined && func0.call(data, "messages")) {
            let data2 = data.messages;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data2[i0] !== "string") {
                        const err2 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err3 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.request_id !== undefined && func0.call(data, "request_id")) {
            if (typeof data.request_id !== "string") {
                const err4 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `NotFoundBody`. */
export const checkNotFoundBody: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id !== undefined && func0.call(data, "id")) {
            if (typeof data.id !== "string") {
                const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.messages !== undefined && func0.call(data, "messages")) {
            let data1 = data.messages;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data1[i0] !== "string") {
                        const err1 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err2 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.request_id !== undefined && func0.call(data, "request_id")) {
            if (typeof data.request_id !== "string") {
                const err3 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks the input of `listAgentSessions`. */
export const checkListAgentSessionsInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const func7 = codePoints;
  const pattern0 = new RegExp("agt_[0-9a-zA-Z_-]+$", "u");
  const formats0 = int32;
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
                if ((data0.agent_key === undefined) || (!(func0.call(data0, "agent_key")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "agent_key" }, message: "must have required property '" + "agent_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.agent_key !== undefined && func0.call(data0, "agent_key")) {
                    let data1 = data0.agent_key;
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err2 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/pattern", keyword: "pattern", params: { pattern: "agt_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "agt_[0-9a-zA-Z_-]+$" + "\"" };
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
                        const err3 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.query !== undefined && func0.call(data, "query")) {
            let data2 = data.query;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.filter !== undefined && func0.call(data2, "filter")) {
                    if (typeof data2.filter !== "string") {
                        const err5 = { instancePath: instancePath + "/query/filter", schemaPath: "#/properties/query/properties/filter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data2.metadata_filter !== undefined && func0.call(data2, "metadata_filter")) {
                    let data4 = data2.metadata_filter;
                    if (typeof data4 === "string") {
                        if (func7(data4) > 8000) {
                            const err6 = { instancePath: instancePath + "/query/metadata_filter", schemaPath: "#/properties/query/properties/metadata_filter/maxLength", keyword: "maxLength", params: { limit: 8000 }, message: "must NOT have more than 8000 characters" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/query/metadata_filter", schemaPath: "#/properties/query/properties/metadata_filter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data2.enabled !== undefined && func0.call(data2, "enabled")) {
                    if (typeof data2.enabled !== "boolean") {
                        const err8 = { instancePath: instancePath + "/query/enabled", schemaPath: "#/properties/query/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data2.limit !== undefined && func0.call(data2, "limit")) {
                    let data6 = data2.limit;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err9 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 100 || isNaN(data6)) {
                            const err10 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data6 < 1 || isNaN(data6)) {
                            const err11 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (!(formats0.validate(data6))) {
                            const err12 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: "must match format \"" + "int32" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.page_key !== undefined && func0.call(data2, "page_key")) {
                    if (typeof data2.page_key !== "string") {
                        const err13 = { instancePath: instancePath + "/query/page_key", schemaPath: "#/properties/query/properties/page_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            let data8 = data.headers;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8["Request-Timeout"] !== undefined && func0.call(data8, "Request-Timeout")) {
                    let data9 = data8["Request-Timeout"];
                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                        const err15 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 < 1 || isNaN(data9)) {
                            const err16 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                }
                if (data8["Request-Timeout-Millis"] !== undefined && func0.call(data8, "Request-Timeout-Millis")) {
                    let data10 = data8["Request-Timeout-Millis"];
                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                        const err17 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 < 1 || isNaN(data10)) {
                            const err18 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks the input of `createAgentSession`. */
export const checkCreateAgentSessionInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const pattern0 = new RegExp("agt_[0-9a-zA-Z_-]+$", "u");
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
                if ((data0.agent_key === undefined) || (!(func0.call(data0, "agent_key")))) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "agent_key" }, message: "must have required property '" + "agent_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.agent_key !== undefined && func0.call(data0, "agent_key")) {
                    let data1 = data0.agent_key;
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err3 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/pattern", keyword: "pattern", params: { pattern: "agt_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "agt_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err4 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            let data2 = data.headers;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2["Request-Timeout"] !== undefined && func0.call(data2, "Request-Timeout")) {
                    let data3 = data2["Request-Timeout"];
                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                        const err6 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 < 1 || isNaN(data3)) {
                            const err7 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                if (data2["Request-Timeout-Millis"] !== undefined && func0.call(data2, "Request-Timeout-Millis")) {
                    let data4 = data2["Request-Timeout-Millis"];
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err8 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 1 || isNaN(data4)) {
                            const err9 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
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

/** Checks the input of `getAgentSession`. */
export const checkGetAgentSessionInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const pattern0 = new RegExp("agt_[0-9a-zA-Z_-]+$", "u");
  const pattern1 = new RegExp("ase_[0-9a-zA-Z_-]+$", "u");
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
                if ((data0.agent_key === undefined) || (!(func0.call(data0, "agent_key")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "agent_key" }, message: "must have required property '" + "agent_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
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
                if (data0.agent_key !== undefined && func0.call(data0, "agent_key")) {
                    let data1 = data0.agent_key;
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err3 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/pattern", keyword: "pattern", params: { pattern: "agt_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "agt_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err4 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data0.session_key !== undefined && func0.call(data0, "session_key")) {
                    let data2 = data0.session_key;
                    if (typeof data2 === "string") {
                        if (!pattern1.test(data2)) {
                            const err5 = { instancePath: instancePath + "/path/session_key", schemaPath: "#/properties/path/properties/session_key/pattern", keyword: "pattern", params: { pattern: "ase_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "ase_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/path/session_key", schemaPath: "#/properties/path/properties/session_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            let data3 = data.headers;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3["Request-Timeout"] !== undefined && func0.call(data3, "Request-Timeout")) {
                    let data4 = data3["Request-Timeout"];
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err8 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 1 || isNaN(data4)) {
                            const err9 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                if (data3["Request-Timeout-Millis"] !== undefined && func0.call(data3, "Request-Timeout-Millis")) {
                    let data5 = data3["Request-Timeout-Millis"];
                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                        const err10 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 < 1 || isNaN(data5)) {
                            const err11 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks the input of `updateAgentSession`. */
export const checkUpdateAgentSessionInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const pattern0 = new RegExp("agt_[0-9a-zA-Z_-]+$", "u");
  const pattern1 = new RegExp("ase_[0-9a-zA-Z_-]+$", "u");
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
                if ((data0.agent_key === undefined) || (!(func0.call(data0, "agent_key")))) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "agent_key" }, message: "must have required property '" + "agent_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if ((data0.session_key === undefined) || (!(func0.call(data0, "session_key")))) {
                    const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "session_key" }, message: "must have required property '" + "session_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0.agent_key !== undefined && func0.call(data0, "agent_key")) {
                    let data1 = data0.agent_key;
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err4 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/pattern", keyword: "pattern", params: { pattern: "agt_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "agt_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err5 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data0.session_key !== undefined && func0.call(data0, "session_key")) {
                    let data2 = data0.session_key;
                    if (typeof data2 === "string") {
                        if (!pattern1.test(data2)) {
                            const err6 = { instancePath: instancePath + "/path/session_key", schemaPath: "#/properties/path/properties/session_key/pattern", keyword: "pattern", params: { pattern: "ase_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "ase_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/path/session_key", schemaPath: "#/properties/path/properties/session_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            let data3 = data.headers;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3["Request-Timeout"] !== undefined && func0.call(data3, "Request-Timeout")) {
                    let data4 = data3["Request-Timeout"];
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err9 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 1 || isNaN(data4)) {
                            const err10 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                }
                if (data3["Request-Timeout-Millis"] !== undefined && func0.call(data3, "Request-Timeout-Millis")) {
                    let data5 = data3["Request-Timeout-Millis"];
                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                        const err11 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 < 1 || isNaN(data5)) {
                            const err12 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
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

/** Checks the input of `listAgentEvents`. */
export const checkListAgentEventsInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const pattern0 = new RegExp("agt_[0-9a-zA-Z_-]+$", "u");
  const pattern1 = new RegExp("ase_[0-9a-zA-Z_-]+$", "u");
  const formats0 = int32;
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
                if ((data0.agent_key === undefined) || (!(func0.call(data0, "agent_key")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "agent_key" }, message: "must have required property '" + "agent_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
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
                if (data0.agent_key !== undefined && func0.call(data0, "agent_key")) {
                    let data1 = data0.agent_key;
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err3 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/pattern", keyword: "pattern", params: { pattern: "agt_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "agt_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err4 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data0.session_key !== undefined && func0.call(data0, "session_key")) {
                    let data2 = data0.session_key;
                    if (typeof data2 === "string") {
                        if (!pattern1.test(data2)) {
                            const err5 = { instancePath: instancePath + "/path/session_key", schemaPath: "#/properties/path/properties/session_key/pattern", keyword: "pattern", params: { pattern: "ase_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "ase_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/path/session_key", schemaPath: "#/properties/path/properties/session_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.query !== undefined && func0.call(data, "query")) {
            let data3 = data.query;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.limit !== undefined && func0.call(data3, "limit")) {
                    let data4 = data3.limit;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err8 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 > 100 || isNaN(data4)) {
                            const err9 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (data4 < 1 || isNaN(data4)) {
                            const err10 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (!(formats0.validate(data4))) {
                            const err11 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/format", keyword: "format", params: { format: "int32" }, message: "must match format \"" + "int32" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                }
                if (data3.page_key !== undefined && func0.call(data3, "page_key")) {
                    if (typeof data3.page_key !== "string") {
                        const err12 = { instancePath: instancePath + "/query/page_key", schemaPath: "#/properties/query/properties/page_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data3.include_hidden !== undefined && func0.call(data3, "include_hidden")) {
                    if (typeof data3.include_hidden !== "boolean") {
                        const err13 = { instancePath: instancePath + "/query/include_hidden", schemaPath: "#/properties/query/properties/include_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            let data7 = data.headers;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7["Request-Timeout"] !== undefined && func0.call(data7, "Request-Timeout")) {
                    let data8 = data7["Request-Timeout"];
                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                        const err15 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 < 1 || isNaN(data8)) {
                            const err16 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                }
                if (data7["Request-Timeout-Millis"] !== undefined && func0.call(data7, "Request-Timeout-Millis")) {
                    let data9 = data7["Request-Timeout-Millis"];
                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                        const err17 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 < 1 || isNaN(data9)) {
                            const err18 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();

/** Checks the input of `getAgentEvent`. */
export const checkGetAgentEventInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  const pattern0 = new RegExp("agt_[0-9a-zA-Z_-]+$", "u");
  const pattern1 = new RegExp("ase_[0-9a-zA-Z_-]+$", "u");
  const pattern2 = new RegExp("aev_[0-9a-zA-Z_-]+$", "u");
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
                if ((data0.agent_key === undefined) || (!(func0.call(data0, "agent_key")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "agent_key" }, message: "must have required property '" + "agent_key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
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
                if ((data0.event_id === undefined) || (!(func0.call(data0, "event_id")))) {
                    const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property '" + "event_id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0.agent_key !== undefined && func0.call(data0, "agent_key")) {
                    let data1 = data0.agent_key;
                    if (typeof data1 === "string") {
                        if (!pattern0.test(data1)) {
                            const err4 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/pattern", keyword: "pattern", params: { pattern: "agt_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "agt_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err5 = { instancePath: instancePath + "/path/agent_key", schemaPath: "#/properties/path/properties/agent_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data0.session_key !== undefined && func0.call(data0, "session_key")) {
                    let data2 = data0.session_key;
                    if (typeof data2 === "string") {
                        if (!pattern1.test(data2)) {
                            const err6 = { instancePath: instancePath + "/path/session_key", schemaPath: "#/properties/path/properties/session_key/pattern", keyword: "pattern", params: { pattern: "ase_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "ase_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/path/session_key", schemaPath: "#/properties/path/properties/session_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data0.event_id !== undefined && func0.call(data0, "event_id")) {
                    let data3 = data0.event_id;
                    if (typeof data3 === "string") {
                        if (!pattern2.test(data3)) {
                            const err8 = { instancePath: instancePath + "/path/event_id", schemaPath: "#/properties/path/properties/event_id/pattern", keyword: "pattern", params: { pattern: "aev_[0-9a-zA-Z_-]+$" }, message: "must match pattern \"" + "aev_[0-9a-zA-Z_-]+$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/path/event_id", schemaPath: "#/properties/path/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.headers !== undefined && func0.call(data, "headers")) {
            let data4 = data.headers;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4["Request-Timeout"] !== undefined && func0.call(data4, "Request-Timeout")) {
                    let data5 = data4["Request-Timeout"];
                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                        const err11 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 < 1 || isNaN(data5)) {
                            const err12 = { instancePath: instancePath + "/headers/Request-Timeout", schemaPath: "#/properties/headers/properties/Request-Timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                }
                if (data4["Request-Timeout-Millis"] !== undefined && func0.call(data4, "Request-Timeout-Millis")) {
                    let data6 = data4["Request-Timeout-Millis"];
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err13 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 < 1 || isNaN(data6)) {
                            const err14 = { instancePath: instancePath + "/headers/Request-Timeout-Millis", schemaPath: "#/properties/headers/properties/Request-Timeout-Millis/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate0.errors = vErrors;
    return errors === 0;
};
})();
