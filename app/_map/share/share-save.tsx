"use client";
import { useId, useState } from "react";
import { isViewName, type SavedView } from "#lib/query/saved-view";
import type { View } from "#lib/query/view";
import type { ShareTexts } from "../../_texts/en-share.ts";
import { type SaveOutcome, saveView, type ToSave } from "./save-view.ts";

interface ShareSaveProps {
  readonly view: View;
  readonly words: ShareTexts;
  readonly onSaved: (view: SavedView) => void;
}

/** Lives as long as the page, in memory alone: nothing of it is stored or goes into an address. */
let keptToken = "";

/** Saves the view under a name, for whoever has the editor's token. */
export function ShareSave({ view, words, onSaved }: ShareSaveProps) {
  const id = useId();
  const [toSave, setToSave] = useState<ToSave>({ name: "", mode: "live", hosts: "", token: keptToken });
  const [outcome, setOutcome] = useState<SaveOutcome | "saving" | null>(null);
  const change = (part: Partial<ToSave>) => {
    setToSave((known) => ({ ...known, ...part }));
    if (part.name !== undefined) setOutcome(null);
  };
  const save = async (isReplacing: boolean) => {
    keptToken = toSave.token;
    setOutcome("saving");
    const next = await saveView(view, toSave, isReplacing);
    setOutcome(next);
    if (next.kind === "saved") onSaved(next.view);
  };
  const isTaken = outcome !== null && outcome !== "saving" && outcome.kind === "taken";
  const canSave = isViewName(toSave.name) && toSave.token.trim() !== "" && outcome !== "saving";
  return (
    <details className="share-save">
      <summary>{words.save}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) save(isTaken);
        }}
      >
        <p className="quiet">{words.saveHint}</p>
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={toSave.name}
          onChange={(name) => change({ name: name.toLowerCase() })}
        />
        <fieldset className="share-modes">
          <legend>{words.mode}</legend>
          {(["live", "frozen"] as const).map((mode) => (
            <label key={mode}>
              <input
                type="radio"
                name={`${id}-mode`}
                checked={toSave.mode === mode}
                onChange={() => change({ mode })}
              />
              {words[mode]}
            </label>
          ))}
        </fieldset>
        <TextField
          label={words.hosts}
          hint={words.hostsHint}
          value={toSave.hosts}
          onChange={(hosts) => change({ hosts })}
        />
        <TextField
          label={words.token}
          hint={words.tokenHint}
          value={toSave.token}
          isSecret
          onChange={(token) => change({ token })}
        />
        <button type="submit" className="offer" disabled={!canSave}>
          {isTaken ? words.replaceButton : words.saveButton}
        </button>
        <p role="status">{outcomeInWords(outcome, toSave.name, words)}</p>
      </form>
    </details>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isSecret?: boolean;
  readonly onChange: (value: string) => void;
}

function TextField({ label, hint, value, isSecret = false, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={isSecret ? "password" : "text"}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {hint}
      </p>
    </div>
  );
}

function outcomeInWords(outcome: SaveOutcome | "saving" | null, name: string, words: ShareTexts): string {
  if (outcome === null) return "";
  if (outcome === "saving") return words.saving;
  if (outcome.kind === "saved") return words.saved(`/v/${outcome.view.name}`);
  if (outcome.kind === "taken") return words.taken(name);
  return words.notSaved(outcome.reason ?? words.noAnswer);
}
