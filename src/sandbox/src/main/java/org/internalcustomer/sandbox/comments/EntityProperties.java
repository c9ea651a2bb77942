package org.internalcustomer.sandbox.comments;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Small JSON documents kept beside comments and other things. */
public final class EntityProperties implements JsonEntityPropertyManager {

    /** What Jira calls the properties of comments. */
    static final String COMMENT = "CommentProperty";

    private final Jdbi jdbi;

    public EntityProperties(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        return read(entityName, entityId, key)
                .map(json -> (EntityProperty) new Property(entityName, entityId, key, json))
                .orElse(null);
    }

    @Override
    public boolean exists(String entityName, Long entityId, String key) {
        return read(entityName, entityId, key).isPresent();
    }

    static void write(Handle tx, String entityName, long entityId, String key, String json) {
        tx.execute(
                "INSERT INTO sandbox_entity_property (entity_name, entity_id, property_key, json) VALUES (?, ?, ?, ?)",
                entityName,
                entityId,
                key,
                json);
    }

    private Optional<String> read(String entityName, long entityId, String key) {
        return jdbi.withHandle(h -> h.select(
                        "SELECT json FROM sandbox_entity_property"
                                + " WHERE entity_name = ? AND entity_id = ? AND property_key = ?",
                        entityName,
                        entityId,
                        key)
                .mapTo(String.class)
                .findOne());
    }

    private record Property(String entityName, Long entityId, String key, String json) implements EntityProperty {

        @Override
        public String getEntityName() {
            return entityName;
        }

        @Override
        public Long getEntityId() {
            return entityId;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getValue() {
            return json;
        }
    }
}
