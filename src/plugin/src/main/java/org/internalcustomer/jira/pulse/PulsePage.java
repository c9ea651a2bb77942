package org.internalcustomer.jira.pulse;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.page.TokenPage;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;

/**
 * The three questions, without login: whoever has the token may answer, once. A GET records nothing; with the POST all that
 * led from the person to the answer is destroyed, the token too.
 */
@UnrestrictedAccess
public final class PulsePage extends TokenPage {

    static final String PATH = "/plugins/servlet/internal-customer/pulse/";

    private static final long serialVersionUID = 1;
    private static final String THANKS = "thanks";

    private final transient PulseStore store;
    private final transient PulseSheet sheet;
    private final transient WrongTokens wrongTokens;
    private final transient InstantSource clock;

    public PulsePage(
            PageTools tools, PulseStore store, PulseSheet sheet, WrongTokens wrongTokens, InstantSource clock) {
        super(tools);
        this.store = store;
        this.sheet = sheet;
        this.wrongTokens = wrongTokens;
        this.clock = clock;
    }

    @Override
    protected Shown show(PageRequest request) {
        if (first(request).equals(THANKS)) {
            boolean chinese = request.text("in").equals("zh");
            return sheet.told(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH, THANKS, HttpServletResponse.SC_OK);
        }
        Optional<Asked> asked = find(request);
        if (asked.isEmpty()) {
            return sheet.told(texts().viewersLocale(), "unknown", HttpServletResponse.SC_NOT_FOUND);
        }
        return asked.get().isOpenAt(clock.instant())
                ? sheet.form(asked.get(), request)
                : sheet.told(sheet.language(asked.get()), "closed", HttpServletResponse.SC_GONE);
    }

    @Override
    protected String submit(PageRequest request) {
        Optional<Asked> asked = find(request).filter(each -> each.isOpenAt(clock.instant()));
        if (asked.isEmpty()) {
            return SHOW;
        }
        PulseAnswer answer = sheet.answer(asked.get(), request);
        store.answer(asked.get(), answer);
        return PATH + THANKS + "?in=" + sheet.language(asked.get()).getLanguage();
    }

    private Optional<Asked> find(PageRequest request) {
        Optional<Asked> found = Token.parse(first(request)).map(Token::hash).flatMap(store::byTokenHash);
        if (found.isEmpty()) {
            wrongTokens.refuseTooMany(request.http().getRemoteAddr());
            wrongTokens.count(request.http().getRemoteAddr());
        }
        return found;
    }

    private static String first(PageRequest request) {
        return request.segments().isEmpty() ? "" : request.segments().get(0);
    }
}
