-- CreateTable
CREATE TABLE "SavedView" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "query" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "caption" TEXT NOT NULL,
    "hosts" TEXT,
    "frozenAt" DATETIME,
    "frozenColumns" BLOB,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FrozenIncident" (
    "viewName" TEXT NOT NULL,
    "incidentId" TEXT NOT NULL,
    "reportIds" JSONB NOT NULL,
    "searchText" TEXT NOT NULL,
    "content" BLOB NOT NULL,

    PRIMARY KEY ("viewName", "incidentId"),
    CONSTRAINT "FrozenIncident_viewName_fkey" FOREIGN KEY ("viewName") REFERENCES "SavedView" ("name") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Who changes what other pages show is put down as well; of a frozen one that it is frozen, not what it holds.
CREATE TRIGGER "SavedView_log_insert" AFTER INSERT ON "SavedView" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'SavedView', NEW."name", 'insert',
    NULL,
    json_object(
        'name', NEW."name", 'query', NEW."query", 'title', NEW."title", 'caption', NEW."caption", 'hosts', NEW."hosts",
        'frozenAt', NEW."frozenAt", 'createdAt', NEW."createdAt", 'updatedAt', NEW."updatedAt"
    ));
END;

CREATE TRIGGER "SavedView_log_update" AFTER UPDATE ON "SavedView" WHEN json_object(
        'name', OLD."name", 'query', OLD."query", 'title', OLD."title", 'caption', OLD."caption", 'hosts', OLD."hosts",
        'frozenAt', OLD."frozenAt", 'createdAt', OLD."createdAt", 'updatedAt', OLD."updatedAt"
    ) IS NOT json_object(
        'name', NEW."name", 'query', NEW."query", 'title', NEW."title", 'caption', NEW."caption", 'hosts', NEW."hosts",
        'frozenAt', NEW."frozenAt", 'createdAt', NEW."createdAt", 'updatedAt', NEW."updatedAt"
    ) BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'SavedView', NEW."name", 'update',
    json_object(
        'name', OLD."name", 'query', OLD."query", 'title', OLD."title", 'caption', OLD."caption", 'hosts', OLD."hosts",
        'frozenAt', OLD."frozenAt", 'createdAt', OLD."createdAt", 'updatedAt', OLD."updatedAt"
    ),
    json_object(
        'name', NEW."name", 'query', NEW."query", 'title', NEW."title", 'caption', NEW."caption", 'hosts', NEW."hosts",
        'frozenAt', NEW."frozenAt", 'createdAt', NEW."createdAt", 'updatedAt', NEW."updatedAt"
    ));
END;

CREATE TRIGGER "SavedView_log_delete" AFTER DELETE ON "SavedView" BEGIN
    INSERT INTO "EditLog" ("at", "actor", "entity", "entityId", "action", "before", "after") VALUES (
    strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now'), coalesce((SELECT "actor" FROM "EditActor"), 'sql'),
    'SavedView', OLD."name", 'delete',
    json_object(
        'name', OLD."name", 'query', OLD."query", 'title', OLD."title", 'caption', OLD."caption", 'hosts', OLD."hosts",
        'frozenAt', OLD."frozenAt", 'createdAt', OLD."createdAt", 'updatedAt', OLD."updatedAt"
    ),
    NULL);
END;
