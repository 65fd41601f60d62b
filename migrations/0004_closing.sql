-- What a workspace asks when something is closed or lost: topics, competitors (shared/schema/lead.ts, Closing).
ALTER TABLE workspace ADD COLUMN closing TEXT NOT NULL
  DEFAULT '{"topics":[],"topicRequired":false,"competitors":[]}' CHECK (json_valid(closing));
