import { sharedStore } from "#lib/store/shared";
import { answer, HEADERS, NotFound, refuseUnknown } from "../../answer";
import { requireEditor } from "../../editor";
import { readViewBody } from "../body";
import { deleteByEditor, saveAndFreeze, toldOf } from "../save";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

interface Context {
  readonly params: Promise<{ readonly name: string }>;
}

/** What a saved view shows, but not who may frame it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, []);
    const { name } = await params;
    const view = await (await sharedStore()).findView(name);
    if (!view) throw new NotFound(`there is no view ${name}`);
    const { hosts, ...told } = toldOf(view, url);
    return Response.json(told, { headers: HEADERS });
  });
}

/** Saves a view under the name of the address, a new one or in place of the one that is there. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async (url) => {
    const refused = requireEditor(request);
    if (refused) return refused;
    refuseUnknown(url.searchParams, []);
    const asked = await readViewBody(request, (await params).name);
    return Response.json(toldOf(await saveAndFreeze(await sharedStore(), asked), url), { headers: NOT_KEPT });
  });
}

/** Deletes a view with all that it holds. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async (url) => {
    const refused = requireEditor(request);
    if (refused) return refused;
    refuseUnknown(url.searchParams, []);
    const { name } = await params;
    if (!(await deleteByEditor(await sharedStore(), name))) throw new NotFound(`there is no view ${name}`);
    return new Response(null, { status: 204, headers: NOT_KEPT });
  });
}

const NOT_KEPT = { ...HEADERS, "cache-control": "no-store" };
