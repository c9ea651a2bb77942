package org.internalcustomer.sandbox.mail;

/** Where mail is handed over. */
public record SmtpServer(String host, int port) {

    public SmtpServer {
        if (host.isBlank() || port < 1 || port > 65535) {
            throw new IllegalArgumentException(host + ":" + port + " is no mail server");
        }
    }

    /** @param text {@code host:port} */
    public static SmtpServer parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(text + " is not HOST:PORT");
        }
        return new SmtpServer(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
