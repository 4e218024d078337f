#!/usr/bin/env node
// The executable: TypeScript is run as it is through tsx, so that there is no build step between a change and its command.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
