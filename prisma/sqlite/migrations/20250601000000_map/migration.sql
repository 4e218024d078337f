-- Locations anew, with what filters ask of them besides their bounds. They are derived of Incident.places.
DROP TABLE "IncidentLocation";
DELETE FROM "IncidentLocationBox";

-- CreateTable
CREATE TABLE "IncidentLocation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "incidentId" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "longitude" REAL NOT NULL,
    "latitude" REAL NOT NULL,
    "west" REAL NOT NULL,
    "south" REAL NOT NULL,
    "east" REAL NOT NULL,
    "north" REAL NOT NULL,
    CONSTRAINT "IncidentLocation_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "IncidentLocation_incidentId_idx" ON "IncidentLocation"("incidentId");

-- CreateIndex
CREATE INDEX "IncidentLocation_placeId_idx" ON "IncidentLocation"("placeId");

-- CreateIndex
CREATE INDEX "IncidentLocation_longitude_latitude_incidentId_idx" ON "IncidentLocation"("longitude", "latitude", "incidentId");

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

INSERT INTO "IncidentLocation" ("incidentId", "placeId", "precision", "longitude", "latitude", "west", "south", "east", "north")
SELECT "incidentId", "placeId", "precision", "longitude", "latitude",
    "west", "south", CASE WHEN "east" < "west" THEN "east" + 360 ELSE "east" END, "north"
FROM (
    SELECT i."id" AS "incidentId", p.value->>'id' AS "placeId", p.value->>'precision' AS "precision",
        p.value->>'$.point[0]' AS "longitude", p.value->>'$.point[1]' AS "latitude",
        coalesce(p.value->>'$.bbox[0]', p.value->>'$.point[0]') AS "west",
        coalesce(p.value->>'$.bbox[1]', p.value->>'$.point[1]') AS "south",
        coalesce(p.value->>'$.bbox[2]', p.value->>'$.point[0]') AS "east",
        coalesce(p.value->>'$.bbox[3]', p.value->>'$.point[1]') AS "north"
    FROM "Incident" i, json_each(i."places") p WHERE p.value->>'role' = 'location'
    ORDER BY i."rowid", p.key
);

-- What the map needs of every incident that is not rejected, in the order in which it is read, without the long texts
-- that lie between in "Incident". A time that is unknown is the greatest number that JavaScript keeps exactly, a figure
-- that nobody gives is -1, one beyond 32 bits the greatest that they hold; "locations" is [id, precision, radius in kilometres or 0] of each place where it happened.
CREATE VIEW "MapRowOfIncident" AS SELECT
    coalesce(i."startMs", 9007199254740991) AS "startMs", i."id" AS "incidentId", coalesce(i."endMs", 9007199254740991) AS "endMs",
    i."type", coalesce(i."subtype", '') AS "subtype", i."status", i."sources", i."publishers",
    coalesce(min(i."casualties"->>'$.killed.best', 2147483647), -1) AS "killed",
    coalesce(min(i."casualties"->>'$.injured.best', 2147483647), -1) AS "injured",
    (SELECT json_group_array(json_array(p.value->>'id', p.value->>'precision', coalesce(p.value->>'radiusKm', 0)))
        FROM json_each(i."places") p WHERE p.value->>'role' = 'location') AS "locations"
FROM "Incident" i WHERE i."review" <> 'rejected';

CREATE TABLE "MapRow" (
    "startMs" INTEGER NOT NULL,
    "incidentId" TEXT NOT NULL,
    "endMs" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "subtype" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "sources" INTEGER NOT NULL,
    "publishers" TEXT NOT NULL,
    "killed" INTEGER NOT NULL,
    "injured" INTEGER NOT NULL,
    "locations" TEXT NOT NULL,
    PRIMARY KEY ("startMs", "incidentId")
) WITHOUT ROWID;

INSERT INTO "MapRow" SELECT * FROM "MapRowOfIncident" ORDER BY "startMs", "incidentId";

CREATE TRIGGER "Incident_map_insert" AFTER INSERT ON "Incident" BEGIN
    INSERT INTO "MapRow" SELECT * FROM "MapRowOfIncident" WHERE "incidentId" = NEW."id";
END;

CREATE TRIGGER "Incident_map_update" AFTER UPDATE ON "Incident" BEGIN
    DELETE FROM "MapRow" WHERE "startMs" = coalesce(OLD."startMs", 9007199254740991) AND "incidentId" = OLD."id";
    INSERT INTO "MapRow" SELECT * FROM "MapRowOfIncident" WHERE "incidentId" = NEW."id";
END;

CREATE TRIGGER "Incident_map_delete" AFTER DELETE ON "Incident" BEGIN
    DELETE FROM "MapRow" WHERE "startMs" = coalesce(OLD."startMs", 9007199254740991) AND "incidentId" = OLD."id";
END;

-- Words by which incidents are found. The row ids of "Incident" change when the database is vacuumed, hence numbers of
-- their own. "searchText" is folded already and has a space before each word, where the tokenizer for ASCII splits it,
-- and nowhere else.
CREATE TABLE "IncidentNumber" ("number" INTEGER PRIMARY KEY, "incidentId" TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE "IncidentWords" USING fts5("words", tokenize='ascii', content='', contentless_delete=1, detail='none');

INSERT INTO "IncidentNumber" ("incidentId") SELECT "id" FROM "Incident" ORDER BY "rowid";
INSERT INTO "IncidentWords" ("rowid", "words")
SELECT n."number", i."searchText" FROM "IncidentNumber" n JOIN "Incident" i ON i."id" = n."incidentId" ORDER BY n."number";

CREATE TRIGGER "Incident_words_insert" AFTER INSERT ON "Incident" BEGIN
    INSERT INTO "IncidentNumber" ("incidentId") VALUES (NEW."id");
    INSERT INTO "IncidentWords" ("rowid", "words")
    SELECT "number", NEW."searchText" FROM "IncidentNumber" WHERE "incidentId" = NEW."id";
END;

CREATE TRIGGER "Incident_words_update" AFTER UPDATE ON "Incident"
WHEN OLD."searchText" IS NOT NEW."searchText" OR OLD."id" IS NOT NEW."id" BEGIN
    DELETE FROM "IncidentWords" WHERE "rowid" = (SELECT "number" FROM "IncidentNumber" WHERE "incidentId" = OLD."id");
    UPDATE "IncidentNumber" SET "incidentId" = NEW."id" WHERE "incidentId" = OLD."id";
    INSERT INTO "IncidentWords" ("rowid", "words")
    SELECT "number", NEW."searchText" FROM "IncidentNumber" WHERE "incidentId" = NEW."id";
END;

CREATE TRIGGER "Incident_words_delete" AFTER DELETE ON "Incident" BEGIN
    DELETE FROM "IncidentWords" WHERE "rowid" = (SELECT "number" FROM "IncidentNumber" WHERE "incidentId" = OLD."id");
    DELETE FROM "IncidentNumber" WHERE "incidentId" = OLD."id";
END;

-- CreateIndex: a search leaves out the few that are rejected without looking at the many that it found.
CREATE INDEX "Incident_review_idx" ON "Incident"("review");
