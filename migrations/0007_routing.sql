-- Which inquiries a queue takes, what it asks of its people, how it looks for somebody (shared/schema/queue.ts, QueueRules).
ALTER TABLE queue ADD COLUMN rules TEXT NOT NULL
  DEFAULT '{"match":null,"level":1,"widenHigh":[0,10],"widenOthers":[20,120]}' CHECK (json_valid(rules));

-- What a person can do (shared/schema/skills.ts).
ALTER TABLE member ADD COLUMN skills TEXT NOT NULL
  DEFAULT '{"level":1,"languages":null,"products":null,"territories":null,"groups":null}' CHECK (json_valid(skills));

DROP VIEW member_with_teams;
CREATE VIEW member_with_teams AS
SELECT
  member.workspace, member.id, member.account, member.name, member.email, member.role, member.weight, member.capacity,
  member.skills, member.status, member.created_at,
  (SELECT json_group_array(team_member.team) FROM team_member
   WHERE team_member.workspace = member.workspace AND team_member.member = member.id) AS teams
FROM member;
