"use client";
import { THEMES, type View } from "#lib/query/view";
import { TEXTS } from "./texts.ts";
import type { UpdateView } from "./use-view.ts";

/** Languages that the labels of the basemap are offered in, named in themselves. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "pl", "uk", "ru", "ar", "tr", "zh"] as const;

/** Theme, language of the labels, time zone. */
export function SettingsField({ view, update }: { view: View; update: UpdateView }) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set(["UTC", here, view.timeZone ?? "UTC", "Europe/Kyiv", "Europe/London", "America/New_York"])];
  return (
    <div className="field settings">
      <label>
        {TEXTS.theme}
        <select
          value={view.theme ?? ""}
          onChange={(event) => update({ theme: THEMES.find((theme) => theme === event.target.value) ?? null })}
        >
          <option value="">{TEXTS.themeSystem}</option>
          <option value="light">{TEXTS.themeLight}</option>
          <option value="dark">{TEXTS.themeDark}</option>
        </select>
      </label>
      <label>
        {TEXTS.languageOf}
        <select
          value={view.language ?? "en"}
          onChange={(event) => update({ language: event.target.value === "en" ? null : event.target.value })}
        >
          {[...new Set<string>([...LANGUAGES, view.language ?? "en"])].map((language) => (
            <option key={language} value={language} lang={language}>
              {new Intl.DisplayNames([language], { type: "language" }).of(language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {TEXTS.timeZone}
        <select
          value={view.timeZone ?? "UTC"}
          onChange={(event) => update({ timeZone: event.target.value === "UTC" ? null : event.target.value })}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
