package org.internalcustomer.sandbox.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedFileTest {

    @TempDir
    Path home;

    /** A worker that is told to stop may be reading at that moment. */
    @Test
    void staysOpenWhenAThreadIsInterruptedThatUsesIt() {
        Jdbi database = Jdbi.create(Database.fileUrl(home).replaceAll("CACHE_SIZE=\\d+", "CACHE_SIZE=0"));
        database.useHandle(keptOpen -> {
            keptOpen.execute("CREATE TABLE note (id INT PRIMARY KEY, text VARCHAR(2000))");
            keptOpen.execute("INSERT INTO note SELECT x, REPEAT('a', 1000) FROM SYSTEM_RANGE(1, 2000)");
            keptOpen.execute("CHECKPOINT SYNC");
            Thread.currentThread().interrupt();
            keptOpen.execute("UPDATE note SET text = 'b' WHERE id = 1");
            keptOpen.execute("CHECKPOINT SYNC");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(keptOpen.createQuery("SELECT COUNT(*) FROM note WHERE text > 'a'")
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(2000);
        });
    }
}
