import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { GET } from "../../app/basemap/style.json/route";

const ask = (query: string) => GET(new Request(`https://map.example/basemap/style.json${query}`));

test("the basemap is a valid style for another page's map, with whole addresses and in its language", async () => {
  const [english, ukrainian] = await Promise.all([ask(""), ask("?theme=dark&lang=uk")]);
  expect(english.headers.get("access-control-allow-origin")).toBe("*");
  const [light, dark] = [await english.json(), await ukrainian.json()];
  expect(validateStyleMin(light)).toEqual([]);
  expect(Object.values(light.sources)).toMatchObject([
    { url: "pmtiles://https://map.example/basemap/basemap.pmtiles" },
  ]);
  expect(light.sprite).toBe("https://map.example/basemap/sprite");
  expect(JSON.stringify(dark.layers)).toContain("name:uk");
  expect(dark.name).not.toBe(light.name);
});

test.each([
  ["?theme=sepia", "theme"],
  ["?lang=ukrainian!", "lang"],
  ["?type=strike", "type"],
])("%s is refused with the name of what is wrong", async (query, named) => {
  const response = await ask(query);
  expect(response.status).toBe(400);
  expect((await response.json()).error).toContain(named);
});
