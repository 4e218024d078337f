import { seededRandom } from "../evaluate/random.ts";
import { type Timing, timingOf } from "./measure.ts";

/** Milliseconds until a server has answered each of these addresses whole, after one that is not counted; null when it knows no such address. */
export async function timeAnswers(addresses: readonly string[]): Promise<Timing | null> {
  const times: number[] = [];
  for (const [at, address] of [addresses[0] ?? "", ...addresses].entries()) {
    const started = performance.now();
    const response = await fetch(address);
    await response.arrayBuffer();
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    if (at > 0) times.push(performance.now() - started);
  }
  return timingOf(times);
}

/** Different views of the map: from the world to a town, somewhere among the made-up incidents, over some stretch of time. */
export function differentViews(count: number): { zoom: number; longitude: number; latitude: number; share: number }[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, () => ({
    zoom: Math.round(random() * 100) / 10,
    longitude: Math.round((30 + (random() - 0.5) * 40) * 100) / 100,
    latitude: Math.round((40 + (random() - 0.5) * 30) * 100) / 100,
    share: random() * 0.9,
  }));
}
