-- A line of the delivery log: what was to be sent, to whom, and how its newest attempt went.
CREATE VIEW notice_line AS
  SELECT workspace, id, kind AS way, coalesce(body ->> '$.mail', body ->> '$.push') AS kind,
    body ->> '$.member' AS member, body ->> '$.inquiry' AS inquiry,
    created_at AS createdAt, due_at AS dueAt, done_at AS doneAt, outcome, attempts,
    EXISTS (SELECT 1 FROM delivery WHERE delivery.workspace = outbox.workspace AND notice = outbox.id
      AND attempt = outbox.attempts AND ended_at IS NULL) AS running,
    (SELECT reason FROM delivery WHERE delivery.workspace = outbox.workspace AND notice = outbox.id
      AND attempt = outbox.attempts) AS reason
  FROM outbox
  -- A push became one for each browser: those are its lines.
  WHERE kind <> 'push' OR body ->> '$.browser' IS NOT NULL;
