"use client";
import { TextsProvider } from "../_texts/texts-provider.tsx";
import { useTexts } from "../_texts/use-texts.tsx";
import { pageOf } from "./card-foot.tsx";
import { CopyButton } from "./copy-button.tsx";
import { type Corrected, ReportError } from "./report-error.tsx";

interface PageActionsProps {
  readonly detail: Corrected;
  readonly language: string | null;
}

/** What a reader can do with the page of an incident: take its permanent address, or say that it is wrong. */
export function PageActions({ detail, language }: PageActionsProps) {
  return (
    <TextsProvider language={language}>
      <div className="page-actions">
        <CopyLink id={detail.id} />
        <ReportError detail={detail} />
      </div>
    </TextsProvider>
  );
}

function CopyLink({ id }: { id: string }) {
  const texts = useTexts();
  return <CopyButton label={texts.copyLink} text={() => window.location.origin + pageOf(id)} className="offer" />;
}
