"use client";
import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { View } from "#lib/query/view";
import { shareTextsOf } from "../../_texts/share-texts.ts";
import { useTexts } from "../../_texts/use-texts.tsx";
import { useCanSave, useSaved } from "../saved-context.tsx";
import { type Chosen, ShareOptions } from "./share-options.tsx";
import { SharePreview } from "./share-preview.tsx";
import { ShareSave } from "./share-save.tsx";
import { withTime } from "./share-time.ts";
import { Snippet } from "./snippet.tsx";
import { embedPath, frameOf, linkOf, oembedOf, pictureOf, type Shared, tagOf } from "./snippets.ts";

interface ShareDialogProps {
  readonly view: View;
  readonly onClose: () => void;
}

/** Every way to show exactly this view elsewhere, with a preview; and, for an editor, a short address for it. */
export function ShareDialog({ view, onClose }: ShareDialogProps) {
  const texts = useTexts();
  const words = shareTextsOf(view.language);
  const canSave = useCanSave();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useSaved();
  const [base, setBase] = useState(shown);
  const [now] = useState(() => Date.now());
  const [chosen, setChosen] = useState<Chosen>(() => ({
    time: view.last ?? (view.filters.from === null && view.filters.to === null ? "all" : "shown"),
    // What people ask of an embed first of all is the map without anything around it.
    parts: shown ? view.parts : [],
    title: view.title,
    caption: view.caption,
  }));
  useEffect(() => dialog.current?.showModal(), []);
  const { time, parts, title, caption } = chosen;
  const hasTitle = parts.includes("title");
  const isFrozen = base?.mode === "frozen";
  const page = isFrozen ? view : withTime(view, time, now);
  // What a saved map is called stays its own where the embed does not show it.
  const named = base ?? { title: "", caption: "" };
  const embedded: View = {
    ...page,
    parts,
    title: hasTitle ? title.trim() : named.title,
    caption: hasTitle ? caption.trim() : named.caption,
  };
  const saved = base === shown ? page : { ...page, parts, title: named.title, caption: named.caption };
  const shared: Shared = { page: saved, view: embedded, base, origin: window.location.origin, label: texts.embedLabel };
  return (
    <dialog ref={dialog} className="share" aria-label={words.title} onClose={onClose}>
      <h2>{words.title}</h2>
      <button
        type="button"
        className="icon-button card-close"
        aria-label={texts.close}
        onClick={() => dialog.current?.close()}
      >
        <X aria-hidden="true" />
      </button>
      <div className="share-columns">
        <div className="share-options">
          <Snippet label={words.link} text={linkOf(shared)} />
          <ShareOptions
            view={view}
            chosen={chosen}
            onChoose={(change) => setChosen((known) => ({ ...known, ...change }))}
            isFrozen={isFrozen}
            words={words}
          />
        </div>
        <div className="share-side">
          <SharePreview path={embedPath(shared)} label={embedded.title || texts.embedLabel} words={words} />
          {canSave && !isFrozen && <ShareSave view={embedded} words={words} onSaved={setBase} />}
        </div>
        <div className="share-snippets">
          <Snippet label={words.frame} text={frameOf(shared)} />
          <Snippet label={words.tag} text={tagOf(shared)} />
          <Snippet label={words.oembed} text={oembedOf(shared)} />
          <Snippet label={words.png} text={pictureOf(shared, "png")} />
          <Snippet label={words.svg} text={pictureOf(shared, "svg")} />
        </div>
      </div>
    </dialog>
  );
}
