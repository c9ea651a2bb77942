-- Those who work on issues; the licensed users are also those who ask.
INSERT INTO sandbox_group (group_name) VALUES ('service-agents');
