package org.internalcustomer.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether there is a Chromium to test with. */
final class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        String missing = "No " + Chromium.DRIVER + ": install chromium and chromium-driver, or run .ci/run";
        if ("required".equals(System.getProperty("browser.tests"))) {
            throw new IllegalStateException(missing);
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("Browser tests are skipped. " + missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }
}
