-- CreateTable
CREATE TABLE "SavedView" (
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "caption" TEXT NOT NULL,
    "hosts" TEXT,
    "frozenAt" TIMESTAMP(3),
    "frozenColumns" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "FrozenIncident" (
    "viewName" TEXT NOT NULL,
    "incidentId" TEXT NOT NULL,
    "reportIds" JSONB NOT NULL,
    "searchText" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "FrozenIncident_pkey" PRIMARY KEY ("viewName","incidentId")
);

-- AddForeignKey
ALTER TABLE "FrozenIncident" ADD CONSTRAINT "FrozenIncident_viewName_fkey" FOREIGN KEY ("viewName") REFERENCES "SavedView"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who changes what other pages show is put down as well; of a frozen one that it is frozen, not what it holds.
CREATE TRIGGER "SavedView_no_truncate" BEFORE TRUNCATE ON "SavedView"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"('SavedView is not truncated: the edit log would miss it');
CREATE TRIGGER "SavedView_log" AFTER INSERT OR UPDATE OR DELETE ON "SavedView"
    FOR EACH ROW EXECUTE FUNCTION "log_edit"('name', 'frozenColumns');
