-- What a member may do otherwise than their role: a scope for each such action (shared/schema/exceptions.ts).
ALTER TABLE member ADD COLUMN exceptions TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(exceptions));

DROP VIEW member_with_teams;
CREATE VIEW member_with_teams AS
SELECT
  member.workspace, member.id, member.account, member.name, member.email, member.role, member.exceptions, member.weight,
  member.capacity, member.skills, member.hours, member.leave, member.status, member.created_at,
  (SELECT json_group_array(team_member.team) FROM team_member
   WHERE team_member.workspace = member.workspace AND team_member.member = member.id) AS teams
FROM member;
