import { INCIDENT_TYPES, type IncidentStatus, type IncidentType } from "#lib/model";
import { ICON_SIZE, ICON_STROKE, TYPE_ICONS } from "#lib/picture/icons";

/** The mark of an incident as the map draws it: a disc in its group's colour with its type's icon, outlined by status. */
export function TypeIcon({ type, status = "reported" }: { type: IncidentType; status?: IncidentStatus }) {
  return (
    <span className="type-icon" data-group={INCIDENT_TYPES[type].group} data-status={status} aria-hidden="true">
      <svg viewBox={`0 0 ${ICON_SIZE} ${ICON_SIZE}`} width="12" height="12" aria-hidden="true">
        <path
          d={TYPE_ICONS[type]}
          fill="none"
          stroke="currentColor"
          strokeWidth={ICON_STROKE}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
