import { Socket } from "node:net";

/** Addresses that were asked for outside of this machine, in the order of the attempts. */
export interface Refused {
  /** What was asked for since the last time. */
  take(): string[];
}

interface Target {
  readonly host?: string | undefined;
  readonly path?: string | undefined;
}

/**
 * Lets this process reach the machine itself and nothing else: any other connection fails, and is told of. What `fetch`,
 * `http`, `https` and `tls` do passes through here.
 */
export function guardNetwork(): Refused {
  const refused: string[] = [];
  const connect = Socket.prototype.connect as (...args: unknown[]) => Socket;
  const guarded = function (this: Socket, ...args: unknown[]): Socket {
    const { host, path } = targetOf(args);
    if (path !== undefined || isLoopback(host)) return connect.apply(this, args);
    refused.push(host as string);
    // Who asked has not listened for errors yet, and `tls` has still to name the server.
    process.nextTick(() =>
      this.destroy(new Error(`${host} is outside of this machine, and nothing here may leave it`)),
    );
    return this;
  };
  Socket.prototype.connect = guarded as typeof Socket.prototype.connect;
  return { take: () => refused.splice(0) };
}

/** `connect(port, host)`, `connect(path)`, `connect(options)`, or Node's own list whose first member is the options. */
function targetOf(args: readonly unknown[]): Target {
  const [first, second] = args;
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === "object" && first !== null) return first as Target;
  if (typeof first === "string" && !/^\d+$/.test(first)) return { path: first };
  return { host: typeof second === "string" ? second : undefined };
}

/** Without a host Node connects to `localhost`. */
function isLoopback(host: string | undefined): boolean {
  if (host === undefined) return true;
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
