import { z } from "zod";
import { MCP_LIMITS } from "../limits.ts";
import { foundPlace, placesNamed, toPlace } from "../places.ts";
import { defineTool } from "./tool.ts";

export const findPlaces = defineTool({
  name: "find_places",
  title: "Find places",
  description:
    "Places of the gazetteer by name, in any of its languages, likeliest first: to tell namesakes apart before a search.",
  input: z.strictObject({
    name: z.string().min(1).max(100).describe('Name or its beginning; after a comma wherein: "Paris, Texas"'),
    limit: z.number().int().min(1).max(MCP_LIMITS.places).default(8),
  }),
  output: z.object({ places: z.array(foundPlace) }),
  async answer({ name, limit }, { gazetteer }) {
    return { places: placesNamed(name, gazetteer(), limit).map(toPlace) };
  },
});
