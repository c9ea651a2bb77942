package org.internalcustomer.sandbox.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Felix with Spring and Gemini Blueprint in it: what starts plugins in Jira too. */
public final class BundleFramework implements AutoCloseable {

    private static final String EXTENDER = "org.eclipse.gemini.blueprint.extender";

    private final Framework framework;

    private BundleFramework(Framework framework) {
        this.framework = framework;
    }

    /** @param storage Felix's own folder, emptied first */
    public static BundleFramework start(Path storage) {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        SystemPackages.fromClassPath(),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "sun.*,com.sun.*",
                        // Tomcat installs its own handlers for the JVM
                        "felix.service.urlhandlers",
                        "false",
                        "felix.log.level",
                        "1"));
        BundleFramework started = new BundleFramework(framework);
        try {
            framework.start();
            return started;
        } catch (BundleException e) {
            throw new IllegalStateException("Felix can't start", e);
        }
    }

    /** Installs Spring and Gemini; from here on a started bundle gets its Spring context. */
    public void startExtender(Path bundles) {
        List<Bundle> installed = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(bundles, "*.jar")) {
            for (Path jar : jars) {
                installed.add(install("reference:" + jar.toUri(), null));
            }
            for (Bundle bundle : installed) {
                bundle.start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException("Spring can't start", e);
        }
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle install(String location, InputStream jar) throws BundleException {
        return context().installBundle(location, jar);
    }

    /** A class of Gemini's, which the host can't name at compile time. */
    Class<?> geminiClass(String name) {
        for (Bundle bundle : context().getBundles()) {
            if (EXTENDER.equals(bundle.getSymbolicName())) {
                try {
                    return bundle.loadClass(name);
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException(EXTENDER + " is missing in the bundles folder");
    }

    /** Gives the removed classes of these bundles free and wires them anew. */
    void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED || event.getType() == FrameworkEvent.ERROR) {
                done.countDown();
            }
        });
        await(done);
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Felix did not refresh the bundle within 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(20_000);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
