-- CreateTable
CREATE TABLE "IncidentGone" (
    "id" TEXT NOT NULL,
    "lastId" TEXT NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'unreviewed',
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "IncidentGone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportOrigin" (
    "reportId" TEXT NOT NULL,
    "incidentId" TEXT NOT NULL,

    CONSTRAINT "ReportOrigin_pkey" PRIMARY KEY ("reportId")
);

-- CreateTable
CREATE TABLE "ReportReview" (
    "id" SERIAL NOT NULL,
    "articleId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "anchor" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportReview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IncidentGone_lastId_idx" ON "IncidentGone"("lastId");

-- CreateIndex
CREATE INDEX "ReportOrigin_incidentId_idx" ON "ReportOrigin"("incidentId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportReview_reportId_key" ON "ReportReview"("reportId");

-- CreateIndex
CREATE INDEX "ReportReview_articleId_idx" ON "ReportReview"("articleId");

-- AddForeignKey
ALTER TABLE "ReportOrigin" ADD CONSTRAINT "ReportOrigin_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportReview" ADD CONSTRAINT "ReportReview_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ids that were handed out before and that lead nowhere: the edit log remembers them.
INSERT INTO "IncidentGone" ("id", "lastId", "at")
SELECT l."entityId", l."entityId", max(l."at") FROM "EditLog" l
WHERE l."entity" IN ('Incident', 'IncidentRedirect')
    AND NOT EXISTS (SELECT 1 FROM "Incident" i WHERE i."id" = l."entityId")
    AND NOT EXISTS (SELECT 1 FROM "IncidentRedirect" r WHERE r."fromId" = l."entityId")
GROUP BY l."entityId";

-- What people said of reports before.
INSERT INTO "ReportReview" ("articleId", "reportId", "anchor", "state", "actor", "at")
SELECT r."articleId", r."id",
    jsonb_build_object('type', r."type", 'subtype', r."subtype", 'start', e."start", 'end', e."end", 'quote', e."quote",
        'places', (SELECT coalesce(jsonb_agg(p ->> 'id'), '[]') FROM jsonb_array_elements(r."places") p
            WHERE p ->> 'role' = 'location')),
    r."review", 'editor', now() AT TIME ZONE 'UTC'
FROM "Report" r JOIN "Evidence" e ON e."id" = coalesce(
    (SELECT min(w."id") FROM "Evidence" w WHERE w."reportId" = r."id" AND w."field" = 'what'),
    (SELECT min(w."id") FROM "Evidence" w WHERE w."reportId" = r."id"))
WHERE r."review" <> 'unreviewed';

-- The edit log of both.
CREATE TRIGGER "IncidentGone_no_truncate" BEFORE TRUNCATE ON "IncidentGone"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('IncidentGone is not truncated: the edit log would miss it');
CREATE TRIGGER "ReportReview_no_truncate" BEFORE TRUNCATE ON "ReportReview"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('ReportReview is not truncated: the edit log would miss it');
CREATE TRIGGER "IncidentGone_log" AFTER INSERT OR UPDATE OR DELETE ON "IncidentGone"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('id');
CREATE TRIGGER "ReportReview_log" AFTER INSERT OR UPDATE OR DELETE ON "ReportReview"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('id');
