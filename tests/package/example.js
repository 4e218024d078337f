import { buildArticle, buildTimeIndex, linkReports, loadGazetteer, parseFilters, readArticle } from "dateline";

const gazetteer = loadGazetteer();
const texts = {
  Wire: "Russian drones struck the Ukrainian city of Kharkiv overnight, injuring eight people, officials said on Thursday.",
  Post: "Eight people were injured when Russian drones struck Kharkiv, Ukraine, in the night to Thursday.",
  Radio: "Thousands of people protested in the Georgian capital Tbilisi on Wednesday.",
};
const articles = Object.entries(texts).map(([publisher, text]) =>
  buildArticle(publisher, { publisher, text, publishedAt: "2025-03-27" }),
);

// What each article tells, with the words that say so; then one incident for each happening.
const { incidents } = linkReports(articles.map((article) => readArticle(article, gazetteer)));
for (const { title, time, sources, reports } of incidents) {
  console.log(`${time.edtf} ${title} (${sources} sources): "${reports[0].evidence[0].quote}"`);
}

// The index of the map: any window of time, any filter, in milliseconds.
const index = buildTimeIndex(incidents);
const filters = parseFilters(new URLSearchParams("type=strike&from=2025-03-01&to=2025-03-31"), Date.now());
const [mark] = index.marks(filters, { zoom: 3 });
console.log(`${index.count(filters)} of ${index.size}, at ${mark.point.map((degree) => degree.toFixed(2))}`);
for (const { from, count } of index.histogram(filters, { bins: 5 }).bins) if (count > 0) console.log(from, count);
