"use client";
import { Share2 } from "lucide-react";
import type { Facets } from "#lib/query/facets";
import type { View } from "#lib/query/view";
import { SourceField, StatusField, TypeField } from "./filter-fields.tsx";
import { Menu } from "./menu.tsx";
import { SearchField } from "./search-field.tsx";
import { SettingsField } from "./settings-field.tsx";
import { TEXTS } from "./texts.ts";
import type { UpdateView } from "./use-view.ts";

interface TopBarProps {
  readonly view: View;
  readonly facets: Facets;
  readonly isSearching: boolean;
  readonly isPhone: boolean;
  readonly update: UpdateView;
  readonly onShare: () => void;
}

/** Name, search, filters, share. On a phone the filters are in the sheet. */
export function TopBar({ view, facets, isSearching, isPhone, update, onShare }: TopBarProps) {
  const { filters } = view;
  const fields = { filters, facets, onChange: (changed: Partial<typeof filters>) => update({ filters: changed }) };
  const chosen = (list: readonly string[] | null) => (list ? String(list.length) : "");
  return (
    <header className="top-bar">
      <h1 className="brand">{TEXTS.name}</h1>
      <SearchField
        text={filters.text}
        isSearching={isSearching}
        onText={(text) => update({ filters: { text } }, "follow")}
      />
      {!isPhone && (
        <nav className="bar-menus" aria-label={TEXTS.filters}>
          <Menu label={TEXTS.type} chosen={chosen(filters.types)}>
            <TypeField {...fields} />
          </Menu>
          <Menu label={TEXTS.status} chosen={chosen(filters.statuses)}>
            <StatusField {...fields} />
          </Menu>
          <Menu label={TEXTS.source} chosen={chosen(filters.sources)}>
            <SourceField {...fields} />
          </Menu>
          <Menu label={TEXTS.more}>
            <SettingsField view={view} update={update} />
          </Menu>
        </nav>
      )}
      <button type="button" className="bar-button share-button" onClick={onShare}>
        <Share2 aria-hidden="true" />
        <span>{TEXTS.share}</span>
      </button>
    </header>
  );
}
