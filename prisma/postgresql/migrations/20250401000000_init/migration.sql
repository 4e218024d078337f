-- Whoever applies this needs the right to create extensions, or finds them created.
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL,
    "currentVersionId" TEXT,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "title" TEXT,
    "url" TEXT,
    "publisher" TEXT,
    "publishedAt" TEXT,
    "language" TEXT,
    "text" TEXT NOT NULL,
    "fetchedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadingRun" (
    "id" SERIAL NOT NULL,
    "versionId" TEXT NOT NULL,
    "readingVersion" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "unread" TEXT,
    "sentences" JSONB NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReadingRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" SERIAL NOT NULL,
    "readingId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "headingStart" INTEGER,
    "headingEnd" INTEGER,
    "date" TEXT,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Toponym" (
    "id" SERIAL NOT NULL,
    "readingId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "placeId" TEXT,
    "alternatives" JSONB NOT NULL,

    CONSTRAINT "Toponym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "admin1" TEXT,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "bbox" JSONB,
    "areas" JSONB NOT NULL,
    "population" INTEGER NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
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
    "confidence" DOUBLE PRECISION NOT NULL,
    "linkScore" DOUBLE PRECISION NOT NULL,
    "linkReasons" JSONB NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'unreviewed',

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" SERIAL NOT NULL,
    "reportId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" TEXT NOT NULL,
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
    "confidence" DOUBLE PRECISION NOT NULL,
    "sources" INTEGER NOT NULL,
    "publishers" JSONB NOT NULL,
    "searchText" TEXT NOT NULL,
    "readingVersion" TEXT NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'unreviewed',

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentLocation" (
    "id" SERIAL NOT NULL,
    "incidentId" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "west" DOUBLE PRECISION NOT NULL,
    "south" DOUBLE PRECISION NOT NULL,
    "east" DOUBLE PRECISION NOT NULL,
    "north" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "IncidentLocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentRedirect" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,

    CONSTRAINT "IncidentRedirect_pkey" PRIMARY KEY ("fromId")
);

-- CreateTable
CREATE TABLE "EditLog" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "EditLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditActor" (
    "id" INTEGER NOT NULL,
    "actor" TEXT NOT NULL,

    CONSTRAINT "EditActor_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "ArticleVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingRun" ADD CONSTRAINT "ReadingRun_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "ReadingRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Toponym" ADD CONSTRAINT "Toponym_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "ReadingRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Toponym" ADD CONSTRAINT "Toponym_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "ReadingRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentLocation" ADD CONSTRAINT "IncidentLocation_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentRedirect" ADD CONSTRAINT "IncidentRedirect_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Bounds of locations for spatial questions.
ALTER TABLE "IncidentLocation" ADD COLUMN "box" geometry(Polygon, 4326) NOT NULL
    GENERATED ALWAYS AS (ST_MakeEnvelope("west", "south", "east", "north", 4326)) STORED;
CREATE INDEX "IncidentLocation_box_idx" ON "IncidentLocation" USING GIST ("box");

-- Words anywhere in the text, by LIKE.
CREATE INDEX "Incident_searchText_idx" ON "Incident" USING GIN ("searchText" gin_trgm_ops);

-- The edit log.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

-- Arguments: the name of the key column, then columns that are left out.
CREATE FUNCTION "log_edit"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - TG_ARGV[1:] END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - TG_ARGV[1:] END;
BEGIN
    IF before IS DISTINCT FROM after THEN
        INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
            now() AT TIME ZONE 'UTC', coalesce((SELECT "actor" FROM "EditActor" LIMIT 1), 'sql'),
            TG_TABLE_NAME, coalesce(after, before) ->> TG_ARGV[0], lower(TG_OP), before, after);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER "EditLog_no_change" BEFORE UPDATE OR DELETE ON "EditLog"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('the edit log is append-only');
CREATE TRIGGER "ArticleVersion_no_update" BEFORE UPDATE ON "ArticleVersion"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('ArticleVersion is never changed once it is written');
CREATE TRIGGER "Evidence_no_update" BEFORE UPDATE ON "Evidence"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('Evidence is never changed once it is written');

-- TRUNCATE fires no row trigger.
CREATE TRIGGER "EditLog_no_truncate" BEFORE TRUNCATE ON "EditLog"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('EditLog is not truncated: the edit log would miss it');
CREATE TRIGGER "Article_no_truncate" BEFORE TRUNCATE ON "Article"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('Article is not truncated: the edit log would miss it');
CREATE TRIGGER "ArticleVersion_no_truncate" BEFORE TRUNCATE ON "ArticleVersion"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('ArticleVersion is not truncated: the edit log would miss it');
CREATE TRIGGER "Report_no_truncate" BEFORE TRUNCATE ON "Report"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('Report is not truncated: the edit log would miss it');
CREATE TRIGGER "Evidence_no_truncate" BEFORE TRUNCATE ON "Evidence"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('Evidence is not truncated: the edit log would miss it');
CREATE TRIGGER "Incident_no_truncate" BEFORE TRUNCATE ON "Incident"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('Incident is not truncated: the edit log would miss it');
CREATE TRIGGER "IncidentRedirect_no_truncate" BEFORE TRUNCATE ON "IncidentRedirect"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('IncidentRedirect is not truncated: the edit log would miss it');

CREATE TRIGGER "Article_log" AFTER INSERT OR UPDATE OR DELETE ON "Article"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('id');
CREATE TRIGGER "ArticleVersion_log" AFTER INSERT OR DELETE ON "ArticleVersion"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('id', 'text');
CREATE TRIGGER "Report_log" AFTER INSERT OR UPDATE OR DELETE ON "Report"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('id');
CREATE TRIGGER "Evidence_log" AFTER INSERT OR DELETE ON "Evidence"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('id');
CREATE TRIGGER "Incident_log" AFTER INSERT OR UPDATE OR DELETE ON "Incident"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('id', 'searchText');
CREATE TRIGGER "IncidentRedirect_log" AFTER INSERT OR UPDATE OR DELETE ON "IncidentRedirect"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('fromId');
