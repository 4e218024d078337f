import { createServer } from "node:net";
import { expect, test } from "vitest";
import { boxQuestions } from "#lib/bench/box-questions";
import { askFastCgi } from "#lib/bench/fast-cgi";
import { type LoadTimes, timeLoad } from "#lib/bench/load";
import { ogcTable } from "#lib/bench/ogc-table";

test("each question is asked once, over so many connections at a time", async () => {
  const asked: number[] = [];
  let [now, most] = [0, 0];
  const questions = Array.from({ length: 200 }, (_, at) => at);
  const { count, p99, median } = await timeLoad(questions, 8, async (question) => {
    most = Math.max(most, ++now);
    await new Promise(setImmediate);
    asked.push(question);
    now--;
  });
  expect(asked.sort((a, b) => a - b)).toEqual(questions);
  expect([count, most]).toEqual([200, 8]);
  expect(p99).toBeGreaterThanOrEqual(median);
});

test("questions for boxes all differ, and lie within the world", () => {
  const places = { towns: [{ point: [179.9, 89] }, { point: [-179.9, -89] }], areas: [] } as never;
  const questions = boxQuestions(500, places);
  expect(new Set(questions.map((question) => JSON.stringify(question))).size).toBe(500);
  for (const { bbox, datetime } of questions) {
    const [west, south, east, north] = bbox;
    expect(Math.min(west, east)).toBeGreaterThanOrEqual(-180);
    expect(Math.max(west, east)).toBeLessThanOrEqual(180);
    expect(south).toBeLessThanOrEqual(north);
    const [from = "", to = ""] = datetime.split("/");
    expect(from <= to).toBe(true);
  }
});

test("a FastCGI program is told its variables, and its output is put together", async () => {
  const record = (kind: number, text: string, padding = 0) =>
    Buffer.concat([Buffer.from([1, kind, 0, 1, 0, text.length, padding, 0]), Buffer.from(text), Buffer.alloc(padding)]);
  let told = Buffer.alloc(0);
  const server = createServer((socket) => {
    socket.on("data", (chunk) => {
      told = Buffer.concat([told, chunk]);
      const answer = Buffer.concat([record(6, "Status: 200\r\n", 3), record(6, "\r\nbody"), record(3, "12345678")]);
      socket.write(answer.subarray(0, 11));
      setImmediate(() => socket.write(answer.subarray(11)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  const long = "x".repeat(200);
  expect(await askFastCgi(port, { QUERY_STRING: "f=json", LONG: long })).toBe("Status: 200\r\n\r\nbody");
  expect(told.toString("latin1")).toContain("QUERY_STRINGf=json");
  expect(told.toString("latin1")).toContain(`\u0004\u0080\u0000\u0000\u00c8LONG${long}`);
  server.close();
});

test("the table has the goals beside what was measured, and says what was left out", () => {
  const load = (p99: number): LoadTimes => ({ p99, median: p99 / 2, rate: 900, count: 100 });
  const bench = {
    ...{ machine: "two cores", incidents: 100_000, connections: 32 },
    ...{ items: load(50), boxes: load(30), deep: load(20), tiles: load(25) },
  };
  const gdal = { seconds: 12.34, features: 100_000, wrongBoxes: 0 };
  const rows = ogcTable({ ...bench, gdal, mapServer: load(300) }).split("\n");
  expect(rows).toContain(
    "| GDAL reads all items, same count and boxes | yes | in 20 s | 100,000, 0 other boxes, 12.3 s | aim |",
  );
  expect(rows).toContain(
    "| items in a box and a time, p99 | 120 ms | 40 ms | 50 ms (median 25 ms, 900 a second) | must |",
  );
  expect(rows).toContain("| so many times faster than MapServer | faster | 3 times | 10 times | aim |");
  const without = ogcTable({ ...bench, gdal: null, mapServer: null });
  expect(without).toContain("left out: gdal-bin is not installed");
  expect(without).toContain("left out: cgi-mapserver is not installed");
});
