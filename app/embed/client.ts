import { openEngineEarly } from "../_map/engine/early-engine.ts";

// The incidents are on their way before MapLibre, which is large, has come and been read.
openEngineEarly();
import("./embed.tsx").then(({ openEmbed }) => openEmbed());
