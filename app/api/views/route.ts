import { sharedStore } from "#lib/store/shared";
import { answer, HEADERS, problem, refuseUnknown } from "../answer";
import { requireEditor } from "../editor";
import { readViewBody } from "./body";
import { saveAndFreeze, toldOf } from "./save";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** The saved views, for the editor: where each may be framed is nobody else's business. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    const refused = requireEditor(request);
    if (refused) return refused;
    refuseUnknown(url.searchParams, []);
    const views = await (await sharedStore()).listViews();
    return Response.json({ views: views.map((view) => toldOf(view, url)) }, { headers: PRIVATE });
  });
}

/** Saves a new view: { name, query, title?, caption?, hosts?, mode? }. 409 where the name is taken. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    const refused = requireEditor(request);
    if (refused) return refused;
    refuseUnknown(url.searchParams, []);
    const asked = await readViewBody(request);
    const store = await sharedStore();
    if (await store.findView(asked.view.name)) return problem(409, `there is a view ${asked.view.name} already`);
    const saved = toldOf(await saveAndFreeze(store, asked), url);
    return Response.json(saved, { status: 201, headers: { ...PRIVATE, location: saved.url } });
  });
}

const PRIVATE = { ...HEADERS, "cache-control": "no-store" };
