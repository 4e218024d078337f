import { Agent, get } from "node:http";

/** Milliseconds of every question, the first tenth left out: there data is read, code compiled and connections opened. */
export interface LoadTimes {
  readonly median: number;
  readonly p99: number;
  /** Questions answered in a second. */
  readonly rate: number;
  readonly count: number;
}

/** Asks questions over so many connections at once, each the next one as soon as it is answered. */
export async function timeLoad<Question>(
  questions: readonly Question[],
  connections: number,
  ask: (question: Question) => Promise<void>,
): Promise<LoadTimes> {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  const work = async () => {
    for (let question = questions[next++]; question !== undefined; question = questions[next++]) {
      const begun = performance.now();
      await ask(question);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - started) / 1000;
  const counted = times.slice(Math.floor(times.length / 10)).sort((a, b) => a - b);
  const at = (share: number) => counted[Math.min(counted.length - 1, Math.floor(share * counted.length))] ?? 0;
  return { median: at(0.5), p99: at(0.99), rate: times.length / seconds, count: times.length };
}

/** Asks addresses over connections that stay open. Throws when one is not answered with status 200. */
export function httpAsker(connections: number): { ask(address: string): Promise<void>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    async ask(address) {
      // A server closes a connection that was idle for a while, perhaps just as it is used again.
      const isAnswered = await askOnce(agent, address);
      if (!isAnswered && !(await askOnce(agent, address))) throw new Error(`${address} was not answered`);
    },
    close: () => agent.destroy(),
  };
}

/** false when the connection was an old one and closed before the answer. */
function askOnce(agent: Agent, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { accept: "application/geo+json" } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`));
      response
        .on("end", () => resolve(true))
        .on("error", reject)
        .resume();
    });
    request.on("error", (error) => (request.reusedSocket ? resolve(false) : reject(error)));
  });
}
