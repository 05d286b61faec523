// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { createHonchoClient } from "@specwright/honcho";

const honcho = createHonchoClient();

const answer = await honcho.updateSession({
  path: {
    app_id: "aho0RRCLXObiiSVldK8Wm",
    user_id: "Mr3OqC3aOqrkJSTAbeq3A",
    session_id: "CfVOj0i6xuaYVwuhnXQT4",
  },
  body: { metadata: { foo: "bar" } },
});
console.log(answer);
