-- AlterTable
ALTER TABLE "ReadingRun" ADD COLUMN     "agency" TEXT,
ADD COLUMN     "fingerprint" BYTEA;

-- AlterTable: the triggers of the edit log take whole rows, so that they need no change.
ALTER TABLE "Report" ADD COLUMN     "actors" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "LinkBox" (
    "id" SERIAL NOT NULL,
    "incidentId" TEXT NOT NULL,
    "west" DOUBLE PRECISION NOT NULL,
    "south" DOUBLE PRECISION NOT NULL,
    "east" DOUBLE PRECISION NOT NULL,
    "north" DOUBLE PRECISION NOT NULL,
    "startDay" INTEGER NOT NULL,
    "endDay" INTEGER NOT NULL,

    CONSTRAINT "LinkBox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkRuling" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "oneArticleId" TEXT NOT NULL,
    "oneReportId" TEXT NOT NULL,
    "oneAnchor" JSONB NOT NULL,
    "otherArticleId" TEXT NOT NULL,
    "otherReportId" TEXT NOT NULL,
    "otherAnchor" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LinkRuling_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "LinkBox" ADD CONSTRAINT "LinkBox_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkRuling" ADD CONSTRAINT "LinkRuling_oneArticleId_fkey" FOREIGN KEY ("oneArticleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkRuling" ADD CONSTRAINT "LinkRuling_otherArticleId_fkey" FOREIGN KEY ("otherArticleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Where and when linking looks.
ALTER TABLE "LinkBox" ADD COLUMN "box" geometry(Polygon, 4326) NOT NULL
    GENERATED ALWAYS AS (ST_MakeEnvelope("west", "south", "east", "north", 4326)) STORED;
ALTER TABLE "LinkBox" ADD COLUMN "days" int4range NOT NULL
    GENERATED ALWAYS AS (int4range("startDay", "endDay", '[]')) STORED;
CREATE INDEX "LinkBox_box_days_idx" ON "LinkBox" USING GIST ("box", "days");

-- Incidents of the older state.
INSERT INTO "LinkBox" ("incidentId", "west", "south", "east", "north", "startDay", "endDay")
SELECT l."incidentId", l."west", l."south", l."east", l."north",
    coalesce(floor(i."startMs"::numeric / 86400000)::int, -1000000), coalesce(floor(i."endMs"::numeric / 86400000)::int, 1000000)
FROM "IncidentLocation" l JOIN "Incident" i ON i."id" = l."incidentId";

INSERT INTO "LinkBox" ("incidentId", "west", "south", "east", "north", "startDay", "endDay")
SELECT i."id", -180, -90, 180, 90,
    coalesce(floor(i."startMs"::numeric / 86400000)::int, -1000000), coalesce(floor(i."endMs"::numeric / 86400000)::int, 1000000)
FROM "Incident" i WHERE NOT EXISTS (SELECT 1 FROM "IncidentLocation" l WHERE l."incidentId" = i."id");

-- The edit log of what people decide.
CREATE TRIGGER "LinkRuling_no_truncate" BEFORE TRUNCATE ON "LinkRuling"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('LinkRuling is not truncated: the edit log would miss it');
CREATE TRIGGER "LinkRuling_log" AFTER INSERT OR UPDATE OR DELETE ON "LinkRuling"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('id');
