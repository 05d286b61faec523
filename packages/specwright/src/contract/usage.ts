/** What `npm run contract -- --help` prints. */
export const USAGE = `usage: npm run contract [-- provider…] [--seed N] [--runs N] [--shuffle] [--repeat N] [--raise-floor | --lower-floor]
       npm run contract -- <provider> --live [--write] [--value NAME=TEXT…] [--rate N] [--base-url URL] [--record FILE]
       npm run contract -- <provider> --replay FILE

Runs the generated clients against mocks of specs/, for all providers by default.
  --seed N           repeats the random requests of a run that printed N
  --runs N           random requests for each operation and media type (25)
  --shuffle          runs the cases in an order that the seed decides
  --repeat N         repeats the run N times, each time with another seed, until something fails
  --raise-floor      writes the coverage floors again, if nothing fell
  --lower-floor      writes the coverage floors again, whatever fell

With --live: sends valid requests to the provider itself, with the credentials of the environment.
  --write            also calls operations that change something, and deletes what it created if the API can
  --value NAME=TEXT  a value for a parameter or a property of a body (user.id), by name or "operationId.name"; may be
                     given more than once
  --rate N           requests per second, at most (2)
  --base-url URL     another server (default: the first server of the description)
  --record FILE      the file of the recording (.contract/<provider>.ndjson)

With --replay FILE: checks a recording against specs/, without any request.

  --json             prints one JSON document and nothing else on standard output (npm run --silent contract -- …)
  --help             prints this

Ends with 0 if everything is as described, with 1 if something is not, and with 2 if it could not be checked.`;
