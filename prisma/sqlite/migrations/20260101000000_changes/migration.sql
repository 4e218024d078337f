-- CreateTable
CREATE TABLE "IncidentChange" (
    "incidentId" TEXT NOT NULL PRIMARY KEY,
    "sequence" INTEGER NOT NULL,
    "changedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "topic" TEXT,
    "query" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "disabledReason" TEXT
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "webhookId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "reason" TEXT,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "IncidentChange_sequence_idx" ON "IncidentChange"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Webhook_topic_key" ON "Webhook"("topic");

-- CreateIndex
CREATE INDEX "WebhookDelivery_state_dueAt_idx" ON "WebhookDelivery"("state", "dueAt");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_idx" ON "WebhookDelivery"("webhookId");

INSERT INTO "IncidentChange" ("incidentId", "sequence", "changedAt")
SELECT "entityId", max("id"), "at" FROM "EditLog" WHERE "entity" = 'Incident' GROUP BY "entityId";

CREATE TRIGGER "EditLog_incident_change" AFTER INSERT ON "EditLog" WHEN NEW."entity" = 'Incident' BEGIN
    INSERT INTO "IncidentChange" ("incidentId", "sequence", "changedAt") VALUES (NEW."entityId", NEW."id", NEW."at")
    ON CONFLICT ("incidentId") DO UPDATE SET "sequence" = excluded."sequence", "changedAt" = excluded."changedAt";
END;
