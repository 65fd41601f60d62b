-- When a queue is open, null for always; and a pause, null for none (shared/schema/hours.ts).
ALTER TABLE queue ADD COLUMN hours TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(hours));
ALTER TABLE queue ADD COLUMN pause TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(pause));
