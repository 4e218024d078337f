"use client";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

interface DropUpProps {
  /** What button and panel are called. */
  readonly label: string;
  /** What the button tells after its name: the settings as they stand. */
  readonly state: string;
  /** What is written on the button. */
  readonly text: ReactNode;
  readonly className: string;
  readonly panelClassName: string;
  readonly children: ReactNode;
}

/** A button at the lower edge that opens a small panel above it. Esc, a press elsewhere and a focus elsewhere close it. */
export function DropUp({ label, state, text, className, panelClassName, children }: DropUpProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    whole.current?.querySelector<HTMLElement>("[role=dialog] :is(select, input, button)")?.focus();
    const onPress = (event: PointerEvent) => {
      if (!whole.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPress, true);
    return () => document.removeEventListener("pointerdown", onPress, true);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !whole.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what goes on within
    <div ref={whole} className="drop-up" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={`${label}: ${state}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text}
      </button>
      {isOpen && (
        <div id={id} role="dialog" aria-label={label} className={`menu ${panelClassName}`}>
          {children}
        </div>
      )}
    </div>
  );
}
