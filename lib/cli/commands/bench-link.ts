import { prepareClient } from "../../../prisma/generate.ts";
import { timeLinking } from "../../bench/link-speed.ts";

/** `dateline bench link [--incidents N] [--rounds N]`: how long linking one report takes among so many incidents. */
export async function benchLink(incidents: number, reports: number, isJson: boolean): Promise<number> {
  await prepareClient();
  const result = await timeLinking(incidents, reports);
  const { link, slow, candidates } = result;
  const figures = [link.median, link.lower, link.upper].map((time) => time.toFixed(2)).join(", ");
  process.stdout.write(
    isJson
      ? `${JSON.stringify(result)}\n`
      : `${incidents} incidents: ${figures} ms a report (median, quartiles of ${link.count}), ${slow.toFixed(2)} for 95 of 100, ${candidates.median} candidates\n`,
  );
  return 0;
}
