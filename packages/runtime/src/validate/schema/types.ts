import type { Check } from "../check.ts";
import { wrong } from "../report.ts";
import { isInteger, isNumber, isObject } from "./kinds.ts";

// `type`. Each type is a check of its own, so that a bundle holds those that it uses.

export const string: Check = (value, report) => typeof value === "string" || wrong(report, "type", "must be string");

export const number: Check = (value, report) => isNumber(value) || wrong(report, "type", "must be number");

export const integer: Check = (value, report) => isInteger(value) || wrong(report, "type", "must be integer");

export const boolean: Check = (value, report) => typeof value === "boolean" || wrong(report, "type", "must be boolean");

export const nil: Check = (value, report) => value === null || wrong(report, "type", "must be null");

export const array: Check = (value, report) => Array.isArray(value) || wrong(report, "type", "must be array");

export const object: Check = (value, report) => isObject(value) || wrong(report, "type", "must be object");
