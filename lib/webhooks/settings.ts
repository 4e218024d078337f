/** How messages are sent. */
export const WEBHOOKS = {
  /** Milliseconds for one attempt, the answer's headers included. */
  timeoutMs: 15_000,
  /** Seconds from one attempt to the next: eight in all, over three days. After the last it is given up. */
  backoffSeconds: [5, 60, 600, 3600, 4 * 3600, 16 * 3600, 48 * 3600],
  /** Changes of one message; more make further messages. */
  changesPerMessage: 100,
  /** Changes that are looked at in one go. */
  changesPerLook: 500,
  /** Messages that are sent at a time. */
  atOnce: 8,
  /** Milliseconds for which a message belongs to the process that sends it: longer than an attempt takes. */
  leaseMs: 60_000,
  /** Milliseconds between two looks at the store. */
  restMs: 2000,
} as const;
