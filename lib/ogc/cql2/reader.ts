import { Unreadable } from "../../query/readers.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Walks through the tokens of a CQL2 text; whatever it does not find it tells with the place where it should be. */
export class TokenReader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(source: string) {
    this.tokens = tokenize(source);
  }

  /** The token so many places further on, which stays. */
  peek(further = 0): Token {
    const token = this.tokens[Math.min(this.next + further, this.tokens.length - 1)];
    if (!token) throw new Error("there is always an end");
    return token;
  }

  take(): Token {
    const token = this.peek();
    this.next++;
    return token;
  }

  /** Whether a keyword (in any letters) or a sign comes next. */
  isNext(text: string, further = 0): boolean {
    const token = this.peek(further);
    return (token.kind === "word" || token.kind === "sign") && token.text.toUpperCase() === text;
  }

  /** Takes a keyword or sign if it comes next. */
  takes(text: string): boolean {
    if (!this.isNext(text)) return false;
    this.next++;
    return true;
  }

  expect(text: string): void {
    if (!this.takes(text)) this.fail(`${text} is expected`);
  }

  expectEnd(): void {
    if (this.peek().kind !== "end") this.fail("AND, OR or the end is expected");
  }

  number(): number {
    const token = this.peek();
    if (token.kind !== "number") this.fail("a number is expected");
    this.next++;
    return Number(token.text);
  }

  text(): string {
    const token = this.peek();
    if (token.kind !== "text") this.fail("a text in single quotation marks is expected");
    this.next++;
    return token.text;
  }

  /** Throws an Unreadable about the next token, or about one that was taken. */
  fail(reason: string, token: Token = this.peek()): never {
    const found = token.kind === "end" ? "the end" : token.kind === "text" ? `'${token.text}'` : token.text;
    throw new Unreadable(`character ${token.at}, at ${found}: ${reason}`);
  }
}
