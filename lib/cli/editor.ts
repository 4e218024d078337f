import { userInfo } from "node:os";

/** Who decides at the command line, for the edit log: the name that is given, else that of the user of the machine. */
export function editorNamed(name: string | undefined): string {
  return `editor:${name ?? systemName()}`;
}

function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return "unknown";
  }
}
