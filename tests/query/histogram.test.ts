import { describe, expect, it } from "vitest";
import { chooseIncidents } from "#lib/query/choice";
import { GROUP_ORDER } from "#lib/query/columns";
import { columnsOf } from "#lib/query/columns-builder";
import { matchesFilters, NO_FILTERS } from "#lib/query/filters";
import { binWidthFor, histogramOf, LANES, usefulExtent } from "#lib/query/histogram";
import { endOf, startOf } from "#lib/query/interval";
import { FIXTURE } from "../browser/fixture.ts";
import { makeIncident } from "../formats/make.ts";

const HOUR_MS = 3_600_000;

const columns = columnsOf(FIXTURE);
const choice = chooseIncidents(columns, NO_FILTERS, null);
const march = { start: startOf("2025-03-01"), end: endOf("2025-03-31") };

describe("the histogram", () => {
  it("counts each incident of one day once, and draws the imprecise ones as soft bars", () => {
    const histogram = histogramOf(columns, choice, march, 100);
    const counted = histogram.counts.reduce((sum, count) => sum + count, 0);
    const asked = { ...NO_FILTERS, from: "2025-03-01", to: "2025-03-31" };
    expect(counted + histogram.spreads + histogram.softBars.length).toBe(
      FIXTURE.filter((each) => matchesFilters(asked, each)).length,
    );
    expect(histogram.softBars.some(({ end, start }) => end - start > 20 * 86_400_000)).toBe(true);
    for (const { lane } of histogram.softBars) expect(lane).toBeLessThan(LANES);
  });

  it("stacks by group: 26 March has strikes and talks", () => {
    const histogram = histogramOf(columns, choice, march, 31);
    const bin = (startOf("2025-03-26") - histogram.start) / histogram.binWidthMs;
    const at = (group: (typeof GROUP_ORDER)[number]) =>
      histogram.counts[bin * GROUP_ORDER.length + GROUP_ORDER.indexOf(group)];
    expect(at("violence")).toBe(3);
    expect(at("relations")).toBe(4);
    expect(at("unrest")).toBe(0);
  });

  it("has bins of whole hours or days, which begin with the reader's days", () => {
    expect(binWidthFor(march, 100)).toBe(12 * 3_600_000);
    expect(binWidthFor(march, 31)).toBe(86_400_000);
    const kyiv = { start: startOf("2025-02-28T22:00:00Z"), end: march.end };
    expect(histogramOf(columns, choice, kyiv, 40, -2 * HOUR_MS).start).toBe(kyiv.start);
  });

  it("spreads what is known to a date over the hours of that day, wherever the reader is, and never puts it at noon", () => {
    const at = (start: string, end: string) => makeIncident({ time: { edtf: "", start, end, precision: "day" } });
    const dated = columnsOf([
      at("2025-03-27", "2025-03-27"),
      at("2025-03-27", "2025-03-27"),
      at("2025-03-27T09:30Z", "2025-03-27T09:30Z"),
    ]);
    const all = chooseIncidents(dated, NO_FILTERS, null);
    const domain = { start: startOf("2025-03-25"), end: endOf("2025-03-29") };
    for (const hours of [0, 2, 13, -10]) {
      const { start, binWidthMs, bins, counts, spread, spreads, highest } = histogramOf(
        dated,
        all,
        domain,
        200,
        -hours * HOUR_MS,
      );
      expect([binWidthMs, spreads]).toEqual([HOUR_MS, 2]);
      const sums = (amounts: ArrayLike<number>) =>
        Array.from({ length: bins }, (_, bin) =>
          GROUP_ORDER.reduce((sum, _, group) => sum + (amounts[bin * GROUP_ORDER.length + group] ?? 0), 0),
        );
      const day = (startOf("2025-03-27") - hours * HOUR_MS - start) / HOUR_MS;
      for (const [bin, part] of sums(spread).entries())
        expect(part).toBeCloseTo(bin >= day && bin < day + 24 ? 2 / 24 : 0, 6);
      expect(sums(counts).indexOf(1)).toBe((startOf("2025-03-27T09:00Z") - start) / HOUR_MS);
      expect(sums(counts).reduce((sum, count) => sum + count)).toBe(1);
      expect(highest).toBeGreaterThanOrEqual(1);
    }
    const byDays = histogramOf(dated, all, domain, 5);
    expect([byDays.spreads, byDays.highest]).toEqual([0, 3]);
  });

  it("leaves out what a filter leaves out", () => {
    const nobody = chooseIncidents(columns, { ...NO_FILTERS, sources: ["nobody"] }, null);
    expect(histogramOf(columns, nobody, march, 31)).toMatchObject({ highest: 0, softBars: [] });
  });

  it("opens on the stretch where incidents are, not on one announced far ahead", () => {
    const extent = usefulExtent(columns);
    expect(new Date(extent?.end ?? 0).toISOString().slice(0, 10)).toBe("2025-03-31");
    expect(usefulExtent(columnsOf([]))).toBeNull();
  });
});
