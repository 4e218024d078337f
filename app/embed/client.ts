import { openEngineEarly } from "../_map/engine/early-engine.ts";
import { frozenName, savedOfPage } from "./saved-of-page.ts";

// The incidents are on their way before MapLibre, which is large, has come and been read.
openEngineEarly(frozenName(savedOfPage()));
import("./embed.tsx").then(({ openEmbed }) => openEmbed());
