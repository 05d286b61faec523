// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.
// @ts-nocheck

import type { Check } from "@specwright/runtime/validate-v1";

/** Checks `FactRatingExamples`. */
export const checkFactRatingExamples: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.high !== undefined && func0.call(data, "high")) {
            if (typeof data.high !== "string") {
                const err0 = { instancePath: instancePath + "/high", schemaPath: "#/properties/high/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.medium !== undefined && func0.call(data, "medium")) {
            if (typeof data.medium !== "string") {
                const err1 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.low !== undefined && func0.call(data, "low")) {
            if (typeof data.low !== "string") {
                const err2 = { instancePath: instancePath + "/low", schemaPath: "#/properties/low/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `FactRatingInstruction`. */
export const checkFactRatingInstruction: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.instruction !== undefined && func0.call(data, "instruction")) {
            if (typeof data.instruction !== "string") {
                const err0 = { instancePath: instancePath + "/instruction", schemaPath: "#/properties/instruction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.examples !== undefined && func0.call(data, "examples")) {
            if (!(checkFactRatingExamples(data.examples, { instancePath: instancePath + "/examples", parentData: data, parentDataProperty: "examples", rootData }))) {
                vErrors = vErrors === null ? checkFactRatingExamples.errors : vErrors.concat(checkFactRatingExamples.errors);
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
      user_id: { type: ["string", "null"] },
      metadata: { type: ["object", "null"] },
      ended_at: { type: ["string", "null"] },
      deleted_at: { type: ["string", "null"] },
    },
  };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.uuid !== undefined && func0.call(data, "uuid")) {
            if (typeof data.uuid !== "string") {
                const err0 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.id !== undefined && func0.call(data, "id")) {
            let data1 = data.id;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.session_id !== undefined && func0.call(data, "session_id")) {
            if (typeof data.session_id !== "string") {
                const err2 = { instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.user_id !== undefined && func0.call(data, "user_id")) {
            let data3 = data.user_id;
            if ((typeof data3 !== "string") && (data3 !== null)) {
                const err3 = { instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: schema0.properties.user_id.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.project_uuid !== undefined && func0.call(data, "project_uuid")) {
            if (typeof data.project_uuid !== "string") {
                const err4 = { instancePath: instancePath + "/project_uuid", schemaPath: "#/properties/project_uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            let data5 = data.metadata;
            if ((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)) {
                const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: schema0.properties.metadata.type }, message: "must be object,null" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.classifications !== undefined && func0.call(data, "classifications")) {
            let data6 = data.classifications;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key0 of Object.keys(data6)) {
                    if (typeof data6[key0] !== "string") {
                        const err6 = { instancePath: instancePath + "/classifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classifications/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err7 = { instancePath: instancePath + "/classifications", schemaPath: "#/properties/classifications/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.fact_rating_instruction !== undefined && func0.call(data, "fact_rating_instruction")) {
            if (!(checkFactRatingInstruction(data.fact_rating_instruction, { instancePath: instancePath + "/fact_rating_instruction", parentData: data, parentDataProperty: "fact_rating_instruction", rootData }))) {
                vErrors = vErrors === null ? checkFactRatingInstruction.errors : vErrors.concat(checkFactRatingInstruction.errors);
                errors = vErrors.length;
            }
        }
        if (data.facts !== undefined && func0.call(data, "facts")) {
            let data9 = data.facts;
            if (Array.isArray(data9)) {
                const len0 = data9.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data9[i0] !== "string") {
                        const err8 = { instancePath: instancePath + "/facts/" + i0, schemaPath: "#/properties/facts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err9 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
            if (typeof data.created_at !== "string") {
                const err10 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.updated_at !== undefined && func0.call(data, "updated_at")) {
            if (typeof data.updated_at !== "string") {
                const err11 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.ended_at !== undefined && func0.call(data, "ended_at")) {
            let data13 = data.ended_at;
            if ((typeof data13 !== "string") && (data13 !== null)) {
                const err12 = { instancePath: instancePath + "/ended_at", schemaPath: "#/properties/ended_at/type", keyword: "type", params: { type: schema0.properties.ended_at.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.deleted_at !== undefined && func0.call(data, "deleted_at")) {
            let data14 = data.deleted_at;
            if ((typeof data14 !== "string") && (data14 !== null)) {
                const err13 = { instancePath: instancePath + "/deleted_at", schemaPath: "#/properties/deleted_at/type", keyword: "type", params: { type: schema0.properties.deleted_at.type }, message: "must be string,null" };
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

/** Checks `Metadata`. */
export const checkMetadata: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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

/** Checks `CreateSessionRequest`. */
export const checkCreateSessionRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.session_id === undefined) || (!(func0.call(data, "session_id")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" }, message: "must have required property '" + "session_id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.user_id === undefined) || (!(func0.call(data, "user_id")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property '" + "user_id" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.session_id !== undefined && func0.call(data, "session_id")) {
            if (typeof data.session_id !== "string") {
                const err2 = { instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.user_id !== undefined && func0.call(data, "user_id")) {
            if (typeof data.user_id !== "string") {
                const err3 = { instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkMetadata.errors : vErrors.concat(checkMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.fact_rating_instruction !== undefined && func0.call(data, "fact_rating_instruction")) {
            if (!(checkFactRatingInstruction(data.fact_rating_instruction, { instancePath: instancePath + "/fact_rating_instruction", parentData: data, parentDataProperty: "fact_rating_instruction", rootData }))) {
                vErrors = vErrors === null ? checkFactRatingInstruction.errors : vErrors.concat(checkFactRatingInstruction.errors);
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

/** Checks `UpdateSessionRequest`. */
export const checkUpdateSessionRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.metadata === undefined) || (!(func0.call(data, "metadata")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property '" + "metadata" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkMetadata.errors : vErrors.concat(checkMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.fact_rating_instruction !== undefined && func0.call(data, "fact_rating_instruction")) {
            if (!(checkFactRatingInstruction(data.fact_rating_instruction, { instancePath: instancePath + "/fact_rating_instruction", parentData: data, parentDataProperty: "fact_rating_instruction", rootData }))) {
                vErrors = vErrors === null ? checkFactRatingInstruction.errors : vErrors.concat(checkFactRatingInstruction.errors);
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

/** Checks `SessionList`. */
export const checkSessionList: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sessions !== undefined && func0.call(data, "sessions")) {
            let data0 = data.sessions;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkSession(data0[i0], { instancePath: instancePath + "/sessions/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkSession.errors : vErrors.concat(checkSession.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err0 = { instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.response_count !== undefined && func0.call(data, "response_count")) {
            let data2 = data.response_count;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err1 = { instancePath: instancePath + "/response_count", schemaPath: "#/properties/response_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.total_count !== undefined && func0.call(data, "total_count")) {
            let data3 = data.total_count;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err2 = { instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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

/** Checks `SessionOrder`. */
export const checkSessionOrder: Check = /* @__PURE__ */ (() => {
  const schema0 = { enum: ["created_at", "updated_at", "user_id", "session_id"] };
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
    if (!((((data === "created_at") || (data === "updated_at")) || (data === "user_id")) || (data === "session_id"))) {
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

/** Checks `RoleType`. */
export const checkRoleType: Check = /* @__PURE__ */ (() => {
  const schema0 = { enum: ["norole", "system", "assistant", "user", "function", "tool"] };
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
    if (!((((((data === "norole") || (data === "system")) || (data === "assistant")) || (data === "user")) || (data === "function")) || (data === "tool"))) {
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

/** Checks `Message`. */
export const checkMessage: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.content === undefined) || (!(func0.call(data, "content")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property '" + "content" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.role_type === undefined) || (!(func0.call(data, "role_type")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role_type" }, message: "must have required property '" + "role_type" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
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
        if (data.role_type !== undefined && func0.call(data, "role_type")) {
            if (!(checkRoleType(data.role_type, { instancePath: instancePath + "/role_type", parentData: data, parentDataProperty: "role_type", rootData }))) {
                vErrors = vErrors === null ? checkRoleType.errors : vErrors.concat(checkRoleType.errors);
                errors = vErrors.length;
            }
        }
        if (data.role !== undefined && func0.call(data, "role")) {
            if (typeof data.role !== "string") {
                const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkMetadata.errors : vErrors.concat(checkMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.uuid !== undefined && func0.call(data, "uuid")) {
            if (typeof data.uuid !== "string") {
                const err4 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            if (typeof data.created_at !== "string") {
                const err5 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.updated_at !== undefined && func0.call(data, "updated_at")) {
            if (typeof data.updated_at !== "string") {
                const err6 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.processed !== undefined && func0.call(data, "processed")) {
            if (typeof data.processed !== "boolean") {
                const err7 = { instancePath: instancePath + "/processed", schemaPath: "#/properties/processed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.token_count !== undefined && func0.call(data, "token_count")) {
            let data8 = data.token_count;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err8 = { instancePath: instancePath + "/token_count", schemaPath: "#/properties/token_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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

/** Checks `MessageList`. */
export const checkMessageList: Check = /* @__PURE__ */ (() => {
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
                    if (!(checkMessage(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkMessage.errors : vErrors.concat(checkMessage.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err0 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.row_count !== undefined && func0.call(data, "row_count")) {
            let data2 = data.row_count;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err1 = { instancePath: instancePath + "/row_count", schemaPath: "#/properties/row_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.total_count !== undefined && func0.call(data, "total_count")) {
            let data3 = data.total_count;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err2 = { instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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

/** Checks `UpdateMessageRequest`. */
export const checkUpdateMessageRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.metadata === undefined) || (!(func0.call(data, "metadata")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property '" + "metadata" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkMetadata.errors : vErrors.concat(checkMetadata.errors);
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

/** Checks `AddMemoryRequest`. */
export const checkAddMemoryRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.messages === undefined) || (!(func0.call(data, "messages")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, message: "must have required property '" + "messages" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.messages !== undefined && func0.call(data, "messages")) {
            let data0 = data.messages;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(checkMessage(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkMessage.errors : vErrors.concat(checkMessage.errors);
                        errors = vErrors.length;
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
        if (data.ignore_roles !== undefined && func0.call(data, "ignore_roles")) {
            let data2 = data.ignore_roles;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(checkRoleType(data2[i1], { instancePath: instancePath + "/ignore_roles/" + i1, parentData: data2, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? checkRoleType.errors : vErrors.concat(checkRoleType.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/ignore_roles", schemaPath: "#/properties/ignore_roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.return_context !== undefined && func0.call(data, "return_context")) {
            if (typeof data.return_context !== "boolean") {
                const err3 = { instancePath: instancePath + "/return_context", schemaPath: "#/properties/return_context/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.fact_instruction !== undefined && func0.call(data, "fact_instruction")) {
            if (typeof data.fact_instruction !== "string") {
                const err4 = { instancePath: instancePath + "/fact_instruction", schemaPath: "#/properties/fact_instruction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.summary_instruction !== undefined && func0.call(data, "summary_instruction")) {
            if (typeof data.summary_instruction !== "string") {
                const err5 = { instancePath: instancePath + "/summary_instruction", schemaPath: "#/properties/summary_instruction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `AddMemoryResponse`. */
export const checkAddMemoryResponse: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.context !== undefined && func0.call(data, "context")) {
            if (typeof data.context !== "string") {
                const err0 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `Fact`. */
export const checkFact: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.content === undefined) || (!(func0.call(data, "content")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property '" + "content" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if ((data.created_at === undefined) || (!(func0.call(data, "created_at")))) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property '" + "created_at" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((data.fact === undefined) || (!(func0.call(data, "fact")))) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property '" + "fact" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((data.uuid === undefined) || (!(func0.call(data, "uuid")))) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property '" + "uuid" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.uuid !== undefined && func0.call(data, "uuid")) {
            if (typeof data.uuid !== "string") {
                const err4 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.content !== undefined && func0.call(data, "content")) {
            if (typeof data.content !== "string") {
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
        if (data.fact !== undefined && func0.call(data, "fact")) {
            if (typeof data.fact !== "string") {
                const err6 = { instancePath: instancePath + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.name !== undefined && func0.call(data, "name")) {
            if (typeof data.name !== "string") {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.source_node_name !== undefined && func0.call(data, "source_node_name")) {
            if (typeof data.source_node_name !== "string") {
                const err8 = { instancePath: instancePath + "/source_node_name", schemaPath: "#/properties/source_node_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.target_node_name !== undefined && func0.call(data, "target_node_name")) {
            if (typeof data.target_node_name !== "string") {
                const err9 = { instancePath: instancePath + "/target_node_name", schemaPath: "#/properties/target_node_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.rating !== undefined && func0.call(data, "rating")) {
            let data6 = data.rating;
            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                const err10 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            if (typeof data.created_at !== "string") {
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
        if (data.valid_at !== undefined && func0.call(data, "valid_at")) {
            if (typeof data.valid_at !== "string") {
                const err12 = { instancePath: instancePath + "/valid_at", schemaPath: "#/properties/valid_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.invalid_at !== undefined && func0.call(data, "invalid_at")) {
            if (typeof data.invalid_at !== "string") {
                const err13 = { instancePath: instancePath + "/invalid_at", schemaPath: "#/properties/invalid_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.expired_at !== undefined && func0.call(data, "expired_at")) {
            if (typeof data.expired_at !== "string") {
                const err14 = { instancePath: instancePath + "/expired_at", schemaPath: "#/properties/expired_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `Summary`. */
export const checkSummary: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.uuid !== undefined && func0.call(data, "uuid")) {
            if (typeof data.uuid !== "string") {
                const err0 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.content !== undefined && func0.call(data, "content")) {
            if (typeof data.content !== "string") {
                const err1 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            if (typeof data.created_at !== "string") {
                const err2 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            if (!(checkMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkMetadata.errors : vErrors.concat(checkMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.related_message_uuids !== undefined && func0.call(data, "related_message_uuids")) {
            let data4 = data.related_message_uuids;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data4[i0] !== "string") {
                        const err3 = { instancePath: instancePath + "/related_message_uuids/" + i0, schemaPath: "#/properties/related_message_uuids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err4 = { instancePath: instancePath + "/related_message_uuids", schemaPath: "#/properties/related_message_uuids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.token_count !== undefined && func0.call(data, "token_count")) {
            let data6 = data.token_count;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err5 = { instancePath: instancePath + "/token_count", schemaPath: "#/properties/token_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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

/** Checks `Memory`. */
export const checkMemory: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.context !== undefined && func0.call(data, "context")) {
            if (typeof data.context !== "string") {
                const err0 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                    if (!(checkMessage(data1[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data1, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? checkMessage.errors : vErrors.concat(checkMessage.errors);
                        errors = vErrors.length;
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
        if (data.relevant_facts !== undefined && func0.call(data, "relevant_facts")) {
            let data3 = data.relevant_facts;
            if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(checkFact(data3[i1], { instancePath: instancePath + "/relevant_facts/" + i1, parentData: data3, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? checkFact.errors : vErrors.concat(checkFact.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/relevant_facts", schemaPath: "#/properties/relevant_facts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.facts !== undefined && func0.call(data, "facts")) {
            let data5 = data.facts;
            if (Array.isArray(data5)) {
                const len2 = data5.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data5[i2] !== "string") {
                        const err3 = { instancePath: instancePath + "/facts/" + i2, schemaPath: "#/properties/facts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err4 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkMetadata.errors : vErrors.concat(checkMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.summary !== undefined && func0.call(data, "summary")) {
            if (!(checkSummary(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData }))) {
                vErrors = vErrors === null ? checkSummary.errors : vErrors.concat(checkSummary.errors);
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

/** Checks `User`. */
export const checkUser: Check = /* @__PURE__ */ (() => {
  const schema0 = { properties: { deleted_at: { type: ["string", "null"] } } };
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.uuid !== undefined && func0.call(data, "uuid")) {
            if (typeof data.uuid !== "string") {
                const err0 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.id !== undefined && func0.call(data, "id")) {
            let data1 = data.id;
            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.user_id !== undefined && func0.call(data, "user_id")) {
            if (typeof data.user_id !== "string") {
                const err2 = { instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.project_uuid !== undefined && func0.call(data, "project_uuid")) {
            if (typeof data.project_uuid !== "string") {
                const err3 = { instancePath: instancePath + "/project_uuid", schemaPath: "#/properties/project_uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.email !== undefined && func0.call(data, "email")) {
            if (typeof data.email !== "string") {
                const err4 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.first_name !== undefined && func0.call(data, "first_name")) {
            if (typeof data.first_name !== "string") {
                const err5 = { instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.last_name !== undefined && func0.call(data, "last_name")) {
            if (typeof data.last_name !== "string") {
                const err6 = { instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkMetadata.errors : vErrors.concat(checkMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.fact_rating_instruction !== undefined && func0.call(data, "fact_rating_instruction")) {
            if (!(checkFactRatingInstruction(data.fact_rating_instruction, { instancePath: instancePath + "/fact_rating_instruction", parentData: data, parentDataProperty: "fact_rating_instruction", rootData }))) {
                vErrors = vErrors === null ? checkFactRatingInstruction.errors : vErrors.concat(checkFactRatingInstruction.errors);
                errors = vErrors.length;
            }
        }
        if (data.session_count !== undefined && func0.call(data, "session_count")) {
            let data9 = data.session_count;
            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                const err7 = { instancePath: instancePath + "/session_count", schemaPath: "#/properties/session_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined && func0.call(data, "created_at")) {
            if (typeof data.created_at !== "string") {
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
        if (data.updated_at !== undefined && func0.call(data, "updated_at")) {
            if (typeof data.updated_at !== "string") {
                const err9 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.deleted_at !== undefined && func0.call(data, "deleted_at")) {
            let data12 = data.deleted_at;
            if ((typeof data12 !== "string") && (data12 !== null)) {
                const err10 = { instancePath: instancePath + "/deleted_at", schemaPath: "#/properties/deleted_at/type", keyword: "type", params: { type: schema0.properties.deleted_at.type }, message: "must be string,null" };
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

/** Checks `CreateUserRequest`. */
export const checkCreateUserRequest: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if ((data.user_id === undefined) || (!(func0.call(data, "user_id")))) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property '" + "user_id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.user_id !== undefined && func0.call(data, "user_id")) {
            if (typeof data.user_id !== "string") {
                const err1 = { instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.email !== undefined && func0.call(data, "email")) {
            if (typeof data.email !== "string") {
                const err2 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.first_name !== undefined && func0.call(data, "first_name")) {
            if (typeof data.first_name !== "string") {
                const err3 = { instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.last_name !== undefined && func0.call(data, "last_name")) {
            if (typeof data.last_name !== "string") {
                const err4 = { instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined && func0.call(data, "metadata")) {
            if (!(checkMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }))) {
                vErrors = vErrors === null ? checkMetadata.errors : vErrors.concat(checkMetadata.errors);
                errors = vErrors.length;
            }
        }
        if (data.fact_rating_instruction !== undefined && func0.call(data, "fact_rating_instruction")) {
            if (!(checkFactRatingInstruction(data.fact_rating_instruction, { instancePath: instancePath + "/fact_rating_instruction", parentData: data, parentDataProperty: "fact_rating_instruction", rootData }))) {
                vErrors = vErrors === null ? checkFactRatingInstruction.errors : vErrors.concat(checkFactRatingInstruction.errors);
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

/** Checks `SuccessBody`. */
export const checkSuccessBody: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err0 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks `ErrorBody`. */
export const checkErrorBody: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.message !== undefined && func0.call(data, "message")) {
            if (typeof data.message !== "string") {
                const err0 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks the input of `listSessions`. */
export const checkListSessionsInput: Check = /* @__PURE__ */ (() => {
  const func0 = Object.prototype.hasOwnProperty;
  return function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.query !== undefined && func0.call(data, "query")) {
            let data0 = data.query;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.page_number !== undefined && func0.call(data0, "page_number")) {
                    let data1 = data0.page_number;
                    if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                        const err0 = { instancePath: instancePath + "/query/page_number", schemaPath: "#/properties/query/properties/page_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err0];
                        }
                        else {
                            vErrors.push(err0);
                        }
                        errors++;
                    }
                    if ((typeof data1 == "number") && (isFinite(data1))) {
                        if (data1 < 1 || isNaN(data1)) {
                            const err1 = { instancePath: instancePath + "/query/page_number", schemaPath: "#/properties/query/properties/page_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                if (data0.page_size !== undefined && func0.call(data0, "page_size")) {
                    let data2 = data0.page_size;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        const err2 = { instancePath: instancePath + "/query/page_size", schemaPath: "#/properties/query/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                if (data0.order_by !== undefined && func0.call(data0, "order_by")) {
                    if (!(checkSessionOrder(data0.order_by, { instancePath: instancePath + "/query/order_by", parentData: data0, parentDataProperty: "order_by", rootData }))) {
                        vErrors = vErrors === null ? checkSessionOrder.errors : vErrors.concat(checkSessionOrder.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.asc !== undefined && func0.call(data0, "asc")) {
                    if (typeof data0.asc !== "boolean") {
                        const err3 = { instancePath: instancePath + "/query/asc", schemaPath: "#/properties/query/properties/asc/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                const err4 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                if ((data0.sessionId === undefined) || (!(func0.call(data0, "sessionId")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "sessionId" }, message: "must have required property '" + "sessionId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.sessionId !== undefined && func0.call(data0, "sessionId")) {
                    if (typeof data0.sessionId !== "string") {
                        const err2 = { instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                if ((data0.sessionId === undefined) || (!(func0.call(data0, "sessionId")))) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "sessionId" }, message: "must have required property '" + "sessionId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.sessionId !== undefined && func0.call(data0, "sessionId")) {
                    if (typeof data0.sessionId !== "string") {
                        const err3 = { instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks the input of `getMemory`. */
export const checkGetMemoryInput: Check = /* @__PURE__ */ (() => {
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
                if ((data0.sessionId === undefined) || (!(func0.call(data0, "sessionId")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "sessionId" }, message: "must have required property '" + "sessionId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.sessionId !== undefined && func0.call(data0, "sessionId")) {
                    if (typeof data0.sessionId !== "string") {
                        const err2 = { instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (data.query !== undefined && func0.call(data, "query")) {
            let data2 = data.query;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.lastn !== undefined && func0.call(data2, "lastn")) {
                    let data3 = data2.lastn;
                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                        const err4 = { instancePath: instancePath + "/query/lastn", schemaPath: "#/properties/query/properties/lastn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data2.minRating !== undefined && func0.call(data2, "minRating")) {
                    let data4 = data2.minRating;
                    if (!((typeof data4 == "number") && (isFinite(data4)))) {
                        const err5 = { instancePath: instancePath + "/query/minRating", schemaPath: "#/properties/query/properties/minRating/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                const err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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

/** Checks the input of `listMessages`. */
export const checkListMessagesInput: Check = /* @__PURE__ */ (() => {
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
                if ((data0.sessionId === undefined) || (!(func0.call(data0, "sessionId")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "sessionId" }, message: "must have required property '" + "sessionId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.sessionId !== undefined && func0.call(data0, "sessionId")) {
                    if (typeof data0.sessionId !== "string") {
                        const err2 = { instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (data.query !== undefined && func0.call(data, "query")) {
            let data2 = data.query;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.limit !== undefined && func0.call(data2, "limit")) {
                    let data3 = data2.limit;
                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                        const err4 = { instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data2.cursor !== undefined && func0.call(data2, "cursor")) {
                    let data4 = data2.cursor;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err5 = { instancePath: instancePath + "/query/cursor", schemaPath: "#/properties/query/properties/cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
                const err6 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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

/** Checks the input of `getMessage`. */
export const checkGetMessageInput: Check = /* @__PURE__ */ (() => {
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
                if ((data0.sessionId === undefined) || (!(func0.call(data0, "sessionId")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "sessionId" }, message: "must have required property '" + "sessionId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if ((data0.messageUUID === undefined) || (!(func0.call(data0, "messageUUID")))) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "messageUUID" }, message: "must have required property '" + "messageUUID" + "'" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.sessionId !== undefined && func0.call(data0, "sessionId")) {
                    if (typeof data0.sessionId !== "string") {
                        const err3 = { instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data0.messageUUID !== undefined && func0.call(data0, "messageUUID")) {
                    if (typeof data0.messageUUID !== "string") {
                        const err4 = { instancePath: instancePath + "/path/messageUUID", schemaPath: "#/properties/path/properties/messageUUID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks the input of `updateMessage`. */
export const checkUpdateMessageInput: Check = /* @__PURE__ */ (() => {
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
                if ((data0.sessionId === undefined) || (!(func0.call(data0, "sessionId")))) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "sessionId" }, message: "must have required property '" + "sessionId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if ((data0.messageUUID === undefined) || (!(func0.call(data0, "messageUUID")))) {
                    const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "messageUUID" }, message: "must have required property '" + "messageUUID" + "'" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0.sessionId !== undefined && func0.call(data0, "sessionId")) {
                    if (typeof data0.sessionId !== "string") {
                        const err4 = { instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data0.messageUUID !== undefined && func0.call(data0, "messageUUID")) {
                    if (typeof data0.messageUUID !== "string") {
                        const err5 = { instancePath: instancePath + "/path/messageUUID", schemaPath: "#/properties/path/properties/messageUUID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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

/** Checks the input of `getUser`. */
export const checkGetUserInput: Check = /* @__PURE__ */ (() => {
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
                if ((data0.userId === undefined) || (!(func0.call(data0, "userId")))) {
                    const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property '" + "userId" + "'" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.userId !== undefined && func0.call(data0, "userId")) {
                    if (typeof data0.userId !== "string") {
                        const err2 = { instancePath: instancePath + "/path/userId", schemaPath: "#/properties/path/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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

/** Checks the body of `listUserSessions` with status 200. */
export const checkListUserSessions200: Check = function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(checkSession(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
                vErrors = vErrors === null ? checkSession.errors : vErrors.concat(checkSession.errors);
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
