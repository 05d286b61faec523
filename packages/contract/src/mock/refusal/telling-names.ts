import { comparable } from "../../document/member-names.ts";

/** What a member of a refusal's body tells, by its name. */
export type Telling = "place" | "pointer" | "part" | "message" | "code" | "status" | "list";

const names: readonly [Telling, string][] = [
  ["place", "field fieldname param paramname parameter property propertyname propertypath path loc"],
  ["place", "attribute source target header"],
  ["pointer", "pointer instancepath datapath jsonpointer"],
  ["part", "location in"],
  ["message", "message msg detail details error description reason title text errormessage errordescription"],
  ["message", "developermessage usermessage userfacingmessage help hint info longmessage shortmessage summary"],
  ["code", "code type errorcode errortype rule kind keyword issue"],
  ["status", "status statuscode httpstatus httpstatuscode"],
  ["list", "errors fielderrors violations invalidparams issues validation validationerrors causes messages problems"],
];

const byName: ReadonlyMap<string, Telling> = new Map(
  names.flatMap(([telling, words]) => words.split(" ").map((word): [string, Telling] => [word, telling])),
);

/** What a member of that name tells; undefined for one that tells nothing of a refusal. */
export function tellingOf(name: string): Telling | undefined {
  return byName.get(comparable(name));
}
