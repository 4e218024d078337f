-- The map keeps figures in 32 bits: a greater one is the greatest of them.
DROP VIEW "MapRowOfIncident";

CREATE VIEW "MapRowOfIncident" AS SELECT
    coalesce(i."startMs", 9007199254740991) AS "startMs", i."id" AS "incidentId", coalesce(i."endMs", 9007199254740991) AS "endMs",
    i."type", coalesce(i."subtype", '') AS "subtype", i."status", i."sources", i."publishers",
    coalesce(min(i."casualties"->>'$.killed.best', 2147483647), -1) AS "killed",
    coalesce(min(i."casualties"->>'$.injured.best', 2147483647), -1) AS "injured",
    (SELECT json_group_array(json_array(p.value->>'id', p.value->>'precision', coalesce(p.value->>'radiusKm', 0)))
        FROM json_each(i."places") p WHERE p.value->>'role' = 'location') AS "locations"
FROM "Incident" i WHERE i."review" <> 'rejected';
