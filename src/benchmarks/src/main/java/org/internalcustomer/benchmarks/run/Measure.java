package org.internalcustomer.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures all that docs/performance.md reports and writes its table. Options: {@code --quick} to see whether everything
 * runs, {@code --issues N} for the whole path, {@code --only start,tables,path,core} for parts, {@code --home DIR} to
 * keep the sandbox's home or to go on with one (it is made by the first part), {@code --out FILE}.
 */
public final class Measure {

    private final Scale scale;
    private final List<String> parts;
    private final Report report = new Report();

    private Measure(Scale scale, List<String> parts) {
        this.scale = scale;
        this.parts = parts;
    }

    public static void main(String[] args) throws Exception {
        List<String> options = new ArrayList<>(Arrays.asList(args));
        Scale scale = options.remove("--quick") ? Scale.QUICK : Scale.FULL;
        String issues = value(options, "--issues", String.valueOf(scale.issues()));
        String parts = value(options, "--only", "start,tables,path,core");
        String kept = value(options, "--home", "");
        Path out =
                Path.of(value(options, "--out", Path.of("target", "measured.md").toString()));
        if (!options.isEmpty()) {
            System.err.println(
                    "Unknown: " + options + ". There are --quick, --issues N, --only PARTS, --home DIR, --out FILE.");
            System.exit(2);
        }
        Measure measure = new Measure(scale.withIssues(Integer.parseInt(issues)), List.of(parts.split(",")));
        Path home = kept.isEmpty() ? Files.createTempDirectory("measured-home") : Path.of(kept);
        try {
            measure.run(home);
        } finally {
            measure.report.write(out, measure.machine());
            if (kept.isEmpty()) {
                delete(home);
            }
        }
        System.out.println("Written to " + out.toAbsolutePath());
    }

    private void run(Path home) throws Exception {
        if (parts.contains("core")) {
            new Arithmetic(scale, report).measure();
        }
        if (parts.contains("start") || !Files.exists(home.resolve("database"))) {
            new StartTimes(report).measure(home);
        }
        if (parts.contains("tables")) {
            new Tables(scale, report).measure(home);
        }
        if (parts.contains("path")) {
            new EndToEnd(scale, report).measure(home);
        }
    }

    private String machine() {
        Runtime runtime = Runtime.getRuntime();
        return Report.text(
                "Measured %s on %d processors, %s %s, Java %s, H2.%s",
                LocalDate.now(ZoneOffset.UTC),
                runtime.availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                scale.requests() == Scale.QUICK.requests() ? " **A quick run: these figures mean nothing.**" : "");
    }

    private static String value(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        if (at < 0 || at + 1 >= options.size()) {
            return otherwise;
        }
        options.remove(at);
        return options.remove(at);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
