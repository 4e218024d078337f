import { expect, test } from "vitest";
import { GET } from "../../app/api/places/route";

const ask = (query: string) => GET(new Request(`http://localhost:3000/api/places${query}`));

test("places are told with their kind, where they lie and what to show of them", async () => {
  const response = await ask("?q=khark");
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toContain("max-age");
  const { places } = await response.json();
  expect(places.length).toBeLessThanOrEqual(8);
  expect(places[0]).toMatchObject({
    ...{ id: "geonames:706483", name: "Kharkiv", kind: "place", country: "UA", where: "Kharkiv Oblast, Ukraine" },
    point: [36.25272, 49.98081],
  });
  const oblast = places.find(({ kind }: { kind: string }) => kind === "admin1");
  expect(oblast).toMatchObject({ name: "Kharkiv Oblast", where: "Ukraine" });
  expect(oblast.bbox).toHaveLength(4);
});

test("nothing typed gives nothing", async () => {
  for (const query of ["", "?q=", "?q=%20", "?q=%00%EF%BF%BF"])
    expect(await (await ask(query)).json()).toEqual({ places: [] });
});

test.each(["?q=a&limit=5", "?q=a&q=b", `?q=${"a".repeat(101)}`])("refuses %s", async (query) => {
  expect((await ask(query)).status).toBe(400);
});

test("a question takes less than 20 milliseconds once the gazetteer is read", async () => {
  await ask("?q=s");
  const times: number[] = [];
  for (const letter of "abcdefghijklmnopqrstuvwxyz") {
    const start = performance.now();
    await ask(`?q=${letter}`);
    times.push(performance.now() - start);
  }
  expect(times.sort((a, b) => a - b)[13]).toBeLessThan(20);
});
