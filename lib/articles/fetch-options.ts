// In a file of its own, so that whoever reads the types of the package needs none of Node.

/** How pages and feeds are fetched. */
export interface FetchOptions {
  /** Also reach private, loopback and link-local addresses; for tests and for a machine's own pages. */
  readonly allowPrivate?: boolean;
  readonly timeoutMs?: number;
}
