-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "currentVersionId" TEXT,
    CONSTRAINT "Article_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "ArticleVersion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "title" TEXT,
    "url" TEXT,
    "publisher" TEXT,
    "publishedAt" TEXT,
    "language" TEXT,
    "text" TEXT NOT NULL,
    "fetchedAt" DATETIME NOT NULL,
    CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReadingRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" TEXT NOT NULL,
    "readingVersion" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "unread" TEXT,
    "sentences" JSONB NOT NULL,
    "readAt" DATETIME NOT NULL,
    CONSTRAINT "ReadingRun_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "readingId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "headingStart" INTEGER,
    "headingEnd" INTEGER,
    "date" TEXT,
    CONSTRAINT "Passage_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "ReadingRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Toponym" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "readingId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "placeId" TEXT,
    "alternatives" JSONB NOT NULL,
    CONSTRAINT "Toponym_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "ReadingRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Toponym_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "admin1" TEXT,
    "longitude" REAL NOT NULL,
    "latitude" REAL NOT NULL,
    "bbox" JSONB,
    "areas" JSONB NOT NULL,
    "population" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "readingId" INTEGER NOT NULL,
    "incidentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "subtype" TEXT,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "claimedBy" TEXT,
    "edtf" TEXT NOT NULL,
    "timeStart" TEXT,
    "timeEnd" TEXT,
    "timePrecision" TEXT NOT NULL,
    "places" JSONB NOT NULL,
    "casualties" JSONB NOT NULL,
    "confidence" REAL NOT NULL,
    "linkScore" REAL NOT NULL,
    "linkReasons" JSONB NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'unreviewed',
    CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "ReadingRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    CONSTRAINT "Evidence_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "subtype" TEXT,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "claimedBy" TEXT,
    "edtf" TEXT NOT NULL,
    "timeStart" TEXT,
    "timeEnd" TEXT,
    "timePrecision" TEXT NOT NULL,
    "startMs" BIGINT,
    "endMs" BIGINT,
    "places" JSONB NOT NULL,
    "casualties" JSONB NOT NULL,
    "confidence" REAL NOT NULL,
    "sources" INTEGER NOT NULL,
    "publishers" JSONB NOT NULL,
    "searchText" TEXT NOT NULL,
    "readingVersion" TEXT NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'unreviewed'
);

-- CreateTable
CREATE TABLE "IncidentLocation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "incidentId" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "west" REAL NOT NULL,
    "south" REAL NOT NULL,
    "east" REAL NOT NULL,
    "north" REAL NOT NULL,
    CONSTRAINT "IncidentLocation_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IncidentRedirect" (
    "fromId" TEXT NOT NULL PRIMARY KEY,
    "toId" TEXT NOT NULL,
    CONSTRAINT "IncidentRedirect_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Incident" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EditLog" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actor" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB
);

-- CreateTable
CREATE TABLE "EditActor" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actor" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_currentVersionId_key" ON "Article"("currentVersionId");

-- CreateIndex
CREATE INDEX "ArticleVersion_publisher_idx" ON "ArticleVersion"("publisher");

-- CreateIndex
CREATE INDEX "ArticleVersion_url_idx" ON "ArticleVersion"("url");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_contentHash_key" ON "ArticleVersion"("articleId", "contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingRun_versionId_key" ON "ReadingRun"("versionId");

-- CreateIndex
CREATE INDEX "ReadingRun_readingVersion_idx" ON "ReadingRun"("readingVersion");

-- CreateIndex
CREATE INDEX "Passage_readingId_idx" ON "Passage"("readingId");

-- CreateIndex
CREATE INDEX "Toponym_readingId_idx" ON "Toponym"("readingId");

-- CreateIndex
CREATE INDEX "Toponym_placeId_idx" ON "Toponym"("placeId");

-- CreateIndex
CREATE INDEX "Place_country_admin1_idx" ON "Place"("country", "admin1");

-- CreateIndex
CREATE INDEX "Report_articleId_idx" ON "Report"("articleId");

-- CreateIndex
CREATE INDEX "Report_readingId_idx" ON "Report"("readingId");

-- CreateIndex
CREATE INDEX "Report_incidentId_idx" ON "Report"("incidentId");

-- CreateIndex
CREATE INDEX "Evidence_reportId_idx" ON "Evidence"("reportId");

-- CreateIndex
CREATE INDEX "Incident_startMs_endMs_idx" ON "Incident"("startMs", "endMs");

-- CreateIndex
CREATE INDEX "Incident_type_startMs_idx" ON "Incident"("type", "startMs");

-- CreateIndex
CREATE INDEX "IncidentLocation_incidentId_idx" ON "IncidentLocation"("incidentId");

-- CreateIndex
CREATE INDEX "IncidentLocation_placeId_idx" ON "IncidentLocation"("placeId");

-- CreateIndex
CREATE INDEX "IncidentRedirect_toId_idx" ON "IncidentRedirect"("toId");

-- CreateIndex
CREATE INDEX "EditLog_entity_entityId_idx" ON "EditLog"("entity", "entityId");

-- Bounds of locations for spatial questions. R*Tree keeps 32-bit floats, rounded outwards: questions check the exact columns too.
CREATE VIRTUAL TABLE "IncidentLocationBox" USING rtree("id", "west", "east", "south", "north");

CREATE TRIGGER "IncidentLocation_box_insert" AFTER INSERT ON "IncidentLocation" BEGIN
    INSERT INTO "IncidentLocationBox" VALUES (NEW."id", NEW."west", NEW."east", NEW."south", NEW."north");
END;

CREATE TRIGGER "IncidentLocation_box_update" AFTER UPDATE ON "IncidentLocation" BEGIN
    DELETE FROM "IncidentLocationBox" WHERE "id" = OLD."id";
    INSERT INTO "IncidentLocationBox" VALUES (NEW."id", NEW."west", NEW."east", NEW."south", NEW."north");
END;

CREATE TRIGGER "IncidentLocation_box_delete" AFTER DELETE ON "IncidentLocation" BEGIN
    DELETE FROM "IncidentLocationBox" WHERE "id" = OLD."id";
END;

-- The edit log. A rebuild of one of these tables drops its triggers: a later migration that rebuilds one creates them anew.
CREATE TRIGGER "EditLog_no_update" BEFORE UPDATE ON "EditLog" BEGIN
    SELECT RAISE(ABORT, 'the edit log is append-only');
END;

CREATE TRIGGER "EditLog_no_delete" BEFORE DELETE ON "EditLog" BEGIN
    SELECT RAISE(ABORT, 'the edit log is append-only');
END;

-- INSERT OR REPLACE deletes without a trigger.
CREATE TRIGGER "EditLog_no_replace" BEFORE INSERT ON "EditLog" WHEN EXISTS (SELECT 1 FROM "EditLog" WHERE "id" = NEW."id") BEGIN
    SELECT RAISE(ABORT, 'the edit log is append-only');
END;

CREATE TRIGGER "ArticleVersion_no_update" BEFORE UPDATE ON "ArticleVersion" BEGIN
    SELECT RAISE(ABORT, 'ArticleVersion is never changed once it is written');
END;

CREATE TRIGGER "Evidence_no_update" BEFORE UPDATE ON "Evidence" BEGIN
    SELECT RAISE(ABORT, 'Evidence is never changed once it is written');
END;

CREATE TRIGGER "Article_log_insert" AFTER INSERT ON "Article" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Article', NEW."id", 'insert',
    NULL,
    json_object(
        'id', NEW."id", 'currentVersionId', NEW."currentVersionId"
    ));
END;

CREATE TRIGGER "Article_log_update" AFTER UPDATE ON "Article" WHEN json_object(
        'id', OLD."id", 'currentVersionId', OLD."currentVersionId"
    ) IS NOT json_object(
        'id', NEW."id", 'currentVersionId', NEW."currentVersionId"
    ) BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Article', NEW."id", 'update',
    json_object(
        'id', OLD."id", 'currentVersionId', OLD."currentVersionId"
    ),
    json_object(
        'id', NEW."id", 'currentVersionId', NEW."currentVersionId"
    ));
END;

CREATE TRIGGER "Article_log_delete" AFTER DELETE ON "Article" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Article', OLD."id", 'delete',
    json_object(
        'id', OLD."id", 'currentVersionId', OLD."currentVersionId"
    ),
    NULL);
END;

CREATE TRIGGER "ArticleVersion_log_insert" AFTER INSERT ON "ArticleVersion" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'ArticleVersion', NEW."id", 'insert',
    NULL,
    json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'contentHash', NEW."contentHash", 'title', NEW."title",
        'url', NEW."url", 'publisher', NEW."publisher", 'publishedAt', NEW."publishedAt", 'language', NEW."language",
        'fetchedAt', NEW."fetchedAt"
    ));
END;

CREATE TRIGGER "ArticleVersion_log_delete" AFTER DELETE ON "ArticleVersion" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'ArticleVersion', OLD."id", 'delete',
    json_object(
        'id', OLD."id", 'articleId', OLD."articleId", 'contentHash', OLD."contentHash", 'title', OLD."title",
        'url', OLD."url", 'publisher', OLD."publisher", 'publishedAt', OLD."publishedAt", 'language', OLD."language",
        'fetchedAt', OLD."fetchedAt"
    ),
    NULL);
END;

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
        'casualties', json(NEW."casualties"), 'confidence', NEW."confidence", 'linkScore', NEW."linkScore",
        'linkReasons', json(NEW."linkReasons"), 'review', NEW."review"
    ));
END;

CREATE TRIGGER "Report_log_update" AFTER UPDATE ON "Report" WHEN json_object(
        'id', OLD."id", 'articleId', OLD."articleId", 'readingId', OLD."readingId", 'incidentId', OLD."incidentId",
        'position', OLD."position", 'type', OLD."type", 'subtype', OLD."subtype", 'title', OLD."title",
        'status', OLD."status", 'claimedBy', OLD."claimedBy", 'edtf', OLD."edtf", 'timeStart', OLD."timeStart",
        'timeEnd', OLD."timeEnd", 'timePrecision', OLD."timePrecision", 'places', json(OLD."places"),
        'casualties', json(OLD."casualties"), 'confidence', OLD."confidence", 'linkScore', OLD."linkScore",
        'linkReasons', json(OLD."linkReasons"), 'review', OLD."review"
    ) IS NOT json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'readingId', NEW."readingId", 'incidentId', NEW."incidentId",
        'position', NEW."position", 'type', NEW."type", 'subtype', NEW."subtype", 'title', NEW."title",
        'status', NEW."status", 'claimedBy', NEW."claimedBy", 'edtf', NEW."edtf", 'timeStart', NEW."timeStart",
        'timeEnd', NEW."timeEnd", 'timePrecision', NEW."timePrecision", 'places', json(NEW."places"),
        'casualties', json(NEW."casualties"), 'confidence', NEW."confidence", 'linkScore', NEW."linkScore",
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
        'casualties', json(OLD."casualties"), 'confidence', OLD."confidence", 'linkScore', OLD."linkScore",
        'linkReasons', json(OLD."linkReasons"), 'review', OLD."review"
    ),
    json_object(
        'id', NEW."id", 'articleId', NEW."articleId", 'readingId', NEW."readingId", 'incidentId', NEW."incidentId",
        'position', NEW."position", 'type', NEW."type", 'subtype', NEW."subtype", 'title', NEW."title",
        'status', NEW."status", 'claimedBy', NEW."claimedBy", 'edtf', NEW."edtf", 'timeStart', NEW."timeStart",
        'timeEnd', NEW."timeEnd", 'timePrecision', NEW."timePrecision", 'places', json(NEW."places"),
        'casualties', json(NEW."casualties"), 'confidence', NEW."confidence", 'linkScore', NEW."linkScore",
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
        'casualties', json(OLD."casualties"), 'confidence', OLD."confidence", 'linkScore', OLD."linkScore",
        'linkReasons', json(OLD."linkReasons"), 'review', OLD."review"
    ),
    NULL);
END;

CREATE TRIGGER "Evidence_log_insert" AFTER INSERT ON "Evidence" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Evidence', NEW."id", 'insert',
    NULL,
    json_object(
        'id', NEW."id", 'reportId', NEW."reportId", 'field', NEW."field", 'start', NEW."start", 'end', NEW."end",
        'quote', NEW."quote"
    ));
END;

CREATE TRIGGER "Evidence_log_delete" AFTER DELETE ON "Evidence" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Evidence', OLD."id", 'delete',
    json_object(
        'id', OLD."id", 'reportId', OLD."reportId", 'field', OLD."field", 'start', OLD."start", 'end', OLD."end",
        'quote', OLD."quote"
    ),
    NULL);
END;

CREATE TRIGGER "Incident_log_insert" AFTER INSERT ON "Incident" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Incident', NEW."id", 'insert',
    NULL,
    json_object(
        'id', NEW."id", 'type', NEW."type", 'subtype', NEW."subtype", 'title', NEW."title", 'status', NEW."status",
        'claimedBy', NEW."claimedBy", 'edtf', NEW."edtf", 'timeStart', NEW."timeStart", 'timeEnd', NEW."timeEnd",
        'timePrecision', NEW."timePrecision", 'startMs', NEW."startMs", 'endMs', NEW."endMs",
        'places', json(NEW."places"), 'casualties', json(NEW."casualties"), 'confidence', NEW."confidence",
        'sources', NEW."sources", 'publishers', json(NEW."publishers"), 'readingVersion', NEW."readingVersion",
        'review', NEW."review"
    ));
END;

CREATE TRIGGER "Incident_log_update" AFTER UPDATE ON "Incident" WHEN json_object(
        'id', OLD."id", 'type', OLD."type", 'subtype', OLD."subtype", 'title', OLD."title", 'status', OLD."status",
        'claimedBy', OLD."claimedBy", 'edtf', OLD."edtf", 'timeStart', OLD."timeStart", 'timeEnd', OLD."timeEnd",
        'timePrecision', OLD."timePrecision", 'startMs', OLD."startMs", 'endMs', OLD."endMs",
        'places', json(OLD."places"), 'casualties', json(OLD."casualties"), 'confidence', OLD."confidence",
        'sources', OLD."sources", 'publishers', json(OLD."publishers"), 'readingVersion', OLD."readingVersion",
        'review', OLD."review"
    ) IS NOT json_object(
        'id', NEW."id", 'type', NEW."type", 'subtype', NEW."subtype", 'title', NEW."title", 'status', NEW."status",
        'claimedBy', NEW."claimedBy", 'edtf', NEW."edtf", 'timeStart', NEW."timeStart", 'timeEnd', NEW."timeEnd",
        'timePrecision', NEW."timePrecision", 'startMs', NEW."startMs", 'endMs', NEW."endMs",
        'places', json(NEW."places"), 'casualties', json(NEW."casualties"), 'confidence', NEW."confidence",
        'sources', NEW."sources", 'publishers', json(NEW."publishers"), 'readingVersion', NEW."readingVersion",
        'review', NEW."review"
    ) BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Incident', NEW."id", 'update',
    json_object(
        'id', OLD."id", 'type', OLD."type", 'subtype', OLD."subtype", 'title', OLD."title", 'status', OLD."status",
        'claimedBy', OLD."claimedBy", 'edtf', OLD."edtf", 'timeStart', OLD."timeStart", 'timeEnd', OLD."timeEnd",
        'timePrecision', OLD."timePrecision", 'startMs', OLD."startMs", 'endMs', OLD."endMs",
        'places', json(OLD."places"), 'casualties', json(OLD."casualties"), 'confidence', OLD."confidence",
        'sources', OLD."sources", 'publishers', json(OLD."publishers"), 'readingVersion', OLD."readingVersion",
        'review', OLD."review"
    ),
    json_object(
        'id', NEW."id", 'type', NEW."type", 'subtype', NEW."subtype", 'title', NEW."title", 'status', NEW."status",
        'claimedBy', NEW."claimedBy", 'edtf', NEW."edtf", 'timeStart', NEW."timeStart", 'timeEnd', NEW."timeEnd",
        'timePrecision', NEW."timePrecision", 'startMs', NEW."startMs", 'endMs', NEW."endMs",
        'places', json(NEW."places"), 'casualties', json(NEW."casualties"), 'confidence', NEW."confidence",
        'sources', NEW."sources", 'publishers', json(NEW."publishers"), 'readingVersion', NEW."readingVersion",
        'review', NEW."review"
    ));
END;

CREATE TRIGGER "Incident_log_delete" AFTER DELETE ON "Incident" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'Incident', OLD."id", 'delete',
    json_object(
        'id', OLD."id", 'type', OLD."type", 'subtype', OLD."subtype", 'title', OLD."title", 'status', OLD."status",
        'claimedBy', OLD."claimedBy", 'edtf', OLD."edtf", 'timeStart', OLD."timeStart", 'timeEnd', OLD."timeEnd",
        'timePrecision', OLD."timePrecision", 'startMs', OLD."startMs", 'endMs', OLD."endMs",
        'places', json(OLD."places"), 'casualties', json(OLD."casualties"), 'confidence', OLD."confidence",
        'sources', OLD."sources", 'publishers', json(OLD."publishers"), 'readingVersion', OLD."readingVersion",
        'review', OLD."review"
    ),
    NULL);
END;

CREATE TRIGGER "IncidentRedirect_log_insert" AFTER INSERT ON "IncidentRedirect" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'IncidentRedirect', NEW."fromId", 'insert',
    NULL,
    json_object(
        'fromId', NEW."fromId", 'toId', NEW."toId"
    ));
END;

CREATE TRIGGER "IncidentRedirect_log_update" AFTER UPDATE ON "IncidentRedirect" WHEN json_object(
        'fromId', OLD."fromId", 'toId', OLD."toId"
    ) IS NOT json_object(
        'fromId', NEW."fromId", 'toId', NEW."toId"
    ) BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'IncidentRedirect', NEW."fromId", 'update',
    json_object(
        'fromId', OLD."fromId", 'toId', OLD."toId"
    ),
    json_object(
        'fromId', NEW."fromId", 'toId', NEW."toId"
    ));
END;

CREATE TRIGGER "IncidentRedirect_log_delete" AFTER DELETE ON "IncidentRedirect" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'IncidentRedirect', OLD."fromId", 'delete',
    json_object(
        'fromId', OLD."fromId", 'toId', OLD."toId"
    ),
    NULL);
END;
