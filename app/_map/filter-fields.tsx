"use client";
import type { ReactNode } from "react";
import { useTexts } from "../_texts/use-texts.tsx";
import type { FieldProps } from "./choice.tsx";
import { PlaceField } from "./place-field.tsx";
import { SourceField } from "./source-field.tsx";
import { StatusField } from "./status-field.tsx";
import { TollField } from "./toll-field.tsx";
import { TypeField } from "./type-field.tsx";

interface FilterField {
  readonly name: string;
  readonly label: string;
  /** How many choices filter now. */
  readonly chosen: number;
  readonly field: ReactNode;
}

/** Every filter but the words and the time, in the order of the top bar and of the sheet. */
export function useFilterFields(
  props: FieldProps & { readonly onDrawArea: (() => void) | undefined },
): readonly FilterField[] {
  const texts = useTexts();
  const { filters, facets, onChange } = props;
  const fields = { filters, facets, onChange };
  const count = (...lists: (readonly unknown[] | null)[]) => lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const isAsked = (...values: unknown[]) => values.filter((value) => value !== null).length;
  return [
    {
      name: "type",
      label: texts.type,
      chosen: count(filters.types, filters.subtypes),
      field: <TypeField {...fields} />,
    },
    { name: "status", label: texts.status, chosen: count(filters.statuses), field: <StatusField {...fields} /> },
    {
      name: "source",
      label: texts.source,
      chosen: count(filters.sources) + isAsked(filters.minSources),
      field: <SourceField {...fields} />,
    },
    {
      name: "place",
      label: texts.placeFilter,
      chosen: count(filters.precisions) + isAsked(filters.area),
      field: <PlaceField {...props} />,
    },
    {
      name: "toll",
      label: texts.tollFilter,
      chosen: isAsked(filters.minKilled, filters.minInjured),
      field: <TollField {...fields} />,
    },
  ];
}
