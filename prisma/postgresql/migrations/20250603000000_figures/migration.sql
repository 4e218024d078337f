-- The map keeps figures in 32 bits: a greater one is the greatest of them, and must not keep an incident from being stored.
CREATE OR REPLACE VIEW "MapRowOfIncident" AS SELECT
    coalesce(i."startMs", 9007199254740991) AS "startMs", i."id" AS "incidentId", coalesce(i."endMs", 9007199254740991) AS "endMs",
    i."type", coalesce(i."subtype", '') AS "subtype", i."status", i."sources", i."publishers"::text AS "publishers",
    least(coalesce((i."casualties"->'killed'->>'best')::numeric, -1), 2147483647)::int AS "killed",
    least(coalesce((i."casualties"->'injured'->>'best')::numeric, -1), 2147483647)::int AS "injured",
    coalesce((SELECT jsonb_agg(jsonb_build_array(p.value->'id', p.value->'precision', coalesce(p.value->'radiusKm', '0')) ORDER BY p.key)
        FROM jsonb_array_elements(i."places") WITH ORDINALITY p (value, key) WHERE p.value->>'role' = 'location'), '[]')::text AS "locations"
FROM "Incident" i WHERE i."review" <> 'rejected';
