"use client";
import { INCIDENT_TYPES, type IncidentGroup, type IncidentStatus, type IncidentType, STATUSES } from "#lib/model";
import type { Facets } from "#lib/query/facets";
import { DEFAULT_TYPES, type IncidentFilters, TYPE_NAMES } from "#lib/query/filters";
import { GROUP_ORDER } from "#lib/query/time-index";
import { GROUP_LABELS, STATUS_LABELS, STATUS_MEANINGS, TEXTS, TYPE_SHORT_LABELS } from "./texts.ts";
import { TypeIcon } from "./type-icon.tsx";

export interface FieldProps {
  readonly filters: IncidentFilters;
  readonly facets: Facets;
  readonly onChange: (filters: Partial<IncidentFilters>) => void;
}

/** Types by group, with icons and counts. Statements are off until they are ticked. */
export function TypeField({ filters, facets, onChange }: FieldProps) {
  const chosen = new Set(filters.types ?? DEFAULT_TYPES);
  const set = (types: Iterable<IncidentType>) => {
    const wanted = new Set(types);
    const next = TYPE_NAMES.filter((type) => wanted.has(type));
    const isDefault = next.length === 0 || next.join() === DEFAULT_TYPES.join();
    onChange({ types: isDefault ? null : next });
  };
  return (
    <div className="field">
      <div className="field-actions">
        <button type="button" className="link-button" onClick={() => set(TYPE_NAMES)}>
          {TEXTS.all}
        </button>
        <button type="button" className="link-button" onClick={() => set(DEFAULT_TYPES)}>
          All but statements
        </button>
      </div>
      {GROUP_ORDER.map((group) => (
        <fieldset key={group} className="type-group">
          <legend>
            <button
              type="button"
              className="group-button"
              data-group={group}
              title={`Only ${GROUP_LABELS[group].toLowerCase()}`}
              onClick={() => set(typesOf(group))}
            >
              {GROUP_LABELS[group]}
            </button>
          </legend>
          {typesOf(group).map((type) => (
            <Choice
              key={type}
              isChosen={chosen.has(type)}
              count={facets.types.get(type) ?? 0}
              onToggle={() => set(toggled(chosen, type))}
            >
              <TypeIcon type={type} />
              {TYPE_SHORT_LABELS[type]}
            </Choice>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** Statuses with what each means. */
export function StatusField({ filters, facets, onChange }: FieldProps) {
  const chosen = new Set<IncidentStatus>(filters.statuses ?? STATUSES);
  const toggle = (status: IncidentStatus) => {
    const next = STATUSES.filter((each) => toggled(chosen, status).has(each));
    onChange({ statuses: next.length === 0 || next.length === STATUSES.length ? null : next });
  };
  return (
    <div className="field">
      {STATUSES.map((status) => (
        <Choice
          key={status}
          isChosen={chosen.has(status)}
          count={facets.statuses.get(status) ?? 0}
          onToggle={() => toggle(status)}
        >
          <TypeIcon type="strike" status={status} />
          <span>
            {STATUS_LABELS[status]} <span className="quiet">– {STATUS_MEANINGS[status]}</span>
          </span>
        </Choice>
      ))}
    </div>
  );
}

/** Publishers; none ticked means any. */
export function SourceField({ filters, facets, onChange }: FieldProps) {
  const chosen = new Set(filters.sources ?? []);
  const names = [...new Set([...facets.sources.keys(), ...chosen])];
  return (
    <div className="field">
      {names.length === 0 && <p className="quiet">No source in this window.</p>}
      {names.map((name) => (
        <Choice
          key={name}
          isChosen={chosen.has(name)}
          count={facets.sources.get(name) ?? 0}
          onToggle={() => {
            const next = [...toggled(chosen, name)];
            onChange({ sources: next.length === 0 ? null : next });
          }}
        >
          {name}
        </Choice>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

function Choice({ isChosen, count, onToggle, children }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span className="choice-label">{children}</span>
      <span className="choice-count tabular">{count.toLocaleString("en")}</span>
    </label>
  );
}

function typesOf(group: IncidentGroup): IncidentType[] {
  return TYPE_NAMES.filter((type) => INCIDENT_TYPES[type].group === group);
}

function toggled<T>(set: ReadonlySet<T>, value: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
