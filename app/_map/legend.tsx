"use client";
import type { ReactNode } from "react";
import { INCIDENT_TYPES, STATUSES } from "#lib/model";
import { SHADES } from "#lib/picture/ground";
import { GROUP_ORDER } from "#lib/query/columns";
import { TYPE_NAMES } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import { TypeIcon } from "./type-icon.tsx";

/** What colours, outlines, shapes, lines and icons mean. */
export function Legend({ isOpen, onToggle }: { isOpen: boolean; onToggle: (isOpen: boolean) => void }) {
  const texts = useTexts();
  return (
    <details className="legend" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{texts.legend}</summary>
      <Part title={texts.legendColours}>
        {GROUP_ORDER.map((group) => (
          <Entry key={group} mark={<span className="legend-disc" data-group={group} />}>
            {texts.groups[group]}
          </Entry>
        ))}
      </Part>
      <Part title={texts.legendOutlines}>
        {STATUSES.map((status) => (
          <Entry key={status} mark={<TypeIcon type="strike" status={status} />}>
            {texts.statuses[status]}
          </Entry>
        ))}
      </Part>
      <Shapes />
      <section>
        <Types />
      </section>
    </details>
  );
}

function Shapes() {
  const texts = useTexts();
  const shades = SHADES.map((shade) => <i key={shade} style={{ "--shade": shade * 100 } as object} />);
  return (
    <Part title={texts.legendShapes}>
      <Entry mark={<span className="legend-point" />}>{texts.legendPoint}</Entry>
      <Entry mark={<span className="legend-circle" />}>{texts.legendCircle}</Entry>
      <Entry mark={<span className="legend-shade">{shades}</span>}>{texts.legendArea}</Entry>
      <Entry mark={<span className="legend-badge tabular">{texts.number(3)}</span>}>{texts.legendBadge}</Entry>
      <Entry mark={<span className="legend-plain-badge" />}>{texts.legendPlainBadge}</Entry>
      <Entry mark={<span className="legend-donut tabular">{texts.number(5)}</span>}>{texts.legendCluster}</Entry>
      <Entry mark={<span className="legend-line" />}>{texts.legendWay}</Entry>
      <Entry mark={<span className="legend-line" data-kind="relation" />}>{texts.legendRelation}</Entry>
      <Entry mark={<span className="legend-soft-bar" />}>{texts.legendSoftBar}</Entry>
    </Part>
  );
}

/** Every type with its icon, folded: there are sixteen. */
function Types() {
  const texts = useTexts();
  return (
    <details className="legend-types">
      <summary>{texts.legendIcons}</summary>
      {GROUP_ORDER.map((group) => (
        <div key={group}>
          <h3>{texts.groups[group]}</h3>
          <ul>
            {TYPE_NAMES.filter((type) => INCIDENT_TYPES[type].group === group).map((type) => (
              <Entry key={type} mark={<TypeIcon type={type} />}>
                {texts.types[type]}
              </Entry>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Entry({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li>
      <span className="legend-mark" aria-hidden="true">
        {mark}
      </span>
      {children}
    </li>
  );
}
