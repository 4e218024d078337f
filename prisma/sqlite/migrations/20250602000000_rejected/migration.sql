-- CreateIndex: a search leaves out the few that are rejected without looking at the many that it found.
CREATE INDEX "Incident_review_idx" ON "Incident"("review");
