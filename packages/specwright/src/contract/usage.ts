/** What `npm run contract -- --help` prints. */
export const USAGE = `usage: npm run contract [-- provider…] [--seed N] [--runs N] [--shuffle] [--repeat N] [--raise-floor | --lower-floor]
       npm run contract -- <provider> --live [--write] [--value NAME=TEXT…] [--rate N] [--base-url URL] [--record FILE]
       npm run contract -- <provider> --replay FILE

Without an option: the generated clients against mocks of what specs/ says, all providers where none is named.
  --seed N           repeats the random requests of a run that printed N
  --runs N           random requests for each operation and media type (25)
  --shuffle          runs the cases in an order that the seed decides
  --repeat N         does all of it N times, each time with another seed, until something fails
  --raise-floor      writes the coverage floors anew, where nothing fell
  --lower-floor      writes them anew whatever fell

With --live: valid requests to the provider itself, with the credentials of the environment.
  --write            calls what changes something too, and deletes what it has made where the API can
  --value NAME=TEXT  a value for a parameter or a property of a body (user.id), by name or "operationId.name"; may be
                     given more than once
  --rate N           requests per second, at most (2)
  --base-url URL     another server than the description's first
  --record FILE      where the recording goes (.contract/<provider>.ndjson)

With --replay FILE: judges such a recording by what specs/ says, without any request.

  --json             prints one JSON document and nothing else on standard output (npm run --silent contract -- …)
  --help             prints this

Ends with 0 where all is well, with 1 where something is not as described, with 2 where it could not be tried.`;
