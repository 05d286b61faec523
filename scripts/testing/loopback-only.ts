// `node --import` this: a connection to another machine ends the process with 1, and its host is named.
import { Socket } from "node:net";

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

// `connect` is overloaded, and `net.connect` passes its arguments on as one list.
type Connect = (this: Socket, ...given: unknown[]) => Socket;

const connect = Socket.prototype.connect as Connect;
Socket.prototype.connect = function (this: Socket, ...given: unknown[]): Socket {
  const host = hostOf(given.flat());
  if (LOOPBACK.test(host)) return connect.apply(this, given);
  console.error(`left the machine: ${host}`);
  process.exit(1);
};

function hostOf([first, second]: readonly unknown[]): string {
  if (typeof first === "object" && first !== null && "host" in first) return String(first.host);
  if (typeof second === "string") return second;
  return "localhost";
}
