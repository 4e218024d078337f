-- CreateTable
CREATE TABLE "IncidentGone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lastId" TEXT NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'unreviewed',
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ReportOrigin" (
    "reportId" TEXT NOT NULL PRIMARY KEY,
    "incidentId" TEXT NOT NULL,
    CONSTRAINT "ReportOrigin_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportReview" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "anchor" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ReportReview_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "IncidentGone_lastId_idx" ON "IncidentGone"("lastId");

-- CreateIndex
CREATE INDEX "ReportOrigin_incidentId_idx" ON "ReportOrigin"("incidentId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportReview_reportId_key" ON "ReportReview"("reportId");

-- CreateIndex
CREATE INDEX "ReportReview_articleId_idx" ON "ReportReview"("articleId");

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
    json_object('type', r."type", 'subtype', r."subtype", 'start', e."start", 'end', e."end", 'quote', e."quote",
        'places', json((SELECT coalesce(json_group_array(p."value" ->> 'id'), '[]') FROM json_each(r."places") p
            WHERE p."value" ->> 'role' = 'location'))),
    r."review", 'editor', strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')
FROM "Report" r JOIN "Evidence" e ON e."id" = coalesce(
    (SELECT min(w."id") FROM "Evidence" w WHERE w."reportId" = r."id" AND w."field" = 'what'),
    (SELECT min(w."id") FROM "Evidence" w WHERE w."reportId" = r."id"))
WHERE r."review" <> 'unreviewed';

-- The edit log of both.
CREATE TRIGGER "IncidentGone_log_insert" AFTER INSERT ON "IncidentGone" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'IncidentGone', NEW."id", 'insert',
    NULL,
    json_object('id', NEW."id", 'lastId', NEW."lastId", 'review', NEW."review", 'at', NEW."at"));
END;

CREATE TRIGGER "IncidentGone_log_update" AFTER UPDATE ON "IncidentGone" WHEN json_object(
        'id', OLD."id", 'lastId', OLD."lastId", 'review', OLD."review", 'at', OLD."at"
    ) IS NOT json_object(
        'id', NEW."id", 'lastId', NEW."lastId", 'review', NEW."review", 'at', NEW."at"
    ) BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'IncidentGone', NEW."id", 'update',
    json_object('id', OLD."id", 'lastId', OLD."lastId", 'review', OLD."review", 'at', OLD."at"),
    json_object('id', NEW."id", 'lastId', NEW."lastId", 'review', NEW."review", 'at', NEW."at"));
END;

CREATE TRIGGER "IncidentGone_log_delete" AFTER DELETE ON "IncidentGone" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'IncidentGone', OLD."id", 'delete',
    json_object('id', OLD."id", 'lastId', OLD."lastId", 'review', OLD."review", 'at', OLD."at"),
    NULL);
END;

CREATE TRIGGER "ReportReview_log_insert" AFTER INSERT ON "ReportReview" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'ReportReview', NEW."id", 'insert',
    NULL,
    json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'reportId', NEW."reportId", 'anchor', json(NEW."anchor"),
        'state', NEW."state", 'actor', NEW."actor", 'at', NEW."at"
    ));
END;

CREATE TRIGGER "ReportReview_log_update" AFTER UPDATE ON "ReportReview" WHEN json_object(
        'id', OLD."id", 'articleId', OLD."articleId", 'reportId', OLD."reportId", 'anchor', json(OLD."anchor"),
        'state', OLD."state", 'actor', OLD."actor", 'at', OLD."at"
    ) IS NOT json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'reportId', NEW."reportId", 'anchor', json(NEW."anchor"),
        'state', NEW."state", 'actor', NEW."actor", 'at', NEW."at"
    ) BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'ReportReview', NEW."id", 'update',
    json_object(
        'id', OLD."id", 'articleId', OLD."articleId", 'reportId', OLD."reportId", 'anchor', json(OLD."anchor"),
        'state', OLD."state", 'actor', OLD."actor", 'at', OLD."at"
    ),
    json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'reportId', NEW."reportId", 'anchor', json(NEW."anchor"),
        'state', NEW."state", 'actor', NEW."actor", 'at', NEW."at"
    ));
END;

CREATE TRIGGER "ReportReview_log_delete" AFTER DELETE ON "ReportReview" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'ReportReview', OLD."id", 'delete',
    json_object(
        'id', OLD."id", 'articleId', OLD."articleId", 'reportId', OLD."reportId", 'anchor', json(OLD."anchor"),
        'state', OLD."state", 'actor', OLD."actor", 'at', OLD."at"
    ),
    NULL);
END;
