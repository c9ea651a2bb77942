-- The sandbox's own data. Instants are epoch milliseconds; texts without a length may be long.
CREATE TABLE sandbox_sequence (
    name VARCHAR(60) PRIMARY KEY,
    next_id BIGINT NOT NULL
);
INSERT INTO sandbox_sequence (name, next_id) VALUES
    ('user', 10000), ('project', 10000), ('issue', 10000), ('comment', 10000),
    ('change_group', 10000), ('change_item', 10000), ('field', 10000);

CREATE TABLE sandbox_user (
    id BIGINT PRIMARY KEY,
    user_key VARCHAR(255) NOT NULL UNIQUE,
    lower_name VARCHAR(255) NOT NULL UNIQUE,
    user_name VARCHAR(255) NOT NULL,
    display_name VARCHAR(255) NOT NULL,
    email VARCHAR(255) NOT NULL,
    active BOOLEAN NOT NULL,
    password_hash VARCHAR(255) NOT NULL
);

CREATE TABLE sandbox_user_property (
    user_key VARCHAR(255) NOT NULL,
    property_key VARCHAR(60) NOT NULL,
    property_text VARCHAR(1000) NOT NULL,
    PRIMARY KEY (user_key, property_key)
);

CREATE TABLE sandbox_group (
    group_name VARCHAR(255) PRIMARY KEY
);

CREATE TABLE sandbox_membership (
    group_name VARCHAR(255) NOT NULL REFERENCES sandbox_group,
    user_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (group_name, user_key)
);
CREATE INDEX sandbox_membership_user ON sandbox_membership (user_key);

CREATE TABLE sandbox_global_permission (
    permission VARCHAR(60) NOT NULL,
    group_name VARCHAR(255) NOT NULL,
    PRIMARY KEY (permission, group_name)
);

CREATE TABLE sandbox_project (
    id BIGINT PRIMARY KEY,
    project_key VARCHAR(20) NOT NULL UNIQUE,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(4000) NOT NULL,
    lead_key VARCHAR(255),
    last_number BIGINT NOT NULL
);

CREATE TABLE sandbox_role (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL UNIQUE,
    description VARCHAR(1000) NOT NULL
);

-- actor_kind: user | group
CREATE TABLE sandbox_role_actor (
    project_id BIGINT NOT NULL REFERENCES sandbox_project,
    role_id BIGINT NOT NULL REFERENCES sandbox_role,
    actor_kind VARCHAR(10) NOT NULL,
    actor VARCHAR(255) NOT NULL,
    PRIMARY KEY (project_id, role_id, actor_kind, actor)
);

-- holder_kind: anyone | loggedIn | group | role | user | reporter | assignee | lead
CREATE TABLE sandbox_project_permission (
    project_id BIGINT NOT NULL REFERENCES sandbox_project,
    permission VARCHAR(60) NOT NULL,
    holder_kind VARCHAR(10) NOT NULL,
    holder VARCHAR(255) NOT NULL,
    PRIMARY KEY (project_id, permission, holder_kind, holder)
);

-- kind: issuetype | priority | resolution | status; detail: the category of a status, the colour of a priority
CREATE TABLE sandbox_constant (
    kind VARCHAR(20) NOT NULL,
    id VARCHAR(20) NOT NULL,
    position INT NOT NULL,
    name VARCHAR(60) NOT NULL,
    description VARCHAR(1000) NOT NULL,
    detail VARCHAR(60) NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE TABLE sandbox_issue (
    id BIGINT PRIMARY KEY,
    project_id BIGINT NOT NULL REFERENCES sandbox_project,
    issue_number BIGINT NOT NULL,
    issue_key VARCHAR(40) NOT NULL UNIQUE,
    issue_type VARCHAR(20) NOT NULL,
    status VARCHAR(20) NOT NULL,
    priority VARCHAR(20),
    resolution VARCHAR(20),
    summary VARCHAR(255) NOT NULL,
    description TEXT,
    environment TEXT,
    assignee VARCHAR(255),
    reporter VARCHAR(255),
    creator VARCHAR(255),
    parent_id BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    due_at BIGINT,
    resolved_at BIGINT,
    UNIQUE (project_id, issue_number)
);
CREATE INDEX sandbox_issue_updated ON sandbox_issue (updated_at, id);
CREATE INDEX sandbox_issue_project_updated ON sandbox_issue (project_id, updated_at);
CREATE INDEX sandbox_issue_created ON sandbox_issue (created_at);
CREATE INDEX sandbox_issue_resolved ON sandbox_issue (resolved_at);
CREATE INDEX sandbox_issue_status ON sandbox_issue (status);
CREATE INDEX sandbox_issue_assignee ON sandbox_issue (assignee);
CREATE INDEX sandbox_issue_reporter ON sandbox_issue (reporter);
CREATE INDEX sandbox_issue_parent ON sandbox_issue (parent_id);

CREATE TABLE sandbox_label (
    issue_id BIGINT NOT NULL,
    label VARCHAR(255) NOT NULL,
    PRIMARY KEY (issue_id, label)
);
CREATE INDEX sandbox_label_label ON sandbox_label (label, issue_id);

CREATE TABLE sandbox_comment (
    id BIGINT PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    author VARCHAR(255),
    update_author VARCHAR(255),
    body TEXT NOT NULL,
    group_level VARCHAR(255),
    role_level BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX sandbox_comment_issue ON sandbox_comment (issue_id, id);

CREATE TABLE sandbox_entity_property (
    entity_name VARCHAR(60) NOT NULL,
    entity_id BIGINT NOT NULL,
    property_key VARCHAR(255) NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (entity_name, entity_id, property_key)
);

CREATE TABLE sandbox_change_group (
    id BIGINT PRIMARY KEY,
    issue_id BIGINT NOT NULL,
    author VARCHAR(255),
    created_at BIGINT NOT NULL
);
CREATE INDEX sandbox_change_group_issue ON sandbox_change_group (issue_id, id);

CREATE TABLE sandbox_change_item (
    id BIGINT PRIMARY KEY,
    group_id BIGINT NOT NULL,
    field_type VARCHAR(20) NOT NULL,
    field VARCHAR(255) NOT NULL,
    old_id TEXT,
    old_text TEXT,
    new_id TEXT,
    new_text TEXT
);
CREATE INDEX sandbox_change_item_group ON sandbox_change_item (group_id, id);

CREATE TABLE sandbox_import_ref (
    source VARCHAR(60) NOT NULL,
    external_id VARCHAR(255) NOT NULL,
    issue_id BIGINT NOT NULL,
    PRIMARY KEY (source, external_id)
);
