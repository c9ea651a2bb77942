package org.internalcustomer.sandbox.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The built distribution ({@code sandbox.jar}) running as a process of its own on a port that it finds free itself, for tests
 * that need the whole: started with {@link #start}, ready when it has printed its first line with the URL, stopped by
 * {@link #close} or killed without a farewell by {@link #kill}. The property {@code sandbox.jvm} gives it options of Java.
 */
public final class SandboxProcess implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofMinutes(5);
    private static final Duration UNTIL_ENDED = Duration.ofMinutes(2);
    private static final Pattern READY = Pattern.compile("is ready at (http://\\S+)");

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CountDownLatch readyOrEnded = new CountDownLatch(1);
    private final Thread reader = new Thread(this::read, "sandbox-output");
    private volatile String baseUrl;

    private SandboxProcess(Process process) {
        this.process = process;
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it with its home in {@code home} and the further {@code options}, and waits until it is ready. */
    public static SandboxProcess start(Path home, String... options) {
        SandboxProcess sandbox = launch(home, options);
        sandbox.awaitReady();
        return sandbox;
    }

    /** Starts it and returns at once; for tests of what it says when it can't start. */
    public static SandboxProcess launch(Path home, String... options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(Arrays.stream(System.getProperty("sandbox.jvm", "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of("--home", home.toString(), "--port", "0"));
        command.addAll(List.of(options));
        try {
            return new SandboxProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The distribution's jar: the property {@code sandbox.jar}, else where the build puts it. */
    public static Path jar() {
        String named = System.getProperty("sandbox.jar");
        Path jar = named != null ? Path.of(named) : fromModule();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: build it with mvn package");
        }
        return jar;
    }

    public URI url(String path) {
        return URI.create(baseUrl() + path);
    }

    /** As it says itself once it is ready. */
    public String baseUrl() {
        if (baseUrl == null) {
            throw new IllegalStateException("The sandbox is not ready:\n" + String.join("\n", output()));
        }
        return baseUrl;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Everything it has printed so far. */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** Waits until it has ended by itself and all that it said has been read; its exit code. */
    public int awaitExit(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("still running after " + atMost + ":\n" + String.join("\n", output()));
            }
            reader.join(atMost.toMillis());
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(UNTIL_ENDED);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(UNTIL_ENDED.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(UNTIL_ENDED.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        try {
            readyOrEnded.await(UNTIL_READY.toSeconds(), TimeUnit.SECONDS);
            if (baseUrl == null) {
                kill();
                throw new IllegalStateException("The sandbox did not start:\n" + String.join("\n", output()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                Matcher said = READY.matcher(line);
                if (said.find()) {
                    baseUrl = said.group(1);
                    readyOrEnded.countDown();
                }
            }
        } catch (IOException e) {
            synchronized (output) {
                output.add("output ended: " + e.getMessage());
            }
        } finally {
            readyOrEnded.countDown();
        }
    }

    private static Path fromModule() {
        Path here = Path.of("").toAbsolutePath();
        Path module = here.endsWith("sandbox") ? here : here.resolveSibling("sandbox");
        return module.resolve(Path.of("target", "sandbox", "sandbox.jar"));
    }
}
