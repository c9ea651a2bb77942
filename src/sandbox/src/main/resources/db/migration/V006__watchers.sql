CREATE TABLE sandbox_watcher (
    issue_id BIGINT NOT NULL,
    user_key VARCHAR(255) NOT NULL,
    PRIMARY KEY (issue_id, user_key)
);
