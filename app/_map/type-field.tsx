"use client";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { INCIDENT_TYPES, type IncidentGroup, type IncidentSubtype, type IncidentType } from "#lib/model";
import { GROUP_ORDER } from "#lib/query/columns";
import { DEFAULT_TYPES, TYPE_NAMES } from "#lib/query/filters";
import { SUBTYPE_NAMES } from "#lib/query/passes";
import { useTexts } from "../_texts/use-texts.tsx";
import { Choice, countIn, type FieldProps, toggled } from "./choice.tsx";
import { TypeIcon } from "./type-icon.tsx";

/** Types by group, with icons and counts, each with its subtypes folded. Statements are off until they are ticked. */
export function TypeField({ filters, facets, onChange }: FieldProps) {
  const texts = useTexts();
  const chosen = new Set(filters.types ?? DEFAULT_TYPES);
  const narrowed = new Set(filters.subtypes);
  const set = (types: ReadonlySet<IncidentType>, subtypes: ReadonlySet<IncidentSubtype>) => {
    const next = TYPE_NAMES.filter((type) => types.has(type));
    const isDefault = next.length === 0 || next.join() === DEFAULT_TYPES.join();
    // A subtype of a type that is not shown would wait unseen until that type is.
    const shown = isDefault ? DEFAULT_TYPES : next;
    const kinds = SUBTYPE_NAMES.filter((each) => subtypes.has(each) && shown.some((type) => has(type, each)));
    onChange({ types: isDefault ? null : next, subtypes: kinds.length === 0 ? null : kinds });
  };
  const only = (types: readonly IncidentType[]) => set(new Set(types), narrowed);
  return (
    <div className="field">
      <div className="field-actions">
        <button type="button" className="link-button" onClick={() => set(new Set(TYPE_NAMES), new Set())}>
          {texts.all}
        </button>
        <button type="button" className="link-button" onClick={() => set(new Set(DEFAULT_TYPES), new Set())}>
          {texts.allButStatements}
        </button>
      </div>
      {GROUP_ORDER.map((group) => (
        <fieldset key={group} className="type-group">
          <legend>
            <button
              type="button"
              className="group-button"
              data-group={group}
              title={texts.onlyGroup(texts.groups[group])}
              onClick={() => only(typesOf(group))}
            >
              {texts.groups[group]}
            </button>
          </legend>
          {typesOf(group).map((type) => (
            <TypeChoice
              key={type}
              type={type}
              isChosen={chosen.has(type)}
              count={facets.types.get(type) ?? 0}
              narrowed={narrowed}
              counts={(facets as SubtypeCounts).subtypes}
              onToggle={() => set(toggled(chosen, type), narrowed)}
              onSubtype={(subtype) => set(new Set([...chosen, type]), toggled(narrowed, subtype))}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface TypeChoiceProps {
  readonly type: IncidentType;
  readonly isChosen: boolean;
  readonly count: number;
  readonly narrowed: ReadonlySet<IncidentSubtype>;
  readonly counts: SubtypeCounts["subtypes"];
  readonly onToggle: () => void;
  readonly onSubtype: (subtype: IncidentSubtype) => void;
}

function TypeChoice({ type, isChosen, count, narrowed, counts, onToggle, onSubtype }: TypeChoiceProps) {
  const texts = useTexts();
  const id = useId();
  const subtypes: readonly IncidentSubtype[] = INCIDENT_TYPES[type].subtypes;
  const [isUnfolded, setUnfolded] = useState(subtypes.some((subtype) => narrowed.has(subtype)));
  const name = texts.typesShort[type];
  return (
    <>
      <div className="type-choice">
        <Choice isChosen={isChosen} count={count} onToggle={onToggle}>
          <TypeIcon type={type} />
          {name}
        </Choice>
        <button
          type="button"
          className="icon-button"
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? id : undefined}
          aria-label={texts.subtypesOf(name)}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
        </button>
      </div>
      {isUnfolded && (
        <fieldset className="subtypes" id={id} aria-label={texts.subtypesOf(name)}>
          {subtypes.map((subtype) => (
            <Choice
              key={subtype}
              isChosen={narrowed.has(subtype)}
              count={countIn(counts, subtype)}
              onToggle={() => onSubtype(subtype)}
            >
              {texts.subtypes[subtype]}
            </Choice>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface SubtypeCounts {
  readonly subtypes?: ReadonlyMap<IncidentSubtype, number>;
}

function typesOf(group: IncidentGroup): IncidentType[] {
  return TYPE_NAMES.filter((type) => INCIDENT_TYPES[type].group === group);
}

function has(type: IncidentType, subtype: IncidentSubtype): boolean {
  const subtypes: readonly IncidentSubtype[] = INCIDENT_TYPES[type].subtypes;
  return subtypes.includes(subtype);
}
