import type { Queries } from "./client.ts";
import type { ReviewState } from "./details.ts";

/** Where an id of an incident that was once handed out leads. */
export type Standing =
  | { readonly state: "standing"; readonly id: string }
  /** It went into another incident, whose id this is. */
  | { readonly state: "moved"; readonly id: string }
  /** Nobody tells it any more, since this instant. */
  | { readonly state: "gone"; readonly since: Date };

/** Where an id leads; null for one that no incident ever had. */
export async function standingOf(queries: Queries, id: string): Promise<Standing | null> {
  if (await queries.incident.findUnique({ where: { id }, select: { id: true } })) return { state: "standing", id };
  const redirect = await queries.incidentRedirect.findUnique({ where: { fromId: id } });
  if (redirect) return { state: "moved", id: redirect.toId };
  const gone = await queries.incidentGone.findUnique({ where: { id } });
  return gone && { state: "gone", since: gone.at };
}

/** Whether an id stands for an incident or ever did, so that no new one may have it. */
export async function isHandedOut(queries: Queries, id: string): Promise<boolean> {
  return (await standingOf(queries, id)) !== null;
}

/**
 * Takes an incident without reports away. Its id, and those that led to it, lead to the incident that took over, or say
 * from now on that it is gone.
 */
export async function retire(queries: Queries, id: string, toId: string | null): Promise<void> {
  if (toId === null) {
    const { review } = await queries.incident.findUniqueOrThrow({ where: { id }, select: { review: true } });
    const aliases = await queries.incidentRedirect.findMany({ where: { toId: id }, orderBy: { fromId: "asc" } });
    const at = new Date();
    await queries.incidentRedirect.deleteMany({ where: { toId: id } });
    await queries.incidentGone.createMany({
      data: [
        { id, lastId: id, review, at },
        ...aliases.map(({ fromId }) => ({ id: fromId, lastId: id, review: "unreviewed", at })),
      ],
    });
  } else {
    await queries.incidentRedirect.updateMany({ where: { toId: id }, data: { toId } });
    await queries.incidentRedirect.create({ data: { fromId: id, toId } });
    await queries.reportOrigin.updateMany({ where: { incidentId: id }, data: { incidentId: toId } });
    await queries.reportOrigin.deleteMany({ where: { incidentId: toId, report: { incidentId: toId } } });
  }
  await queries.incident.delete({ where: { id } });
}

/**
 * Makes an id free for the incident that is to have it again, `create` makes that, and ids that led to it before it went
 * lead there again. Gives what a person had said of it before; of what it led to meanwhile that it is rejected.
 */
export async function revive(queries: Queries, id: string, create: () => Promise<void>): Promise<ReviewState> {
  const redirect = await queries.incidentRedirect.findUnique({ where: { fromId: id }, include: { to: true } });
  if (redirect) await queries.incidentRedirect.delete({ where: { fromId: id } });
  const gone = await queries.incidentGone.findMany({ where: { OR: [{ id }, { lastId: id }] }, orderBy: { id: "asc" } });
  await create();
  if (gone.length === 0) return redirect?.to.review === "rejected" ? "rejected" : "unreviewed";
  const ids = gone.map((each) => each.id);
  await queries.incidentGone.deleteMany({ where: { id: { in: ids } } });
  await queries.incidentRedirect.createMany({
    data: ids.filter((each) => each !== id).map((fromId) => ({ fromId, toId: id })),
  });
  const review = gone.find((each) => each.id === id)?.review;
  return (review ?? "unreviewed") as ReviewState;
}

/** What counts of two words of people on incidents that became one: a rejected one must not hide what nobody rejected. */
export function strongerReview(one: string, other: string): string {
  const rank = ["confirmed", "unreviewed", "rejected"];
  return rank.indexOf(one) <= rank.indexOf(other) ? one : other;
}
