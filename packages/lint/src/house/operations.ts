import { type Diagnostic, type Document, findOperations } from "@specwright/openapi";

/** First words of operationIds that every workspace has. redocly.yaml adds others. */
const VERBS: readonly string[] =
  `accept add analyze answer apply approve archive assign batch block book calculate cancel capture change charge chat
  check classify clear clone close compare complete compute confirm connect convert copy count create deactivate
  decode decrypt define delete deny deploy describe detect disable disconnect dismiss download duplicate edit embed
  enable encode encrypt end enqueue enroll estimate evaluate exchange execute expire export extract fetch finalize
  find flag follow fork forward freeze generate get grant group handle identify import increment initiate inspect
  install invite invoke issue join label launch leave like link list load lock log login logout lookup make map mark
  match merge mint modify move mute notify observe open order parse patch pause pay peek perform pin ping populate
  post predict prepare preview probe process promote provision publish pull purge push put query rank rate react read
  rebuild receive record recover redeem redirect redo refresh refund register reindex reject relate release reload
  remind remove rename render renew reopen repair replace report reprocess request rerun reserve reset resolve
  restore resume retrieve retry return reverse review revoke rewrite rollback rotate run sample save scale scan
  schedule search seed select send set settle share show sign simulate skip sort split star start stop submit
  subscribe summarize suspend swap switch sync tag terminate test toggle tokenize track train transcribe transfer
  transform translate trigger unblock uncancel undelete undo unfollow uninstall unlike unlink unlock unmute unpin
  unpublish unregister unset unstar unsubscribe update upload upsert use validate verify view void vote wait watch
  withdraw write`.split(/\s+/);

/**
 * Names become methods, and summaries and descriptions their documentation: every operation has all three.
 * @param verbs words that a name may begin with, in addition to those that every workspace has
 */
export function checkOperationTexts(document: Document, verbs: readonly string[] = []): Diagnostic[] {
  const known = new Set([...VERBS, ...verbs]);
  return findOperations(document).flatMap(({ node, method, path }) => {
    const where = `${method.toUpperCase()} ${path}`;
    const missing = ["summary", "description"]
      .filter((key) => typeof node[key] !== "string" || String(node[key]).trim() === "")
      .map((key) => ({
        ...document.locate(node, "operationId"),
        rule: `operation-${key}`,
        message: `${where} has no ${key}`,
        hint: "A summary says in a few words what it does; a description says what a caller has to know.",
      }));
    // Redocly's rules name an operation that has none.
    const { operationId: id } = node;
    return typeof id === "string" ? [...missing, ...checkName(document, node, id, known)] : missing;
  });
}

function checkName(document: Document, node: object, id: string, known: ReadonlySet<string>): Diagnostic[] {
  const [, verb = ""] = /^([a-z]+)(?:[A-Z][a-z0-9]*)+$/.exec(id) ?? [];
  if (known.has(verb)) return [];
  return [{ ...document.locate(node, "operationId"), rule: "operation-name", ...badName(id, verb) }];
}

function badName(id: string, verb: string): Pick<Diagnostic, "message" | "hint"> {
  if (verb === "")
    return {
      message: `"${id}" is not a verb and a noun in camelCase`,
      hint: "Write it like updateSession or listUserSessions.",
    };
  const hint = `Begin with a verb. If this is one, add it in redocly.yaml: house/operation-name: { severity: error, verbs: [${verb}] }.`;
  return { message: `"${verb}" of "${id}" is not known as a verb`, hint };
}
