-- Where the times of a source's first import were moved to; a later import of the same source must agree.
-- end_at null: nothing is left out.
CREATE TABLE IF NOT EXISTS sandbox_import_timeline (
    source VARCHAR(60) PRIMARY KEY,
    weeks BIGINT NOT NULL,
    end_at BIGINT
);
