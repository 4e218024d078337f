import type { IncidentTime, SourcedReport } from "../model.ts";
import { endOf, intervalOf, startOf } from "../query/interval.ts";
import { LASTING } from "./settings.ts";

/** The narrowest time that a report gives; a lasting happening reaches to the last day that its reports tell of. */
export function timeOf(reports: readonly SourcedReport[], lead: SourcedReport): IncidentTime {
  const width = ({ time }: SourcedReport) => {
    const interval = intervalOf(time);
    return interval ? interval.end - interval.start : Number.POSITIVE_INFINITY;
  };
  const happened = reports.filter(({ status }) => status !== "planned");
  const narrowest =
    [...(happened.length > 0 ? happened : reports)].sort((one, other) => width(one) - width(other))[0] ?? lead;
  const lasts = LASTING.has(lead.type) || LASTING.has(lead.subtype ?? "");
  return lasts ? union((happened.length > 0 ? happened : reports).map(({ time }) => time)) : narrowest.time;
}

/** Longer than this is no one happening told of day by day, but two that share a month. */
const MAX_UNION_DAYS = 92;

function union(times: readonly IncidentTime[]): IncidentTime {
  const known = times.filter(
    (time) => intervalOf(time) !== null && time.precision !== "month" && time.precision !== "year",
  );
  const starts = known.flatMap(({ start }) => start ?? []).sort((one, other) => startOf(one) - startOf(other));
  const ends = known.flatMap(({ end }) => end ?? []).sort((one, other) => endOf(one) - endOf(other));
  const [start, end] = [starts[0], ends.at(-1)];
  const single = known[0] ?? times[0];
  if (!single) return { edtf: "", start: null, end: null, precision: "unknown" };
  if (!start || !end || start === end || known.length < 2 || endOf(end) - startOf(start) > MAX_UNION_DAYS * 86_400_000)
    return single;
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  return known.every((time) => time.edtf === single.edtf)
    ? single
    : { edtf: `${from}/${to}`, start: from, end: to, precision: "days" };
}
