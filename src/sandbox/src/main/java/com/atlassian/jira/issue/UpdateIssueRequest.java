package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/** How an update of an issue is told to others. */
public class UpdateIssueRequest {

    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(UpdateIssueRequestBuilder builder) {
        this.eventDispatchOption = builder.eventDispatchOption;
        this.sendMail = builder.sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    /** Told as an update with mail, unless said otherwise. */
    public static class UpdateIssueRequestBuilder {

        private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
        private boolean sendMail = true;

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            this.eventDispatchOption = option;
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean send) {
            this.sendMail = send;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(this);
        }
    }
}
