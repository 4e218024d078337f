"use client";
import { useState } from "react";
import { useTexts } from "../_texts/use-texts.tsx";

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly className: string;
}

/** Puts a text on the clipboard and says so until the focus leaves. */
export function CopyButton({ label, text, className }: CopyButtonProps) {
  const texts = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Frames and plain http have no clipboard of their own.
      setCopied(copyBySelection(value));
    }
  };
  return (
    <button type="button" className={className} onClick={copy} onBlur={() => setCopied(false)}>
      <span aria-live="polite">{isCopied ? texts.copied : label}</span>
    </button>
  );
}

function copyBySelection(value: string): boolean {
  const active = document.activeElement;
  const field = document.createElement("textarea");
  field.value = value;
  field.className = "visually-hidden";
  // Within what holds the focus: a modal dialog lets nothing outside be selected.
  (active?.parentElement ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return isCopied;
}
