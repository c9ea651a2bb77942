package com.atlassian.mail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.mail.Multipart;

/** A mail before it is sent. */
public class Email {

    private String to;
    private String cc;
    private String bcc;
    private String from;
    private String fromName;
    private String subject;
    private String body = "";
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";
    private Multipart multipart;
    private String messageId;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        if (to == null && cc == null && bcc == null) {
            throw new IllegalArgumentException("One of to, cc and bcc must be given.");
        }
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    public Email setFromName(String fromName) {
        this.fromName = fromName;
        return this;
    }

    public Email setTo(String to) {
        this.to = to;
        return this;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setCc(String cc) {
        this.cc = cc;
        return this;
    }

    public Email setBcc(String bcc) {
        this.bcc = bcc;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    public Email setMultipart(Multipart multipart) {
        this.multipart = multipart;
        return this;
    }

    public void setMessageId(String messageId) {
        this.messageId = messageId;
    }

    public void addHeader(String name, String value) {
        headers.put(name, value);
    }

    public String getTo() {
        return to;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }

    public Multipart getMultipart() {
        return multipart;
    }

    public String getMessageId() {
        return messageId;
    }

    public Map<String, String> getHeaders() {
        return Collections.unmodifiableMap(headers);
    }
}
