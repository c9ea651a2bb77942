package com.atlassian.plugins.osgi.test;

import java.util.List;
import org.internalcustomer.wired.run.InsideHost;
import org.internalcustomer.wired.run.RemoteRun;
import org.internalcustomer.wired.run.TestOutcome;
import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;

/**
 * Runs a test class inside the host's OSGi framework: from outside it asks the host over HTTP and reports what came back;
 * inside it makes the instance with the services that its constructor asks for. It has the name and the contract of
 * Atlassian's own runner, which takes its place where Atlassian's repository can be reached (profile {@code atlassian}).
 */
public final class AtlassianPluginsTestRunner extends BlockJUnit4ClassRunner {

    public AtlassianPluginsTestRunner(Class<?> testClass) throws InitializationError {
        super(testClass);
    }

    @Override
    public void run(RunNotifier notifier) {
        if (InsideHost.isHere()) {
            super.run(notifier);
            return;
        }
        Class<?> testClass = getTestClass().getJavaClass();
        List<TestOutcome> outcomes;
        try {
            outcomes = RemoteRun.of(testClass.getName());
        } catch (RuntimeException e) {
            notifier.fireTestFailure(new Failure(getDescription(), e));
            return;
        }
        for (TestOutcome outcome : outcomes) {
            Description test = Description.createTestDescription(testClass, outcome.method());
            notifier.fireTestStarted(test);
            if (!outcome.failure().isEmpty()) {
                notifier.fireTestFailure(new Failure(test, new AssertionError(outcome.failure())));
            }
            notifier.fireTestFinished(test);
        }
    }

    @Override
    protected Object createTest() {
        return InsideHost.create(getTestClass().getJavaClass());
    }

    /** The constructor may have arguments: the host's services. */
    @Override
    protected void validateConstructor(List<Throwable> errors) {
        validateOnlyOneConstructor(errors);
    }
}
