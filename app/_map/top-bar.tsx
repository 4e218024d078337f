"use client";
import { Share2 } from "lucide-react";
import { memo } from "react";
import type { Facets } from "#lib/query/facets";
import type { FoundPlace } from "#lib/query/found-place";
import type { View } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import { useFilterFields } from "./filter-fields.tsx";
import { Menu } from "./menu.tsx";
import { SearchField } from "./search-field.tsx";
import { SettingsField } from "./settings-field.tsx";
import { useIsSideways } from "./use-media.ts";
import type { UpdateView } from "./use-view.ts";

interface TopBarProps {
  readonly view: View;
  readonly facets: Facets;
  readonly isSearching: boolean;
  readonly isPhone: boolean;
  readonly update: UpdateView;
  readonly onJump: (place: FoundPlace) => void;
  /** undefined where nothing can be drawn. */
  readonly onDrawArea: (() => void) | undefined;
  readonly onShare: () => void;
}

/** Name, search, filters, share. On a phone the filters are in the sheet. */
export const TopBar = memo(function TopBar(props: TopBarProps) {
  const { view, isSearching, isPhone, update, onJump, onShare } = props;
  const texts = useTexts();
  const isSideways = useIsSideways();
  return (
    <header className="top-bar">
      <h1 className="brand">{texts.name}</h1>
      <SearchField
        text={view.filters.text}
        isSearching={isSearching}
        onText={(text) => update({ filters: { text } })}
        onJump={onJump}
      />
      {!isPhone && !isSideways && <BarMenus {...props} />}
      <button type="button" className="bar-button share-button" onClick={onShare}>
        <Share2 aria-hidden="true" />
        <span>{texts.share}</span>
      </button>
    </header>
  );
});

function BarMenus({ view, facets, update, onDrawArea }: TopBarProps) {
  const texts = useTexts();
  const fields = useFilterFields({
    filters: view.filters,
    facets,
    onChange: (filters, change) => update({ filters }, change),
    onDrawArea,
  });
  return (
    <nav className="bar-menus" aria-label={texts.filters}>
      {fields.map(({ name, label, chosen, field }) => (
        <Menu key={name} label={label} chosen={chosen > 0 ? texts.number(chosen) : ""}>
          {field}
        </Menu>
      ))}
      <Menu label={texts.more}>
        <SettingsField view={view} update={update} />
      </Menu>
    </nav>
  );
}
