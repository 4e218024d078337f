"use client";
import { useId, useRef, useState } from "react";
import { useTexts } from "../../_texts/use-texts.tsx";

/** Characters that fit into a line of a snippet. */
const LINE = 52;

/** A text to be copied. */
export function Snippet({ label, text }: { readonly label: string; readonly text: string }) {
  const texts = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(document.execCommand("copy"));
    }
  };
  return (
    <div className="snippet">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={Math.ceil(text.length / LINE)}
        value={text}
        spellCheck={false}
        dir="ltr"
      />
      <button type="button" className="offer" onClick={copy} onBlur={() => setCopied(false)}>
        <span aria-live="polite">{isCopied ? texts.copied : texts.copy}</span>
      </button>
    </div>
  );
}
