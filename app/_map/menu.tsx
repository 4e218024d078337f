"use client";
import { ChevronDown } from "lucide-react";
import { Popover } from "radix-ui";
import type { ReactNode } from "react";

interface MenuProps {
  readonly label: string;
  /** What is chosen, beside the label; empty when nothing is. */
  readonly chosen?: string;
  /** Before the label; where there is no room the label is left to screen readers. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A button of the top bar that opens a small panel. It is rendered in place, so that it keeps the theme around it. */
export function Menu({ label, chosen, icon, children }: MenuProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className="bar-button" data-chosen={chosen ? true : undefined}>
        {icon}
        <span>{label}</span>
        {chosen && <span className="bar-chosen tabular">{chosen}</span>}
        <ChevronDown aria-hidden="true" />
      </Popover.Trigger>
      <Popover.Content className="menu" align="end" sideOffset={6} collisionPadding={8} aria-label={label}>
        {children}
      </Popover.Content>
    </Popover.Root>
  );
}
