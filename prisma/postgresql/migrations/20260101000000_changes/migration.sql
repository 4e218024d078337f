-- CreateTable
CREATE TABLE "IncidentChange" (
    "incidentId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "IncidentChange_pkey" PRIMARY KEY ("incidentId")
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "topic" TEXT,
    "query" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "disabledReason" TEXT,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" TEXT NOT NULL,
    "webhookId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IncidentChange_sequence_idx" ON "IncidentChange"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Webhook_topic_key" ON "Webhook"("topic");

-- CreateIndex
CREATE INDEX "WebhookDelivery_state_dueAt_idx" ON "WebhookDelivery"("state", "dueAt");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_idx" ON "WebhookDelivery"("webhookId");

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "IncidentChange" ("incidentId", "sequence", "changedAt")
SELECT DISTINCT ON ("entityId") "entityId", "id", "at" FROM "EditLog" WHERE "entity" = 'Incident'
ORDER BY "entityId", "id" DESC;

CREATE FUNCTION "keep_incident_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "IncidentChange" ("incidentId", "sequence", "changedAt") VALUES (NEW."entityId", NEW."id", NEW."at")
    ON CONFLICT ("incidentId") DO UPDATE SET "sequence" = EXCLUDED."sequence", "changedAt" = EXCLUDED."changedAt";
    RETURN NULL;
END $$;

CREATE TRIGGER "EditLog_incident_change" AFTER INSERT ON "EditLog" FOR EACH ROW
    WHEN (NEW."entity" = 'Incident') EXECUTE FUNCTION "keep_incident_change"();
