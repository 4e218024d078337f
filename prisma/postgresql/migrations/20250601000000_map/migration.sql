-- Locations anew, with what filters ask of them besides their bounds. They are derived of Incident.places.
DELETE FROM "IncidentLocation";

-- AlterTable
ALTER TABLE "IncidentLocation" ADD COLUMN     "latitude" DOUBLE PRECISION NOT NULL,
ADD COLUMN     "longitude" DOUBLE PRECISION NOT NULL,
ADD COLUMN     "precision" TEXT NOT NULL;

-- CreateIndex
CREATE INDEX "IncidentLocation_longitude_latitude_incidentId_idx" ON "IncidentLocation"("longitude", "latitude", "incidentId");

INSERT INTO "IncidentLocation" ("incidentId", "placeId", "precision", "longitude", "latitude", "west", "south", "east", "north")
SELECT "incidentId", "placeId", "precision", "longitude", "latitude",
    "west", "south", CASE WHEN "east" < "west" THEN "east" + 360 ELSE "east" END, "north"
FROM (
    SELECT i."id" AS "incidentId", p.value->>'id' AS "placeId", p.value->>'precision' AS "precision",
        (p.value->'point'->>0)::float8 AS "longitude", (p.value->'point'->>1)::float8 AS "latitude",
        coalesce(p.value->'bbox'->>0, p.value->'point'->>0)::float8 AS "west",
        coalesce(p.value->'bbox'->>1, p.value->'point'->>1)::float8 AS "south",
        coalesce(p.value->'bbox'->>2, p.value->'point'->>0)::float8 AS "east",
        coalesce(p.value->'bbox'->>3, p.value->'point'->>1)::float8 AS "north"
    FROM "Incident" i, jsonb_array_elements(i."places") WITH ORDINALITY p (value, key) WHERE p.value->>'role' = 'location'
    ORDER BY i."id", p.key
) l;

-- What the map needs of every incident that is not rejected, in the order in which it is read, without the long texts
-- that lie between in "Incident". A time that is unknown is the greatest number that JavaScript keeps exactly, a figure
-- that nobody gives is -1, one beyond 32 bits the greatest that they hold; "locations" is [id, precision, radius in kilometres or 0] of each place where it happened.
CREATE VIEW "MapRowOfIncident" AS SELECT
    coalesce(i."startMs", 9007199254740991) AS "startMs", i."id" AS "incidentId", coalesce(i."endMs", 9007199254740991) AS "endMs",
    i."type", coalesce(i."subtype", '') AS "subtype", i."status", i."sources", i."publishers"::text AS "publishers",
    least(coalesce((i."casualties"->'killed'->>'best')::numeric, -1), 2147483647)::int AS "killed",
    least(coalesce((i."casualties"->'injured'->>'best')::numeric, -1), 2147483647)::int AS "injured",
    coalesce((SELECT jsonb_agg(jsonb_build_array(p.value->'id', p.value->'precision', coalesce(p.value->'radiusKm', '0')) ORDER BY p.key)
        FROM jsonb_array_elements(i."places") WITH ORDINALITY p (value, key) WHERE p.value->>'role' = 'location'), '[]')::text AS "locations"
FROM "Incident" i WHERE i."review" <> 'rejected';

CREATE TABLE "MapRow" (
    "startMs" BIGINT NOT NULL,
    "incidentId" TEXT NOT NULL COLLATE "C",
    "endMs" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "subtype" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "sources" INTEGER NOT NULL,
    "publishers" TEXT NOT NULL,
    "killed" INTEGER NOT NULL,
    "injured" INTEGER NOT NULL,
    "locations" TEXT NOT NULL,
    PRIMARY KEY ("startMs", "incidentId")
);

INSERT INTO "MapRow" SELECT * FROM "MapRowOfIncident" ORDER BY "startMs", "incidentId" COLLATE "C";

CREATE FUNCTION "keep_map_row"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM "MapRow" WHERE "startMs" = coalesce(OLD."startMs", 9007199254740991) AND "incidentId" = OLD."id";
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "MapRow" SELECT * FROM "MapRowOfIncident" WHERE "incidentId" = NEW."id";
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER "Incident_map" AFTER INSERT OR UPDATE OR DELETE ON "Incident"
    FOR EACH ROW EXECUTE FUNCTION "keep_map_row"();

-- Words by which incidents are found. "searchText" is folded already and has a space before each word: PostgreSQL's own
-- parser, which knows addresses and numbers, would split it elsewhere. A word has at most 2046 bytes.
CREATE FUNCTION "words_of"(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_to_tsvector(ARRAY(SELECT left(word, 500) FROM unnest(string_to_array(folded, ' ')) word WHERE word <> ''))
$$;

CREATE TABLE "IncidentWords" (
    "incidentId" TEXT NOT NULL PRIMARY KEY REFERENCES "Incident"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "words" tsvector NOT NULL
);

INSERT INTO "IncidentWords" SELECT "id", "words_of"("searchText") FROM "Incident";
CREATE INDEX "IncidentWords_words_idx" ON "IncidentWords" USING GIN ("words");

CREATE FUNCTION "keep_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "IncidentWords" VALUES (NEW."id", "words_of"(NEW."searchText"))
    ON CONFLICT ("incidentId") DO UPDATE SET "words" = EXCLUDED."words";
    RETURN NULL;
END $$;

CREATE TRIGGER "Incident_words_insert" AFTER INSERT ON "Incident" FOR EACH ROW EXECUTE FUNCTION "keep_words"();
CREATE TRIGGER "Incident_words_update" AFTER UPDATE ON "Incident" FOR EACH ROW
    WHEN (OLD."searchText" IS DISTINCT FROM NEW."searchText") EXECUTE FUNCTION "keep_words"();

-- CreateIndex: a search leaves out the few that are rejected without looking at the many that it found.
CREATE INDEX "Incident_review_idx" ON "Incident"("review");
