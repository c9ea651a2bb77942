package org.internalcustomer.sandbox.database;

import com.atlassian.activeobjects.external.ModelVersion;
import org.jdbi.v3.core.Jdbi;

/** How far the tables of each prefix have been upgraded. */
final class ModelVersions {

    private final Jdbi jdbi;

    ModelVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    ModelVersion of(String prefix) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select model_version from sandbox_ao_version where table_prefix = :prefix")
                .bind("prefix", prefix)
                .mapTo(String.class)
                .findOne()
                .map(ModelVersion::valueOf)
                .orElseGet(() -> ModelVersion.valueOf("0")));
    }

    void store(String prefix, ModelVersion version) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from sandbox_ao_version where table_prefix = ?", prefix);
            handle.execute(
                    "insert into sandbox_ao_version (table_prefix, model_version) values (?, ?)",
                    prefix,
                    version.toString());
        });
    }
}
