import { readEnvironment } from "../env.ts";
import { connectStore, type Store } from "./connected.ts";
import { migrate } from "./migrate.ts";

export type { ArticleDetail } from "./articles.ts";
export type { Store } from "./connected.ts";
export type { IncidentDetail, ReportDetail, ReviewState } from "./details.ts";
export type { FrozenDetail, FrozenView } from "./frozen.ts";
export type { NearbyIncident } from "./nearby.ts";
export type { CandidatePlace, NamedPlace } from "./why.ts";

/** Opens a database, by default that of the environment, and brings its tables up to date first. */
export async function openStore(url = readEnvironment().databaseUrl): Promise<Store> {
  await migrate(url);
  return connectStore(url);
}
