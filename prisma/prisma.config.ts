import { defineConfig } from "prisma/config";

// Generating needs no schema engine: naming any executable stops Prisma from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const provider = process.env.DATELINE_PROVIDER === "postgresql" ? "postgresql" : "sqlite";

export default defineConfig({ schema: `generated/${provider}.prisma`, migrations: { path: `${provider}/migrations` } });
