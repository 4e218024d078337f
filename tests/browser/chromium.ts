export { findChromium } from "#lib/bench/chromium";

/**
 * Each window would load, in a process of its own, the list under the address bar that nobody sees. The last list of
 * this switch is the one that counts: the others are those that Playwright leaves out.
 */
const LEFT_OUT = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"],
  ...["AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync"],
  ...[
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
  ],
  ...["NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding", "PreconnectToSearch"],
  ...["ThirdPartyStoragePartitioning"],
];

/** WebGL is drawn by software; all else is drawn straight by the processor, which takes it half as long. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  ...["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  ...["--disable-gpu-rasterization"],
  `--disable-features=${LEFT_OUT.join(",")}`,
];
