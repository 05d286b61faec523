import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import type { Drift } from "../drift.ts";
import { effectDrift, isTooSoon } from "./effect-drift.ts";
import type { Findings } from "./findings.ts";
import { isFixed, isVolatile } from "./names.ts";
import { isLost, type Part, partAt, partsOf } from "./parts.ts";
import { isSameInOtherLetters, isStored, meansSame } from "./same-value.ts";
import type { Shows } from "./shows.ts";
import { isChange, isReading, isSuccess, type Step } from "./step.ts";

/** Things that were sent as a list, and that the answer gave no ids: the messages of a chat. */
interface SentList {
  /** The path below which they can be read again. */
  readonly scope: string;
  readonly name: string;
  readonly step: Step;
  readonly items: readonly unknown[];
}

/** A provider may show no more than so many of a list, if nobody asks for more. */
const usual = 10;

/** Each item is compared with each, and what a run has sent first is read at once. */
const most = 2500;

/** Lists that were sent, each of whose items has to be in a list of the same name. */
export class SentLists {
  #lists: SentList[] = [];
  #isLost = false;

  /** Something was sent and not answered, so that there may be more than is known. */
  lose(): void {
    this.#isLost = true;
  }

  apply(step: Step, shows: Shows, findings: Findings): void {
    if (!isSuccess(step)) return;
    if (isReading(step)) this.#compare(step, shows, findings);
    else if (step.operation.method === "post" && !isChange(step)) this.#add(step);
    else this.#lists = this.#lists.filter(({ scope }) => !step.path.startsWith(`${scope}/`) && step.path !== scope);
  }

  #add(step: Step): void {
    const scope = step.path.replace(/\/[^/]*$/, "");
    const lists = isObject(step.sent) && step.status !== 202 ? Object.entries(step.sent) : [];
    for (const [name, items] of lists) {
      if (Array.isArray(items) && items.length > 0 && items.every(isObject))
        this.#lists.push({ scope, name, step, items });
    }
  }

  #compare(step: Step, shows: Shows, findings: Findings): void {
    if (step.query.length > 0 || !isObject(step.answer)) return;
    for (const [name, listed] of Object.entries(step.answer)) {
      const own = this.#lists.filter((list) => {
        return (
          comparable(list.name) === comparable(name) && list.scope !== "" && step.path.startsWith(`${list.scope}/`)
        );
      });
      if (!Array.isArray(listed) || own.length === 0) continue;
      const sent = own.flatMap(({ items }) => items);
      if (sent.length * listed.length > most) continue;
      const isShort = listed.length < sent.length;
      for (const list of own)
        compareItems(list, { step, name, listed, sent, shows, isShort, isLost: this.#isLost }, findings);
    }
  }
}

const twiceCode = "listed-twice";
const lostCode = "not-kept";

interface Listed {
  readonly step: Step;
  readonly name: string;
  readonly listed: readonly unknown[];
  /** Everything that was sent for it. */
  readonly sent: readonly unknown[];
  readonly shows: Shows;
  /** Whether there are fewer than were sent. */
  readonly isShort: boolean;
  /** Whether more may have been sent. */
  readonly isLost: boolean;
}

function compareItems({ step: by, name, items }: SentList, now: Listed, findings: Findings): void {
  const place = ["request", "body", name].join("/");
  const { id } = now.step.operation;
  const found = (code: string, message: string): Drift => effectDrift(by, by.operation, { place, code, message });
  for (const sent of items) {
    const differing = now.listed.map((shown) => otherParts(sent, shown, now));
    const count = differing.filter((parts) => parts.length === 0).length;
    if (!now.isLost && count > now.sent.filter((each) => otherParts(sent, each, now).length === 0).length)
      findings.doubt(found(twiceCode, `was sent, and ${id} lists some of it more often than that`));
    if (count > 0) continue;
    if (now.isShort && now.listed.length >= usual) return;
    const [nearest] = differing.toSorted((one, other) => one.length - other.length);
    if (now.isShort || nearest === undefined) {
      const lost = found(lostCode, `was sent and accepted, but ${id} does not list all of it`);
      findings.find(!isTooSoon(by, { step: now.step, isListed: true }), lost);
      return;
    }
    for (const [path, value] of nearest)
      tell(by, [place, "*", ...path].join("/"), { id, sent: partAt(sent, path), value }, findings);
  }
}

interface Other {
  readonly id: string;
  readonly sent: unknown;
  readonly value: unknown;
}

function tell(by: Step, place: string, { id, sent, value }: Other, findings: Findings): void {
  const message = `was sent and accepted, but ${id} answers another value`;
  const found = effectDrift(by, by.operation, { place, code: "not-kept", message });
  if (isSameInOtherLetters(sent, value)) findings.doubt({ ...found, message: `${message}, in other letters` });
  else findings.drift(found);
}

/** What an item shows otherwise than it was sent, with what it shows. A provider has ids and times of its own. */
function otherParts(sent: unknown, shown: unknown, { step, name, shows }: Listed): Part[] {
  return partsOf(sent).flatMap(([path, value]): Part[] => {
    const last = path.at(-1) ?? "";
    const now = partAt(shown, path);
    const description = shows(step, [name, "0", ...path]);
    if (isFixed(last) || isVolatile(last) || description === undefined || isLost(now)) return [];
    const isSame = description === "free" ? isStored(value, now) : meansSame(value, now);
    return isSame ? [] : [[path, now]];
  });
}
