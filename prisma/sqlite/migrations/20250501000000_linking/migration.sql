-- AlterTable
ALTER TABLE "ReadingRun" ADD COLUMN "agency" TEXT;
ALTER TABLE "ReadingRun" ADD COLUMN "fingerprint" BLOB;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "actors" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "LinkBox" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "incidentId" TEXT NOT NULL,
    "west" REAL NOT NULL,
    "south" REAL NOT NULL,
    "east" REAL NOT NULL,
    "north" REAL NOT NULL,
    "startDay" INTEGER NOT NULL,
    "endDay" INTEGER NOT NULL,
    CONSTRAINT "LinkBox_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkRuling" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "oneArticleId" TEXT NOT NULL,
    "oneReportId" TEXT NOT NULL,
    "oneAnchor" JSONB NOT NULL,
    "otherArticleId" TEXT NOT NULL,
    "otherReportId" TEXT NOT NULL,
    "otherAnchor" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "LinkRuling_oneArticleId_fkey" FOREIGN KEY ("oneArticleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LinkRuling_otherArticleId_fkey" FOREIGN KEY ("otherArticleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "LinkBox_incidentId_idx" ON "LinkBox"("incidentId");

-- CreateIndex
CREATE INDEX "LinkRuling_oneArticleId_idx" ON "LinkRuling"("oneArticleId");

-- CreateIndex
CREATE INDEX "LinkRuling_otherArticleId_idx" ON "LinkRuling"("otherArticleId");

-- CreateIndex
CREATE INDEX "LinkRuling_oneReportId_idx" ON "LinkRuling"("oneReportId");

-- CreateIndex
CREATE INDEX "LinkRuling_otherReportId_idx" ON "LinkRuling"("otherReportId");

-- Where and when linking looks. R*Tree keeps 32-bit floats, rounded outwards: whole days are exact in them.
CREATE VIRTUAL TABLE "LinkBoxTree" USING rtree("id", "west", "east", "south", "north", "startDay", "endDay");

CREATE TRIGGER "LinkBox_tree_insert" AFTER INSERT ON "LinkBox" BEGIN
    INSERT INTO "LinkBoxTree" VALUES (NEW."id", NEW."west", NEW."east", NEW."south", NEW."north", NEW."startDay", NEW."endDay");
END;

CREATE TRIGGER "LinkBox_tree_update" AFTER UPDATE ON "LinkBox" BEGIN
    DELETE FROM "LinkBoxTree" WHERE "id" = OLD."id";
    INSERT INTO "LinkBoxTree" VALUES (NEW."id", NEW."west", NEW."east", NEW."south", NEW."north", NEW."startDay", NEW."endDay");
END;

CREATE TRIGGER "LinkBox_tree_delete" AFTER DELETE ON "LinkBox" BEGIN
    DELETE FROM "LinkBoxTree" WHERE "id" = OLD."id";
END;

-- Incidents of the older state. Division cuts towards zero, so that a start before 1970 goes one day further back.
INSERT INTO "LinkBox" ("incidentId", "west", "south", "east", "north", "startDay", "endDay")
SELECT l."incidentId", l."west", l."south", l."east", l."north",
    coalesce(i."startMs" / 86400000 - (i."startMs" < 0), -1000000), coalesce(i."endMs" / 86400000, 1000000)
FROM "IncidentLocation" l JOIN "Incident" i ON i."id" = l."incidentId";

INSERT INTO "LinkBox" ("incidentId", "west", "south", "east", "north", "startDay", "endDay")
SELECT i."id", -180, -90, 180, 90,
    coalesce(i."startMs" / 86400000 - (i."startMs" < 0), -1000000), coalesce(i."endMs" / 86400000, 1000000)
FROM "Incident" i WHERE NOT EXISTS (SELECT 1 FROM "IncidentLocation" l WHERE l."incidentId" = i."id");

-- The edit log of what people decide.
CREATE TRIGGER "LinkRuling_log_insert" AFTER INSERT ON "LinkRuling" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'LinkRuling', NEW."id", 'insert',
    NULL,
    json_object(
        'id', NEW."id", 'kind', NEW."kind", 'oneArticleId', NEW."oneArticleId", 'oneReportId', NEW."oneReportId", 'oneAnchor', json(NEW."oneAnchor"),
        'otherArticleId', NEW."otherArticleId", 'otherReportId', NEW."otherReportId", 'otherAnchor', json(NEW."otherAnchor"), 'actor', NEW."actor", 'at', NEW."at"
    ));
END;

CREATE TRIGGER "LinkRuling_log_update" AFTER UPDATE ON "LinkRuling" WHEN json_object(
        'id', OLD."id", 'kind', OLD."kind", 'oneArticleId', OLD."oneArticleId", 'oneReportId', OLD."oneReportId", 'oneAnchor', json(OLD."oneAnchor"),
        'otherArticleId', OLD."otherArticleId", 'otherReportId', OLD."otherReportId", 'otherAnchor', json(OLD."otherAnchor"), 'actor', OLD."actor", 'at', OLD."at"
    ) IS NOT json_object(
        'id', NEW."id", 'kind', NEW."kind", 'oneArticleId', NEW."oneArticleId", 'oneReportId', NEW."oneReportId", 'oneAnchor', json(NEW."oneAnchor"),
        'otherArticleId', NEW."otherArticleId", 'otherReportId', NEW."otherReportId", 'otherAnchor', json(NEW."otherAnchor"), 'actor', NEW."actor", 'at', NEW."at"
    ) BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'LinkRuling', NEW."id", 'update',
    json_object(
        'id', OLD."id", 'kind', OLD."kind", 'oneArticleId', OLD."oneArticleId", 'oneReportId', OLD."oneReportId", 'oneAnchor', json(OLD."oneAnchor"),
        'otherArticleId', OLD."otherArticleId", 'otherReportId', OLD."otherReportId", 'otherAnchor', json(OLD."otherAnchor"), 'actor', OLD."actor", 'at', OLD."at"
    ),
    json_object(
        'id', NEW."id", 'kind', NEW."kind", 'oneArticleId', NEW."oneArticleId", 'oneReportId', NEW."oneReportId", 'oneAnchor', json(NEW."oneAnchor"),
        'otherArticleId', NEW."otherArticleId", 'otherReportId', NEW."otherReportId", 'otherAnchor', json(NEW."otherAnchor"), 'actor', NEW."actor", 'at', NEW."at"
    ));
END;

CREATE TRIGGER "LinkRuling_log_delete" AFTER DELETE ON "LinkRuling" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'LinkRuling', OLD."id", 'delete',
    json_object(
        'id', OLD."id", 'kind', OLD."kind", 'oneArticleId', OLD."oneArticleId", 'oneReportId', OLD."oneReportId", 'oneAnchor', json(OLD."oneAnchor"),
        'otherArticleId', OLD."otherArticleId", 'otherReportId', OLD."otherReportId", 'otherAnchor', json(OLD."otherAnchor"), 'actor', OLD."actor", 'at', OLD."at"
    ),
    NULL);
END;

-- The edit log of reports anew: its triggers name each column, and would miss the actors.
DROP TRIGGER "Report_log_insert";
DROP TRIGGER "Report_log_update";
DROP TRIGGER "Report_log_delete";

CREATE TRIGGER "Report_log_insert" AFTER INSERT ON "Report" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Report', NEW."id", 'insert',
    NULL,
    json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'readingId', NEW."readingId", 'incidentId', NEW."incidentId",
        'position', NEW."position", 'type', NEW."type", 'subtype', NEW."subtype", 'title', NEW."title",
        'status', NEW."status", 'claimedBy', NEW."claimedBy", 'edtf', NEW."edtf", 'timeStart', NEW."timeStart",
        'timeEnd', NEW."timeEnd", 'timePrecision', NEW."timePrecision", 'places', json(NEW."places"),
        'casualties', json(NEW."casualties"), 'actors', json(NEW."actors"), 'confidence', NEW."confidence", 'linkScore', NEW."linkScore",
        'linkReasons', json(NEW."linkReasons"), 'review', NEW."review"
    ));
END;

CREATE TRIGGER "Report_log_update" AFTER UPDATE ON "Report" WHEN json_object(
        'id', OLD."id", 'articleId', OLD."articleId", 'readingId', OLD."readingId", 'incidentId', OLD."incidentId",
        'position', OLD."position", 'type', OLD."type", 'subtype', OLD."subtype", 'title', OLD."title",
        'status', OLD."status", 'claimedBy', OLD."claimedBy", 'edtf', OLD."edtf", 'timeStart', OLD."timeStart",
        'timeEnd', OLD."timeEnd", 'timePrecision', OLD."timePrecision", 'places', json(OLD."places"),
        'casualties', json(OLD."casualties"), 'actors', json(OLD."actors"), 'confidence', OLD."confidence", 'linkScore', OLD."linkScore",
        'linkReasons', json(OLD."linkReasons"), 'review', OLD."review"
    ) IS NOT json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'readingId', NEW."readingId", 'incidentId', NEW."incidentId",
        'position', NEW."position", 'type', NEW."type", 'subtype', NEW."subtype", 'title', NEW."title",
        'status', NEW."status", 'claimedBy', NEW."claimedBy", 'edtf', NEW."edtf", 'timeStart', NEW."timeStart",
        'timeEnd', NEW."timeEnd", 'timePrecision', NEW."timePrecision", 'places', json(NEW."places"),
        'casualties', json(NEW."casualties"), 'actors', json(NEW."actors"), 'confidence', NEW."confidence", 'linkScore', NEW."linkScore",
        'linkReasons', json(NEW."linkReasons"), 'review', NEW."review"
    ) BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Report', NEW."id", 'update',
    json_object(
        'id', OLD."id", 'articleId', OLD."articleId", 'readingId', OLD."readingId", 'incidentId', OLD."incidentId",
        'position', OLD."position", 'type', OLD."type", 'subtype', OLD."subtype", 'title', OLD."title",
        'status', OLD."status", 'claimedBy', OLD."claimedBy", 'edtf', OLD."edtf", 'timeStart', OLD."timeStart",
        'timeEnd', OLD."timeEnd", 'timePrecision', OLD."timePrecision", 'places', json(OLD."places"),
        'casualties', json(OLD."casualties"), 'actors', json(OLD."actors"), 'confidence', OLD."confidence", 'linkScore', OLD."linkScore",
        'linkReasons', json(OLD."linkReasons"), 'review', OLD."review"
    ),
    json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'readingId', NEW."readingId", 'incidentId', NEW."incidentId",
        'position', NEW."position", 'type', NEW."type", 'subtype', NEW."subtype", 'title', NEW."title",
        'status', NEW."status", 'claimedBy', NEW."claimedBy", 'edtf', NEW."edtf", 'timeStart', NEW."timeStart",
        'timeEnd', NEW."timeEnd", 'timePrecision', NEW."timePrecision", 'places', json(NEW."places"),
        'casualties', json(NEW."casualties"), 'actors', json(NEW."actors"), 'confidence', NEW."confidence", 'linkScore', NEW."linkScore",
        'linkReasons', json(NEW."linkReasons"), 'review', NEW."review"
    ));
END;

CREATE TRIGGER "Report_log_delete" AFTER DELETE ON "Report" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Report', OLD."id", 'delete',
    json_object(
        'id', OLD."id", 'articleId', OLD."articleId", 'readingId', OLD."readingId", 'incidentId', OLD."incidentId",
        'position', OLD."position", 'type', OLD."type", 'subtype', OLD."subtype", 'title', OLD."title",
        'status', OLD."status", 'claimedBy', OLD."claimedBy", 'edtf', OLD."edtf", 'timeStart', OLD."timeStart",
        'timeEnd', OLD."timeEnd", 'timePrecision', OLD."timePrecision", 'places', json(OLD."places"),
        'casualties', json(OLD."casualties"), 'actors', json(OLD."actors"), 'confidence', OLD."confidence", 'linkScore', OLD."linkScore",
        'linkReasons', json(OLD."linkReasons"), 'review', OLD."review"
    ),
    NULL);
END;
