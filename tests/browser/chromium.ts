export { findChromium } from "#lib/bench/chromium";
