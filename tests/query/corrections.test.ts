import { describe, expect, test } from "vitest";
import { readEnvironment } from "#lib/env";
import { correctionHref, isCorrectionsAddress } from "#lib/query/corrections";

const CORRECTION = {
  id: "inc_1",
  title: "Fire & “smoke”?\r\nBcc: all@example.org \ud800",
  url: "https://map.example/incidents/inc_1",
  text: "one\ntwo & three",
};

describe("where errors are reported", () => {
  test.each([
    "mailto:desk@example.org",
    "https://tracker.example/new?title={title}&body={text}",
    "https://desk.example/corrections",
  ])("%s is taken", (address) => {
    expect(isCorrectionsAddress(address)).toBe(true);
    expect(readEnvironment({ DATELINE_CORRECTIONS: address }).corrections).toBe(address);
  });

  test.each([
    "mailto:",
    "mailto:desk@example.org?bcc=x@example.org",
    "mailto:desk@example.org,other@example.org%0Abcc:x@y",
    "http://desk.example/",
    "javascript:alert(1)",
    "https://name:word@desk.example/",
    "https://{id}.example/",
    "https://desk.example/{title}",
    "https://desk.example/?a={name}",
    "https://desk.example/?a=b c",
    "desk@example.org",
  ])("%s is refused", (address) => {
    expect(isCorrectionsAddress(address)).toBe(false);
    expect(() => readEnvironment({ DATELINE_CORRECTIONS: address })).toThrow(/DATELINE_CORRECTIONS must be/);
  });

  test("without one there is none", () => {
    expect(readEnvironment({}).corrections).toBeNull();
    expect(readEnvironment({ DATELINE_CORRECTIONS: "" }).corrections).toBeNull();
  });

  test("a mail carries everything in its two fields and nothing in its headers", () => {
    const href = correctionHref("mailto:desk@example.org", CORRECTION);
    const [address, query] = href.split("?");
    expect(address).toBe("mailto:desk@example.org");
    expect(href).not.toMatch(/[\s<>"“”]/);
    const fields = new URLSearchParams(query);
    expect([...fields.keys()]).toEqual(["subject", "body"]);
    expect(fields.get("subject")).toBe("Fire & “smoke”?\r\nBcc: all@example.org \ufffd");
    expect(fields.get("body")).toBe("one\r\ntwo & three");
  });

  test("a page gets it where it says, or in parameters of its own", () => {
    const asked = new URL(correctionHref("https://tracker.example/new?title={title}&body={text}&from=map", CORRECTION));
    expect(asked.host).toBe("tracker.example");
    expect([...asked.searchParams.keys()]).toEqual(["title", "body", "from"]);
    expect(asked.searchParams.get("body")).toBe(CORRECTION.text);
    const plain = new URL(correctionHref("https://desk.example/form?lang=en", CORRECTION));
    expect(plain.searchParams.get("lang")).toBe("en");
    expect(plain.searchParams.get("incident")).toBe("inc_1");
    expect(plain.searchParams.get("url")).toBe(CORRECTION.url);
  });
});
