-- When a person works, null for at all times (shared/schema/hours.ts); and their leave (shared/schema/leave.ts).
ALTER TABLE member ADD COLUMN hours TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(hours));
ALTER TABLE member ADD COLUMN leave TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(leave));

DROP VIEW member_with_teams;
CREATE VIEW member_with_teams AS
SELECT
  member.workspace, member.id, member.account, member.name, member.email, member.role, member.weight, member.capacity,
  member.skills, member.hours, member.leave, member.status, member.created_at,
  (SELECT json_group_array(team_member.team) FROM team_member
   WHERE team_member.workspace = member.workspace AND team_member.member = member.id) AS teams
FROM member;
