-- Sub-tasks, and links from a source to a destination: "source <outward> destination", "destination <inward> source".
INSERT INTO sandbox_constant (kind, id, position, name, description, detail) VALUES
    ('issuetype', '5', 4, 'Sub-task', 'A part of another issue.', 'subtask');

CREATE TABLE sandbox_link_type (
    id BIGINT PRIMARY KEY,
    name VARCHAR(60) NOT NULL UNIQUE,
    outward VARCHAR(60) NOT NULL,
    inward VARCHAR(60) NOT NULL
);
INSERT INTO sandbox_link_type (id, name, outward, inward) VALUES
    (10000, 'Blocks', 'blocks', 'is blocked by'),
    (10001, 'Duplicate', 'duplicates', 'is duplicated by'),
    (10002, 'Relates', 'relates to', 'relates to'),
    (10003, 'Service', 'serves', 'is served by');

CREATE TABLE sandbox_link (
    id BIGINT PRIMARY KEY,
    type_id BIGINT NOT NULL REFERENCES sandbox_link_type,
    source_id BIGINT NOT NULL,
    destination_id BIGINT NOT NULL,
    UNIQUE (type_id, source_id, destination_id)
);
CREATE INDEX sandbox_link_source ON sandbox_link (source_id);
CREATE INDEX sandbox_link_destination ON sandbox_link (destination_id);

INSERT INTO sandbox_sequence (name, next_id) VALUES ('link', 10000), ('link_type', 10100);

INSERT INTO sandbox_project_permission (project_id, permission, holder_kind, holder)
    SELECT id, 'LINK_ISSUES', 'role', '10002' FROM sandbox_project;
INSERT INTO sandbox_project_permission (project_id, permission, holder_kind, holder)
    SELECT id, 'LINK_ISSUES', 'role', '10100' FROM sandbox_project;
