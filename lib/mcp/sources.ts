import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Explorer } from "../query/explorer.ts";
import type { Store } from "../store/connected.ts";

/** What the tools ask, each when it is first needed. */
export interface Sources {
  readonly store: () => Promise<Store>;
  /** The explorer of all incidents, with the words of a search looked for. */
  readonly explorer: (text: string) => Promise<Explorer>;
  readonly gazetteer: () => Gazetteer;
  /** Address of the site that shows the incidents, without a slash at its end: what permanent links begin with. */
  readonly site: string;
}
