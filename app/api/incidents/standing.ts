import type { Store } from "#lib/store/store";
import { HEADERS, problem } from "../answer";

/**
 * The answer for an id that is none of an incident any more: 308 to the one that it went into, at the same address below
 * it; 410 with a sentence where nobody tells it any more; 404 where no incident ever had it. null: the id is its own.
 */
export async function elsewhere(store: Store, id: string, url: URL, below = ""): Promise<Response | null> {
  const standing = await store.standing(id);
  switch (standing?.state) {
    case "standing":
      return null;
    case "moved": {
      const location = `/api/incidents/${encodeURIComponent(standing.id)}${below}${url.search}`;
      return new Response(null, { status: 308, headers: { ...HEADERS, location } });
    }
    case "gone":
      return problem(410, goneSentence(id, standing.since));
    default:
      return problem(404, `there is no incident ${id}`);
  }
}

/** Why an id leads nowhere any more. */
export function goneSentence(id: string, since: Date): string {
  return `incident ${id} is gone since ${since.toISOString().slice(0, 10)}: no article tells of it any more`;
}
