package org.internalcustomer.sandbox.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Keeps HTML for the decorator and lets everything else through at once. */
final class CapturedPage extends HttpServletResponseWrapper {

    private StringWriter text;
    private PrintWriter writer;
    private ByteArrayOutputStream bytes;
    private ServletOutputStream stream;
    private boolean error;

    CapturedPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!isHtml()) {
            return super.getWriter();
        }
        if (writer == null) {
            text = new StringWriter();
            writer = new PrintWriter(text);
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!isHtml()) {
            return super.getOutputStream();
        }
        if (stream == null) {
            bytes = new ByteArrayOutputStream();
            stream = new Buffer(bytes);
        }
        return stream;
    }

    private boolean isHtml() {
        String type = getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (text == null && bytes == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        error = true;
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        error = true;
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        error = true;
        super.sendRedirect(location);
    }

    /** What was written as HTML; empty where the servlet wrote something else, an error or a redirect. */
    Optional<String> html() {
        if (error) {
            return Optional.empty();
        }
        if (writer != null) {
            writer.flush();
            return Optional.of(text.toString());
        }
        return Optional.ofNullable(bytes).map(content -> content.toString(charset()));
    }

    private Charset charset() {
        String name = getCharacterEncoding();
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    private static final class Buffer extends ServletOutputStream {

        private final ByteArrayOutputStream target;

        Buffer(ByteArrayOutputStream target) {
            this.target = target;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("a page is written at once");
        }

        @Override
        public void write(int b) {
            target.write(b);
        }

        @Override
        public void write(byte[] content, int offset, int length) {
            target.write(content, offset, length);
        }
    }
}
