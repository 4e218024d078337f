export const READABLE_LANGUAGES: readonly string[] = ["en"];
export function detectLanguage(text: string): { language: string; confidence: number } {
  return { language: text === "" ? "und" : "en", confidence: 1 };
}
