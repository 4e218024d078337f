import { PageFrame } from "./_reading/page-frame.tsx";
import { requestLanguage } from "./_texts/request-language.ts";
import { textsOf } from "./_texts/texts.ts";

/** What an address without a page shows. */
export default async function NotFound() {
  const language = await requestLanguage();
  const texts = textsOf(language);
  return (
    <PageFrame back="/" language={language}>
      <h1>{texts.notFound}</h1>
      <p>{texts.notFoundHint}</p>
    </PageFrame>
  );
}
