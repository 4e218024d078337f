"use client";
import { X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { EMBED_PARTS, type EmbedPart, type View, viewHref } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";

interface ShareDialogProps {
  readonly view: View;
  readonly onClose: () => void;
}

/** Link and snippets of exactly this view. */
export function ShareDialog({ view, onClose }: ShareDialogProps) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [parts, setParts] = useState<readonly EmbedPart[]>(["slider", "title"]);
  const [title, setTitle] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  const { origin } = window.location;
  const embedded: View = { ...view, parts, title: parts.includes("title") ? title.trim() : "" };
  const toggle = (part: EmbedPart) =>
    setParts(EMBED_PARTS.filter((each) => (each === part ? !parts.includes(part) : parts.includes(each))));
  return (
    <dialog ref={dialog} className="share" aria-label={texts.shareTitle} onClose={onClose}>
      <h2>{texts.shareTitle}</h2>
      <button
        type="button"
        className="icon-button card-close"
        aria-label={texts.close}
        onClick={() => dialog.current?.close()}
      >
        <X aria-hidden="true" />
      </button>
      <Snippet label={texts.shareLink} text={origin + viewHref("/", view)} />
      <fieldset>
        <legend>{texts.shareParts}</legend>
        {EMBED_PARTS.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />
            {texts.parts[part]}
          </label>
        ))}
      </fieldset>
      {parts.includes("title") && (
        <label className="share-title">
          {texts.shareNamed}
          <input type="text" value={title} maxLength={120} onChange={(event) => setTitle(event.target.value)} />
        </label>
      )}
      <Snippet label={texts.shareFrame} text={frameSnippet(origin, embedded, embedded.title || texts.embedLabel)} />
      <Snippet label={texts.shareTag} text={tagSnippet(origin, embedded)} />
    </dialog>
  );
}

/** Characters that fit into a line of a snippet. */
const LINE = 52;

function Snippet({ label, text }: { label: string; text: string }) {
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

function frameSnippet(origin: string, view: View, title: string): string {
  const source = attribute(origin + viewHref("/embed", view));
  const name = attribute(title);
  return `<iframe src="${source}" title="${name}" width="100%" height="480" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}

function tagSnippet(origin: string, view: View): string {
  return `<script async src="${attribute(`${origin}/embed.js`)}" data-view="${attribute(viewHref("", view).slice(1))}"></script>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
