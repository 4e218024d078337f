import { describe, expect, test } from "vitest";
import { dateLineLength, isTimeLine } from "#lib/sentences/dates";
import { isByline, isFurniture, isTailMarker } from "#lib/sentences/furniture";

describe("lines of the page", () => {
  test.each([
    "Skip to primary navigation",
    "Please use Chrome browser for a more accessible video player",
    "Quote of the Day",
    "Filed Under: US",
    "Copyright © 2025 · Morningdesk Inc. · Log in",
    "© 2025 Morningdesk. All rights reserved.",
    "Be the first to get Breaking News",
    "Install the Morningdesk News app for free",
    "Sign up for our morning newsletter",
    "We and our partners use cookies to store information on a device.",
    "Accept all cookies",
    "Share on Facebook",
    "Facebook, X and WhatsApp",
    "Follow us on Telegram",
    "Follow the latest here.",
    "Read more: What we know so far",
    "Find out more by reading our correspondent's analysis here.",
    "Scroll through to see the pictures…",
    "Related stories",
    "This blog is now closed.",
    "Image source, Getty Images",
    "5 min read",
    "12 minutes ago",
    "https://example.org/a",
    "----",
    "source",
    "Читайте также: погода",
  ])("%s", (line) => expect(isFurniture(line)).toBe(true));

  test.each([
    "By Anna Berger",
    "By Anna Berger, Berlin correspondent",
    "BY ANNA BERGER AND JO VAN DIJK",
    "Live updates by Anna Berger and Jo van Dijk",
    "(Reporting by Anna Berger in Berlin; Editing by Jo Dijk)",
  ])("a byline: %s", (line) => expect(isByline(line)).toBe(true));
});

describe("headlines that only look like them", () => {
  test.each([
    "Follow the money, prosecutors in Rome said.",
    "Live fire kills two in Lagos",
    "Get out of Kherson, governor tells residents",
    "Share of Gaza under evacuation orders grows",
    "Photos show damage to Natanz site",
    "Report: 12 dead in Goma",
    "Video shows strike on Rafah",
    "Support us, Zelenskyy tells Berlin",
    "Source: missile hit Odesa port",
    "By Monday night Kharkiv was dark",
    "More to come, Putin warns",
    "Sign up for the army, Poles are told",
    "Popular uprising spreads in Sudan",
    "Related arrests made in Lyon",
    "See more attacks in Mali, UN warns",
    "Posted in Kabul, the soldier died",
    "Comments by Putin anger Kyiv",
    "Home destroyed in Zolochiv",
    "Cookies recalled after poisoning in Ohio",
    "Help arrives in Derna",
    "Next summit in Ankara",
  ])("%s", (line) => expect(isFurniture(line)).toBe(false));
});

test("no line takes long to judge, however it repeats itself", () => {
  const seeds =
    "By Aa Bb, |facebook |Related articles |Source: A, |we use cookies |March 1, 2020 |Published March 1, 2020 |10:15 |© |Reporting by |By Aa de la |AP/|(reuters, |more to come |10:15 March 1 |Aa Bb |sign up to ";
  for (const seed of seeds.split("|")) {
    for (const end of ["", "!", " x1"]) {
      const line = seed.repeat(300).slice(0, 300 - end.length) + end;
      for (const part of [line, line.slice(-200), line.slice(-60)]) {
        expect([isFurniture(part), isTailMarker(part), isTimeLine(part)]).toHaveLength(3);
        expect(dateLineLength(part)).toBeLessThanOrEqual(part.length);
      }
    }
  }
});
