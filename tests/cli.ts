import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { main } from "#lib/cli/main";

const PROGRAM = fileURLToPath(new URL("../lib/cli/dateline.js", import.meta.url));

/** How a command line ended, and what it printed on either stream. */
export interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command line in this process, by the function that the program itself calls: a process of its own takes over a
 * second to begin. One command of each test file is run as people run it, by `program`.
 */
export async function command(...args: string[]): Promise<Ending> {
  const told = { stdout: "", stderr: "" };
  const hear = (stream: keyof typeof told) => (piece: string | Uint8Array, done?: unknown) => {
    told[stream] += typeof piece === "string" ? piece : Buffer.from(piece).toString();
    if (typeof done === "function") done();
    return true;
  };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation(hear(stream)),
  );
  try {
    return { status: await main(args), ...told };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs a command line as people do, in a process of its own, beside this one, which may be its server. */
export async function program(...args: string[]): Promise<Ending> {
  const child = spawn(process.execPath, [PROGRAM, ...args]);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    stdout += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    stderr += piece;
  });
  const [status] = await once(child, "close");
  return { status, stdout, stderr };
}
