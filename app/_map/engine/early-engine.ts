import { type Engine, openEngine } from "./engine.ts";
import type { OnProgress } from "./open-asks.ts";

interface EarlyEngine {
  readonly view: string | null;
  readonly engine: Promise<Engine>;
  /** How much had come when nobody listened yet. */
  told: Parameters<OnProgress> | null;
  onProgress: OnProgress | null;
}

let early: EarlyEngine | null = null;

/** Opens an engine before there is an interface to ask it: the first that wants one takes it. */
export function openEngineEarly(view: string | null): void {
  const engine = openEngine(view, (...progress) => {
    opened.told = progress;
    opened.onProgress?.(...progress);
  });
  const opened: EarlyEngine = { view, engine, told: null, onProgress: null };
  // Whoever takes it hears of it.
  engine.catch(() => undefined);
  early = opened;
}

/** The engine that was opened early, if nobody has taken it, else a new one. */
export function takeEngine(view: string | null, onProgress: OnProgress): Promise<Engine> {
  if (early?.view !== view) return openEngine(view, onProgress);
  const taken = early;
  early = null;
  taken.onProgress = onProgress;
  if (taken.told) onProgress(...taken.told);
  return taken.engine;
}
