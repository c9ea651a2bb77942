-- "incident causes issue", as Jira Service Management has it.
INSERT INTO sandbox_link_type (id, name, outward, inward) VALUES (10004, 'Problem/Incident', 'causes', 'is caused by');
