/** An article whose text looks like markup: it must reach the page as text. */
export const HOSTILE_ARTICLE = `---
title: "Drones hit Odesa <img src=x onerror=window.attacked=1>"
publisher: Hostile <b>Desk</b>
publishedAt: 2025-03-24
language: en
url: javascript:window.attacked=1
---

Russian drones struck the port city of Odesa on Monday night <img src=x onerror="window.attacked=1">, injuring three people, local officials said.

The strike on Odesa <script>window.attacked=1</script> set a warehouse on fire.
`;
