// JSON pointers as ajv-formats reads them.

const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;

export function isJsonPointer(text: string): boolean {
  return JSON_POINTER.test(text);
}

const JSON_POINTER_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;

export function isJsonPointerFragment(text: string): boolean {
  return JSON_POINTER_FRAGMENT.test(text);
}

const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;

export function isRelativeJsonPointer(text: string): boolean {
  return RELATIVE_JSON_POINTER.test(text);
}
