/**
 * The name of a place in a postal file without what is not its name: such files put the council that a village belongs
 * to behind it, in brackets, and have Latin letters in Cyrillic words that look alike.
 */
export function cleanPostalName(name: string): string {
  const bare = name.replace(/\s*\(.*$/, "").trim() || name;
  if (!/\p{Script=Cyrillic}/u.test(bare)) return bare;
  return bare.replace(/[ABCEHIKMOPTXaceiopxy]/g, (letter) => CYRILLIC_TWINS[letter] ?? letter);
}

const CYRILLIC_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ABCEHIKMOPTXaceiopxy"].map((letter, at) => [letter, [..."АВСЕНІКМОРТХасеіорху"][at] ?? letter]),
);
