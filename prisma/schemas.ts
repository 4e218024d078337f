import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PRISMA_FOLDER = fileURLToPath(new URL(".", import.meta.url));
export const PROVIDERS = ["sqlite", "postgresql"] as const;
export type Provider = (typeof PROVIDERS)[number];

/** The Prisma schema of one database: the common models behind its own generator and datasource. */
export function schemaOf(
  provider: Provider,
  models = readFileSync(join(PRISMA_FOLDER, "models.prisma"), "utf8"),
): string {
  return `generator client {
  provider = "prisma-client"
  output = "./${provider}"
  runtime = "nodejs"
  generatedFileExtension = "ts"
  importFileExtension = "ts"
}

datasource db {
  provider = "${provider}"
}

${models}`;
}
