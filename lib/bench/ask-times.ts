import { seededRandom } from "../evaluate/random.ts";
import { mercatorX, mercatorY, worldSize } from "../query/mercator.ts";
import { type Timing, timingOf } from "./measure.ts";
import { SYNTHETIC } from "./synthetic-settings.ts";

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

const SCREEN = { width: 1280, height: 640 } as const;
const DAY_MS = 86_400_000;

/**
 * Questions for the cells of different views: from the world to a town, somewhere among the made-up incidents, over
 * stretches of a few weeks to the whole time.
 */
export function viewQuestions(count: number): string[] {
  const random = seededRandom(5);
  return Array.from({ length: count }, () => {
    const zoom = Math.round(random() * 20) / 2;
    const [x, y] = [mercatorX(35 + (random() - 0.5) * 40), mercatorY(35 + (random() - 0.5) * 30)];
    const [right, down] = [SCREEN.width / 2 / worldSize(zoom), SCREEN.height / 2 / worldSize(zoom)];
    const box = [x - right, y - down, x + right, y + down].map((value) => Number(value.toFixed(9))).join();
    const length = 20 + random() ** 2 * (SYNTHETIC.days - 20);
    const from = random() * (SYNTHETIC.days - length);
    const day = (days: number) => new Date(SYNTHETIC.from + Math.floor(days) * DAY_MS).toISOString().slice(0, 10);
    return `ask=marks&zoom=${zoom}&box=${box}&from=${day(from)}&to=${day(from + length)}`;
  });
}
