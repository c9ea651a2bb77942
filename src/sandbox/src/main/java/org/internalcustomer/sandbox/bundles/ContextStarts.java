package org.internalcustomer.sandbox.bundles;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for what Gemini makes of a started bundle: its Spring context, or the reason why there is none. */
final class ContextStarts {

    private static final Logger LOG = LoggerFactory.getLogger(ContextStarts.class);
    private static final String EVENTS = "org.eclipse.gemini.blueprint.context.event.";

    private final Map<Long, CompletableFuture<SpringContext>> byBundle = new ConcurrentHashMap<>();

    /** Joins Gemini's listeners (whiteboard), through a proxy because the interface is a bundle's. */
    void listen(BundleFramework framework) {
        Class<?> listener = framework.geminiClass(EVENTS + "OsgiBundleApplicationContextListener");
        Object proxy =
                Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] {listener}, (self, method, args) -> {
                    if (method.getName().equals("onOsgiApplicationEvent")) {
                        onEvent(args[0]);
                        return null;
                    }
                    return switch (method.getName()) {
                        case "hashCode" -> System.identityHashCode(self);
                        case "equals" -> self == args[0];
                        default -> "sandbox context listener";
                    };
                });
        framework.context().registerService(listener.getName(), proxy, null);
    }

    /** Must be called before the bundle starts. */
    void expect(Bundle bundle) {
        byBundle.put(bundle.getBundleId(), new CompletableFuture<>());
    }

    void forget(Bundle bundle) {
        byBundle.remove(bundle.getBundleId());
    }

    SpringContext await(Bundle bundle, Duration atMost) {
        try {
            return byBundle.get(bundle.getBundleId()).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new BadPlugin(
                    "its Spring context can't start: " + SpringContext.rootMessage(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new BadPlugin("its Spring context did not start within " + atMost.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void onEvent(Object event) throws ReflectiveOperationException {
        Bundle bundle = (Bundle) event.getClass().getMethod("getBundle").invoke(event);
        CompletableFuture<SpringContext> start = byBundle.get(bundle.getBundleId());
        if (start == null) {
            return;
        }
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" ->
                start.complete(new SpringContext(
                        event.getClass().getMethod("getApplicationContext").invoke(event)));
            case "OsgiBundleContextFailedEvent" ->
                start.completeExceptionally((Throwable)
                        event.getClass().getMethod("getFailureCause").invoke(event));
            default -> LOG.debug("{} of {}", event.getClass().getSimpleName(), bundle);
        }
    }
}
