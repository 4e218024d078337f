import { type Client, type Config, createClient, type InStatement, type Transaction } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";

/** Milliseconds that a writer waits for another process to finish; the driver waits with the whole process. */
const BUSY_MS = 10_000;

/**
 * One connection per process. The adapter's own client leaves its connection behind at each transaction, with all
 * PRAGMAs reset and a file descriptor lost; here a transaction is plain SQL on the one connection, which the adapter's
 * mutex guards. BEGIN IMMEDIATE takes the write lock at once, so that what is read within cannot be stale at the write.
 */
export class PrismaSqlite extends PrismaLibSql {
  override createClient(config: Config): Client {
    const client = createClient({ ...config, intMode: "bigint", timeout: BUSY_MS } as Config);
    client.transaction = async () => {
      await client.execute("BEGIN IMMEDIATE");
      const transaction = {
        execute: (statement: InStatement) => client.execute(statement),
        commit: () => client.execute("COMMIT"),
        rollback: () => client.execute("ROLLBACK"),
        close: () => undefined,
      };
      return transaction as unknown as Transaction;
    };
    return client;
  }
}
