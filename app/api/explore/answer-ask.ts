import { UsageError } from "#lib/errors";
import { type AskName, answerAsk } from "#lib/query/ask-url";
import { parseAsk } from "#lib/query/parse-ask";
import { toWire } from "#lib/query/wire";
import { sharedExplorer } from "#lib/store/shared-explorer";
import { answer, answerUnlessKnown } from "../answer";

/** Answers a question to the explorer, one of those that a route is for. */
export function respondToAsk(request: Request, isHere: (name: AskName) => boolean): Promise<Response> {
  return answer(request, async (url) => {
    const asked = parseAsk(url.searchParams, Date.now());
    if (!isHere(asked.name)) throw new UsageError(`parameter ask=${asked.name} is answered at another address`);
    const { explorer, revision } = await sharedExplorer(asked.filters.text);
    const make = async () => JSON.stringify(toWire(answerAsk(explorer, asked)));
    return answerUnlessKnown(request, "application/json", make, {}, revision);
  });
}

export const isOfCells = (name: AskName) => name === "marks" || name === "members";
