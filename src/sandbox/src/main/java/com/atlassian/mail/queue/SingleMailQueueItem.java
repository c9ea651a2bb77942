package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import java.util.Date;
import org.internalcustomer.sandbox.mail.Postman;

/** One mail in the queue. */
public class SingleMailQueueItem implements MailQueueItem {

    private final Email email;
    private final Date queued = new Date();
    private int sendCount;
    private boolean error;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        sendCount++;
        error = true;
        Postman.ofHost().send(email);
        error = false;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    @Override
    public Date getDateQueued() {
        return new Date(queued.getTime());
    }

    @Override
    public int getSendCount() {
        return sendCount;
    }

    @Override
    public boolean hasError() {
        return error;
    }
}
