"use client";
import { THEMES, type View } from "#lib/query/view";
import { speaks, TEXT_LANGUAGES } from "../_texts/languages.ts";
import { useTexts } from "../_texts/use-texts.tsx";
import type { UpdateView } from "./use-view.ts";

/** Languages that the basemap has names in but the interface does not speak. */
const LABEL_LANGUAGES = ["de", "fr", "es", "it", "pl", "ru", "ar", "tr", "zh"] as const;
const ENGLISH = "en";

/** Theme and language; the time zone is chosen where times are, at the timeline. */
export function SettingsField({ view, update }: { view: View; update: UpdateView }) {
  const texts = useTexts();
  const language = view.language ?? ENGLISH;
  const languages = [...new Set<string>([...TEXT_LANGUAGES, ...LABEL_LANGUAGES, language])];
  return (
    <div className="field settings">
      <label>
        {texts.theme}
        <select
          value={view.theme ?? ""}
          onChange={(event) => update({ theme: THEMES.find((theme) => theme === event.target.value) ?? null })}
        >
          <option value="">{texts.themeSystem}</option>
          <option value="light">{texts.themeLight}</option>
          <option value="dark">{texts.themeDark}</option>
        </select>
      </label>
      <label>
        {texts.languageOf}
        <select
          value={language}
          onChange={(event) => update({ language: event.target.value === ENGLISH ? null : event.target.value })}
        >
          <LanguageOptions label={texts.interfaceLanguages} languages={languages.filter(speaks)} />
          <LanguageOptions label={texts.labelLanguages} languages={languages.filter((each) => !speaks(each))} />
        </select>
      </label>
    </div>
  );
}

function LanguageOptions({ label, languages }: { label: string; languages: readonly string[] }) {
  return (
    <optgroup label={label}>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {ownName(language)}
        </option>
      ))}
    </optgroup>
  );
}

/** What its speakers call a language, as a heading: "Українська". */
function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
