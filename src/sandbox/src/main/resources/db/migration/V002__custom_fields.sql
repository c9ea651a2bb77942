CREATE TABLE sandbox_field (
    id BIGINT PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    type_key VARCHAR(255) NOT NULL,
    searcher_key VARCHAR(255)
);

-- No row: the field is used nowhere. project_id 0: in all projects; issue_type '*': with all issue types.
CREATE TABLE sandbox_field_context (
    field_id BIGINT NOT NULL REFERENCES sandbox_field,
    project_id BIGINT NOT NULL,
    issue_type VARCHAR(20) NOT NULL,
    PRIMARY KEY (field_id, project_id, issue_type)
);

-- What the field types store, one row per value.
CREATE TABLE sandbox_field_value (
    issue_id BIGINT NOT NULL,
    field_id BIGINT NOT NULL,
    position INT NOT NULL,
    short_text VARCHAR(255),
    long_text TEXT,
    number_value DOUBLE PRECISION,
    instant_value BIGINT,
    PRIMARY KEY (issue_id, field_id, position)
);
CREATE INDEX sandbox_field_value_field ON sandbox_field_value (field_id);

-- What searches and sorting see, as of the last indexing of the issue; calculated fields have only this.
CREATE TABLE sandbox_field_index (
    issue_id BIGINT NOT NULL,
    field_id BIGINT NOT NULL,
    position INT NOT NULL,
    text_value VARCHAR(1000),
    number_value DOUBLE PRECISION,
    instant_value BIGINT,
    PRIMARY KEY (issue_id, field_id, position)
);
CREATE INDEX sandbox_field_index_text ON sandbox_field_index (field_id, text_value, issue_id);
CREATE INDEX sandbox_field_index_number ON sandbox_field_index (field_id, number_value, issue_id);
CREATE INDEX sandbox_field_index_instant ON sandbox_field_index (field_id, instant_value, issue_id);

CREATE TABLE sandbox_field_config (
    data_type VARCHAR(60) NOT NULL,
    config_key VARCHAR(255) NOT NULL,
    config_text TEXT,
    PRIMARY KEY (data_type, config_key)
);
