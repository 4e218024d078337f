import { createServer } from "node:http";

/** A site of another origin than ours, whose pages hold our embeds. */
export interface Host {
  /** Serves a page and gives its address. `head` says what comes before the body, `headers` what the site sends. */
  readonly page: (body: string, options?: { head?: string; headers?: Record<string, string> }) => string;
  readonly close: () => Promise<void>;
}

export async function openHost(): Promise<Host> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : "";
  return {
    page(body, { head = "", headers = {} } = {}) {
      const path = `/${pages.size + 1}`;
      const html = `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,">${head}</head><body style="margin:0">${body}`;
      pages.set(path, { html, headers });
      // The app is served at 127.0.0.1, so that this is another origin and another site.
      return `http://localhost:${port}${path}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
