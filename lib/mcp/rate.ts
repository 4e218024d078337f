/** How often may be asked: so many at once, then so many a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Says whether a question may be asked, or after how many seconds it may; the time is given in milliseconds. */
export type RateLimit = (asker: string, now: number) => { readonly isAllowed: boolean; readonly waitSeconds: number };

/** Askers that are remembered; the one that asked longest ago is forgotten first. */
const MOST_ASKERS = 10_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** Limits each asker, and all of them together: whoever asks under many names gets no more than all may. */
export function rateLimit(each: Rate, all: Rate): RateLimit {
  const buckets = new Map<string, Bucket>();
  let common: Bucket = { tokens: all.burst, at: 0 };
  return (asker, now) => {
    const own = refilled(buckets.get(asker) ?? { tokens: each.burst, at: now }, each, now);
    const shared = refilled(common, all, now);
    const isAllowed = own.tokens >= 1 && shared.tokens >= 1;
    const taken = isAllowed ? 1 : 0;
    common = { ...shared, tokens: shared.tokens - taken };
    buckets.delete(asker);
    buckets.set(asker, { ...own, tokens: own.tokens - taken });
    if (buckets.size > MOST_ASKERS) for (const oldest of [...buckets.keys()].slice(0, 1)) buckets.delete(oldest);
    return { isAllowed, waitSeconds: isAllowed ? 0 : Math.ceil(Math.max(waitOf(own, each), waitOf(shared, all))) };
  };
}

function refilled({ tokens, at }: Bucket, { burst, perSecond }: Rate, now: number): Bucket {
  return { tokens: Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond), at: now };
}

const waitOf = ({ tokens }: Bucket, { perSecond }: Rate) => Math.max(0, (1 - tokens) / perSecond);
