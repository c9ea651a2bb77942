package com.atlassian.scheduler;

/** How a run ended. */
public final class JobRunnerResponse {

    /** The outcomes that the scheduler keeps. */
    private enum Outcome {
        SUCCESS,
        ABORTED,
        FAILED
    }

    private final Outcome outcome;
    private final String message;

    private JobRunnerResponse(Outcome outcome, String message) {
        this.outcome = outcome;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(Outcome.SUCCESS, message);
    }

    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(Outcome.ABORTED, message);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(Outcome.FAILED, message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return failed(String.valueOf(cause));
    }

    @Override
    public String toString() {
        return message == null ? outcome.name() : outcome + ": " + message;
    }
}
