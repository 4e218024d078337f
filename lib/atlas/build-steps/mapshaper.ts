import { spawn } from "node:child_process";
import { InputError } from "../../errors.ts";
import { sourcePath } from "../sources.ts";
import { workPath } from "./geojson.ts";

/** Runs mapshaper in the work folder, in a process of its own, because its heap grows to gigabytes. */
export async function mapshaper(...args: string[]): Promise<void> {
  const program = sourcePath("mapshaper", "bin/mapshaper");
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, program, ...args], {
    cwd: workPath(""),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let messages = "";
  child.stderr.on("data", (chunk) => {
    messages += String(chunk);
  });
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  if (code !== 0) throw new InputError(`mapshaper ${args.join(" ")}`, messages.slice(-500));
}

const HEAP_MB = 9000;
