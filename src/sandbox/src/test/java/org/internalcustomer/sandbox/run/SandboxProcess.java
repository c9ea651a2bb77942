package org.internalcustomer.sandbox.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
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

/**
 * The built distribution ({@code sandbox.jar}) running as a process of its own on a free port, for tests that need the
 * whole: started with {@link #start}, ready when it has printed its first line with the URL, stopped by {@link #close}
 * or killed without a farewell by {@link #kill}. The property {@code sandbox.jvm} gives it options of Java.
 */
public final class SandboxProcess implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final List<String> output = new ArrayList<>();
    private final CountDownLatch readyOrEnded = new CountDownLatch(1);
    private final Thread reader = new Thread(this::read, "sandbox-output");
    private volatile boolean ready;

    private SandboxProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it with its home in {@code home} and the further {@code options}, and waits until it is ready. */
    public static SandboxProcess start(Path home, String... options) {
        return startOnPort(freePort(), home, options);
    }

    public static SandboxProcess startOnPort(int port, Path home, String... options) {
        SandboxProcess sandbox = launch(port, home, options);
        sandbox.awaitReady();
        return sandbox;
    }

    /** Starts it and returns at once; for tests of what it says when it can't start. */
    public static SandboxProcess launch(int port, Path home, String... options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(Arrays.stream(System.getProperty("sandbox.jvm", "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of("--home", home.toString(), "--port", String.valueOf(port)));
        command.addAll(List.of(options));
        try {
            return new SandboxProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start(), port);
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
        return URI.create("http://localhost:" + port + "/jira" + path);
    }

    public String baseUrl() {
        return "http://localhost:" + port + "/jira";
    }

    public int port() {
        return port;
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
        awaitExit(Duration.ofSeconds(30));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        try {
            readyOrEnded.await(UNTIL_READY.toSeconds(), TimeUnit.SECONDS);
            if (!ready) {
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
                if (line.contains("ready at " + baseUrl())) {
                    ready = true;
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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
