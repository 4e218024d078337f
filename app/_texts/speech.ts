/** Words for the plural categories of a language; a language gives those that it has, and always `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export interface Speech {
  /** "1,234", "1 234". */
  readonly number: (value: number) => string;
  /** The number with the form that goes with it: "1 incident", "21 подія". */
  readonly counted: (value: number, forms: PluralForms) => string;
}

/** How a language writes numbers and chooses plural forms. */
export function speechOf(locale: string): Speech {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const number = (value: number) => numbers.format(value);
  return { number, counted: (value, forms) => `${number(value)} ${forms[rules.select(value)] ?? forms.other}` };
}
