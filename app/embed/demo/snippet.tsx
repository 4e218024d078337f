"use client";
import { CopyButton } from "../../_map/copy-button.tsx";
import { EMBED_DEMO } from "../../_texts/embed-demo.ts";
import { TextsProvider } from "../../_texts/texts-provider.tsx";

/** Code to take along. */
export function Snippet({ text }: { text: string }) {
  return (
    <div className="demo-snippet">
      <pre dir="ltr">
        <code>{text}</code>
      </pre>
      <TextsProvider language={null}>
        <CopyButton label={EMBED_DEMO.copy} text={() => text} className="offer" />
      </TextsProvider>
    </div>
  );
}
