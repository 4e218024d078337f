import { dateInWords } from "../_map/words.ts";
import { textsOf } from "../_texts/texts.ts";
import { PageFrame } from "./page-frame.tsx";

interface Props {
  readonly since: Date;
  readonly language: string | null;
}

/** What the address of an incident shows that nobody tells any more. */
export function GonePage({ since, language }: Props) {
  const texts = textsOf(language);
  const day = since.toISOString().slice(0, 10);
  return (
    <PageFrame back="/" language={language}>
      <h1>{texts.gone}</h1>
      <p>{texts.goneHint(dateInWords(day, texts) ?? day)}</p>
    </PageFrame>
  );
}
