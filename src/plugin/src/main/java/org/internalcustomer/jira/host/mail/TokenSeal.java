package org.internalcustomer.jira.host.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.token.Token;

/** Puts a fresh token into each mail of one kind; only their hashes stay here. A mail sent again gets another one. */
public abstract class TokenSeal implements MailSeal {

    private final String begin;
    private final String mark;

    /**
     * @param begin of the keys of these mails, which the id follows: {@code survey/} of {@code survey/17} and
     *     {@code survey/17/reminder}
     * @param mark stands for the token until the mail leaves
     */
    protected TokenSeal(String begin, String mark) {
        this.begin = begin;
        this.mark = mark;
    }

    /** @param idsByHash what each token opens */
    protected abstract void keep(Map<String, Long> idsByHash);

    @Override
    public final List<OutgoingMail> seal(List<OutgoingMail> mails) {
        Map<String, Long> idsByHash = new HashMap<>();
        List<OutgoingMail> sealed = new ArrayList<>();
        for (OutgoingMail mail : mails) {
            if (mail.key().startsWith(begin)) {
                Token token = Token.random();
                idsByHash.put(token.hash(), id(begin, mail.key()));
                sealed.add(mail.filled(mark, token.text()));
            } else {
                sealed.add(mail);
            }
        }
        if (!idsByHash.isEmpty()) {
            keep(idsByHash);
        }
        return sealed;
    }

    static long id(String begin, String key) {
        return Long.parseLong(key.substring(begin.length()).split("/", -1)[0]);
    }
}
