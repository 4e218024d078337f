import { expect, it } from "vitest";
import { describeInBrowser, drawn, shown, site } from "./page.ts";
import { EDITOR_TOKEN } from "./setup.ts";
import { violations } from "./violations.ts";

describeInBrowser("sharing", (open) => {
  it("shows what an embed will be, saves it frozen under a name, and the name shows just that", async () => {
    const { page, errors } = await open("/?type=strike&from=2025-03-20", { isStill: true });
    await drawn(page);
    const { count } = await shown(page);
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Share this view" });
    const snippet = (label: string) => dialog.getByLabel(label, { exact: true }).inputValue();

    // The map alone, until something is chosen.
    expect(await snippet("Frame for any page")).toContain(
      `src="${site()}/embed?type=strike&amp;from=2025-03-20&amp;show="`,
    );
    await dialog.getByRole("checkbox", { name: "Legend" }).check();
    await dialog.getByRole("checkbox", { name: "Title" }).check();
    await dialog.getByLabel("Title of the embed").fill(`"Strikes" & <more>`);
    await dialog.getByLabel("Caption").fill("Since the equinox");
    expect(await snippet("Frame for any page")).toContain(`title="&quot;Strikes&quot; &amp; &lt;more&gt;"`);
    expect(await snippet("Link")).toBe(`${site()}/?type=strike&from=2025-03-20`);
    expect(await snippet("Picture (PNG)")).toContain("/api/picture.png?type=strike");
    expect(decodeURIComponent(await snippet("oEmbed address"))).toContain(
      `/api/oembed?url=${site()}/embed?type=strike`,
    );
    const preview = dialog.locator(".share-preview iframe");
    await expect.poll(() => preview.getAttribute("src")).toContain("&title=%22Strikes%22");
    await preview.contentFrame().locator(".embed-title", { hasText: "Strikes" }).waitFor();
    const width = () => preview.evaluate((frame) => frame.clientWidth);
    expect(await width()).toBe(320);
    await dialog.getByRole("button", { name: "640 px" }).click();
    expect(await width()).toBe(640);
    // A relative time is kept as such.
    await dialog.getByRole("combobox", { name: "Time" }).selectOption("7d");
    expect(await snippet("Link")).toBe(`${site()}/?type=strike&last=7d`);
    await dialog.getByRole("combobox", { name: "Time" }).selectOption("shown");

    await dialog.getByText("Save under a short address").click();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel("Name").fill("spring-strikes");
    await dialog.getByRole("radio", { name: /^Frozen/ }).check();
    await dialog.getByLabel("Sites that may embed it").fill("example.org, *.example.org");
    await dialog.getByLabel("Editor’s token").fill(EDITOR_TOKEN);
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    await expect.poll(() => snippet("Link")).toBe(`${site()}/v/spring-strikes`);
    expect(await snippet("Web component")).toContain(`<incident-map src="${site()}" view="spring-strikes"`);
    expect(errors).toEqual([]);

    const told = await fetch(`${site()}/embed/spring-strikes`);
    expect(told.headers.get("content-security-policy")).toContain("frame-ancestors 'self' example.org *.example.org");
    const asked: string[] = [];
    const prepare = async (each: typeof page) => {
      each.on("request", (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
    };
    const saved = await open("/v/spring-strikes?lang=uk&incident=&theme=dark", { prepare, isStill: true });
    await drawn(saved.page);
    expect((await shown(saved.page)).count).toBe(count);
    const note = saved.page.locator(".map-note");
    expect(await note.locator("h2").textContent()).toBe(`"Strikes" & <more>`);
    expect(await note.textContent()).toMatch(/Since the equinox.*Станом на \d/);
    expect(await saved.page.locator("html").getAttribute("lang")).toBe("uk");
    expect(asked.filter((path) => path.startsWith("/api/columns"))).toEqual(["/api/columns?view=spring-strikes"]);
    await saved.page.locator("button.row").first().click();
    await saved.page.locator(".card .quotes").waitFor();
    expect(asked.some((path) => /^\/api\/incidents\/inc_\w+\?view=spring-strikes$/.test(path))).toBe(true);
    // The address keeps what differs from the saved view alone.
    await expect.poll(() => new URL(saved.page.url()).search).toMatch(/^\?incident=inc_\w+&theme=dark&lang=uk$/);
    await saved.page.locator(".share-button").click();
    await saved.page.locator(".share-preview iframe").contentFrame().locator(".embed-foot").waitFor();
    expect(await violations(saved.page)).toEqual([]);
    expect(saved.errors).toEqual([]);
  });
});
