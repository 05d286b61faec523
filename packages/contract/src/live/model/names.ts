/** Properties that a provider may change by itself at any time. */
const volatile =
  /(_at|[a-z]At|date|time|count|total|version|etag|url|uri|href|link|token|status|state|seen|score|rank|progress|updated|modified|used|age)$/i;

const created = /^(created|creation)|created_?(at|on|date|time)$/i;
const ids = /(^|[_-])(id|uuid|guid)$|[a-z](Id|Uuid|UUID|ID)$/;
const ofRequest = /request|trace|correlation|token|nonce|next|last|current|latest|cursor/i;

export function isVolatile(name: string): boolean {
  return volatile.test(name) && !isFixed(name);
}

/** Whether a property belongs to a thing for ever: its ids, and when it was made. */
export function isFixed(name: string): boolean {
  return isOfCreation(name) || (ids.test(name) && !ofRequest.test(name));
}

export function isOfCreation(name: string): boolean {
  return created.test(name);
}
