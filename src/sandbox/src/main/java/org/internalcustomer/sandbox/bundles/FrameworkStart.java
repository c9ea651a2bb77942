package org.internalcustomer.sandbox.bundles;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Felix with Spring, started beside the rest of the host, which it does not need yet. */
public final class FrameworkStart implements AutoCloseable {

    private final CompletableFuture<BundleFramework> framework;

    private FrameworkStart(CompletableFuture<BundleFramework> framework) {
        this.framework = framework;
    }

    /** @param bundles the folder of Spring's and Gemini's jars @param storage Felix's own folder, emptied first */
    public static FrameworkStart begin(Path bundles, Path storage) {
        return new FrameworkStart(CompletableFuture.supplyAsync(() -> {
            BundleFramework started = BundleFramework.start(storage);
            try {
                started.startExtender(bundles);
            } catch (RuntimeException e) {
                started.close();
                throw e;
            }
            return started;
        }));
    }

    /** Waits until it is there. */
    public BundleFramework framework() {
        return framework.join();
    }

    @Override
    public void close() {
        // what could not start has said so to whoever waited for it
        framework
                .exceptionally(failure -> null)
                .thenAccept(started -> {
                    if (started != null) {
                        started.close();
                    }
                })
                .join();
    }
}
