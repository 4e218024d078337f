import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followState, PACE } from "../../app/_map/follow-state.ts";

const A_LITTLE_MORE = PACE.leastMs + PACE.chanceMs;

describe("an embed that follows the store", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const follow = (ask: () => Promise<number>, { shown = 7, rested = 0 } = {}) => {
    const refresh = vi.fn();
    const asked = vi.fn(ask);
    return { stop: followState({ shown, ask: asked, refresh, rested }), refresh, asked };
  };

  it("asks at its pace, and refreshes only what is behind", async () => {
    let state = 5;
    const { asked, refresh, stop } = follow(async () => state);
    await vi.advanceTimersByTimeAsync(PACE.leastMs - 1);
    expect(asked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3 * A_LITTLE_MORE);
    expect(asked.mock.calls.length).toBeGreaterThanOrEqual(3);
    // The edit log has other entries than those of incidents: what is shown may be ahead of the last one.
    expect(refresh).not.toHaveBeenCalled();
    state = 8;
    await vi.advanceTimersByTimeAsync(A_LITTLE_MORE);
    expect(refresh).toHaveBeenCalledOnce();
    stop();
    await vi.advanceTimersByTimeAsync(9 * A_LITTLE_MORE);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it("asks at once when it is seen again after a while", async () => {
    const { asked, stop } = follow(async () => 5, { rested: 60_000 });
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveBeenCalledOnce();
    stop();
  });

  it("takes a lesser state for another store in the place of the last", async () => {
    const states = [5, 5, 2];
    const { refresh, stop } = follow(async () => states.shift() ?? 2);
    await vi.advanceTimersByTimeAsync(2 * A_LITTLE_MORE);
    expect(refresh).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(A_LITTLE_MORE);
    expect(refresh).toHaveBeenCalledOnce();
    stop();
  });

  it("asks ever more seldom while the site does not answer, and at its pace once it does", async () => {
    let isDown = true;
    const { asked, refresh, stop } = follow(async () => {
      if (isDown) throw new Error("down");
      return 9;
    });
    await vi.advanceTimersByTimeAsync(10 * A_LITTLE_MORE);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(4);
    isDown = false;
    await vi.advanceTimersByTimeAsync(17 * A_LITTLE_MORE);
    expect(refresh).toHaveBeenCalled();
    const before = asked.mock.calls.length;
    await vi.advanceTimersByTimeAsync(3 * A_LITTLE_MORE);
    expect(asked.mock.calls.length).toBeGreaterThanOrEqual(before + 3);
    stop();
  });

  it("refreshes nothing once it is over, whatever is on its way", async () => {
    let tell: (state: number) => void = () => undefined;
    const { refresh, stop } = follow(() => new Promise((resolve) => (tell = resolve)));
    await vi.advanceTimersByTimeAsync(A_LITTLE_MORE);
    stop();
    tell(9);
    await vi.advanceTimersByTimeAsync(A_LITTLE_MORE);
    expect(refresh).not.toHaveBeenCalled();
  });
});
