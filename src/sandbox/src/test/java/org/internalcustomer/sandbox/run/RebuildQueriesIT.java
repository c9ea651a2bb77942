package org.internalcustomer.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rebuild asks the database, by the database's own log: through Jira's history and comments, and for ours. */
class RebuildQueriesIT {

    private static final int ISSUES = 1900;
    private static final int MOST_QUERIES_AN_ISSUE = 6;
    private static final Pattern QUERY =
            Pattern.compile("(?:execute [^:]+|statement): *(SELECT[^$?]{0,80})", Pattern.CASE_INSENSITIVE);

    @TempDir
    Path folder;

    @Test
    @Tag("R-CLK-1")
    void areAtMostSixAnIssueAndChangeNothing() throws IOException {
        try (StatementLog log = new StatementLog(folder);
                SandboxProcess sandbox =
                        SandboxProcess.start(folder.resolve("home"), "--db-url", log.url(), "--db-user", "postgres")) {
            RunningApp app = new RunningApp(sandbox);
            app.awaitImport();
            app.awaitComputed(ISSUES);
            String before = app.read("exports/timers.csv") + app.read("exports/legs.csv");
            long begin = log.end();

            app.rebuild();

            Map<String, Integer> queries = queries(begin, log.end());
            assertThat(queries.values().stream().mapToInt(Integer::intValue).sum())
                    .as("queries: %s", queries)
                    .isLessThanOrEqualTo((int) app.computed() * MOST_QUERIES_AN_ISSUE);
            assertThat(app.read("exports/timers.csv") + app.read("exports/legs.csv"))
                    .isEqualTo(before);
        }
    }

    /** How often each kind of query was asked between. */
    private Map<String, Integer> queries(long from, long to) throws IOException {
        byte[] log = Files.readAllBytes(folder.resolve("statements.log"));
        String since = new String(Arrays.copyOfRange(log, (int) from, (int) to), StandardCharsets.UTF_8);
        Map<String, Integer> queries = new TreeMap<>();
        List<String> lines = since.lines().toList();
        for (String line : lines) {
            Matcher query = QUERY.matcher(line);
            if (query.find()) {
                queries.merge(query.group(1), 1, Integer::sum);
            }
        }
        return queries;
    }
}
